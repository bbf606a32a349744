import fc from 'fast-check'
import type { Where } from 'payload'
import { describe, expect, it } from 'vitest'

import {
  type Change,
  type Fetched,
  ResponseCache,
  type Row,
} from '../../../../src/delivery/cache/index.js'
import { row, where } from './arbitraries.js'
import { deferred, reads } from './reads.js'
import { finds } from './reference.js'

type Rows = ReadonlyMap<Row['id'], Row>

/** A load of one query that waits at the database. */
interface Fetch {
  answer?: Fetched<string>
  landing: ReturnType<typeof deferred<Fetched<string>>>
  query: Where
}

/** The newsroom around the cache: what the database held after each commit, and who is waiting. */
class World {
  readonly asked = new Set<Where>()
  readonly fetches: Fetch[] = []
  readonly history: Rows[] = [new Map()]
  /** Changes that are committed and of which the cache has not heard. */
  readonly untold: Change[] = []
  readonly checks: Promise<void>[] = []

  commit(change: Change): void {
    const rows = new Map(this.history.at(-1))
    if (change.after) rows.set(change.id, change.after)
    else rows.delete(change.id)
    this.history.push(rows)
    this.untold.push(change)
  }

  /** Every answer that was right at some time since the last change of which the cache has heard. */
  rightAnswers(query: Where, since = this.lastTold()): string[] {
    return this.history.slice(since).map((rows) => answer(rows, query).value)
  }

  lastTold(): number {
    return this.history.length - 1 - this.untold.length
  }

  read(fetch: Fetch): Fetched<string> {
    fetch.answer ??= answer(this.history.at(-1) ?? new Map(), fetch.query)
    return fetch.answer
  }

  /** Takes a fetch that waits, chosen by any number. */
  choose(choice: number): Fetch | undefined {
    return this.fetches[choice % this.fetches.length]
  }

  take(choice: number): Fetch | undefined {
    return this.fetches.splice(choice % Math.max(1, this.fetches.length), 1)[0]
  }
}

function answer(rows: Rows, query: Where): Fetched<string> {
  const found = [...rows.values()].filter((one) => finds('sqlite', one, query))
  const ids = found.map(({ id }) => id)
  const value = found.map((one) => JSON.stringify(one)).sort()
  return { reads: reads([query], ids), size: 1, value: value.join('\n') }
}

type Step = fc.AsyncCommand<World, ResponseCache<string>>

/** Lets everything that waits for a settled promise go on. */
const goOn = () => new Promise((resolve) => setImmediate(resolve))

function step(name: string, run: (world: World, cache: ResponseCache<string>) => void): Step {
  return {
    check: () => true,
    run: async (world, cache) => {
      run(world, cache)
      await goOn()
      for (const query of world.asked) {
        const value = cache.get(JSON.stringify(query), 0)
        if (value !== undefined) expect(world.rightAnswers(query)).toContain(value)
      }
    },
    toString: () => name,
  }
}

const ask = (query: Where) =>
  step(`ask ${JSON.stringify(query)}`, (world, cache) => {
    const since = world.lastTold()
    world.asked.add(query)
    const fetch = () => {
      const waiting: Fetch = { landing: deferred<Fetched<string>>(), query }
      world.fetches.push(waiting)
      return waiting.landing.promise
    }
    const check = cache.load(JSON.stringify(query), fetch).then(
      ({ value }) => expect(world.rightAnswers(query, since)).toContain(value),
      (error: Error) => expect(error.message).toBe('the database is away'),
    )
    world.checks.push(check)
  })

const read = (choice: number) =>
  step(`read ${choice}`, (world) => {
    const fetch = world.choose(choice)
    if (fetch) world.read(fetch)
  })

const finish = (choice: number) =>
  step(`finish ${choice}`, (world) => {
    const fetch = world.take(choice)
    fetch?.landing.resolve(world.read(fetch))
  })

const fail = (choice: number) =>
  step(`fail ${choice}`, (world) => {
    world.take(choice)?.landing.reject(new Error('the database is away'))
  })

const save = (after: Row) =>
  step(`save ${JSON.stringify(after)}`, (world) => {
    const before = world.history.at(-1)?.get(after.id) ?? null
    world.commit({ after, before, collection: 'articles', id: after.id })
  })

const remove = (id: number) =>
  step(`remove ${id}`, (world) => {
    const before = world.history.at(-1)?.get(id) ?? null
    if (before) world.commit({ after: null, before, collection: 'articles', id })
  })

const tell = () =>
  step('tell', (world, cache) => {
    const change = world.untold.shift()
    if (change) cache.drop(change)
  })

const clear = () => step('clear', (_world, cache) => cache.clear())

const choice = fc.nat({ max: 5 })

const steps = fc.array(where, { maxLength: 4, minLength: 1 }).chain((queries) => {
  const query = fc.constantFrom(...queries)
  return fc.commands<World, ResponseCache<string>, false>(
    [
      query.map(ask),
      query.map(ask),
      choice.map(read),
      choice.map(finish),
      choice.map(finish),
      choice.map(fail),
      row.map(save),
      fc.integer({ max: 5, min: 1 }).map(remove),
      fc.constant(tell()),
      fc.constant(tell()),
      fc.constant(clear()),
    ],
    { maxCommands: 60, size: 'max' },
  )
})

describe('the cache, while readers and editors do what they do in any order', () => {
  it('never gives an answer that a change has made wrong', { timeout: 60_000 }, async () => {
    let hits = 0
    await fc.assert(
      fc.asyncProperty(steps, fc.constantFrom(5_000, 100_000), async (commands, maxBytes) => {
        const world = new World()
        const cache = new ResponseCache<string>({ maxBytes })
        await fc.asyncModelRun(() => ({ model: world, real: cache }), commands)
        while (world.fetches.length > 0) await finish(0).run(world, cache)
        await Promise.all(world.checks)
        hits += cache.stats().hits
      }),
      { numRuns: 300 },
    )
    expect(hits).toBeGreaterThan(1_000)
  })
})
