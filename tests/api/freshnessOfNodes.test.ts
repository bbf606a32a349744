import { setTimeout } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'

import { reader, signIn } from '../support/client.js'
import {
  Chance,
  check,
  type Checked,
  NumberedStories,
  type NumberedStory,
  saveSlowly,
  seedOfRun,
} from '../support/freshness/index.js'
import { type RunningNewsroom, startNode } from '../support/newsroom.js'
import { type BreakableLine, openLine } from '../support/proxy.js'

/** How old an answer of another process than the writer's may be, in milliseconds. */
const LAG = 1_000

const databaseURL = inject('databaseURL')
const main = inject('newsroomURL')
const isMongo = databaseURL.startsWith('mongodb')
const seed = seedOfRun()

let line: BreakableLine | undefined
let nodes: RunningNewsroom[] = []
let stories: NumberedStories

beforeAll(async () => {
  const urls = [databaseURL]
  if (isMongo) {
    const { hostname, pathname, port } = new URL(databaseURL)
    line = await openLine({ host: hostname, port: Number(port) })
    // Without it the driver would go where the replica set says that its members are.
    const options = 'directConnection=true&replicaSet=rs0'
    urls.push(`mongodb://127.0.0.1:${line.port}${pathname}?${options}`)
  }
  nodes = await Promise.all(urls.map((url) => startNode({ databaseURL: url })))
  stories = await NumberedStories.publish(await signIn(), 8)
  for (const node of nodes) await untilItPasses(node)
})

afterAll(async () => {
  await Promise.all(nodes.map((node) => node.stop()))
  await line?.close()
})

const health = (node: RunningNewsroom) => reader(node.url).get('/api/newsroom/health')

const untilItPasses = (node: RunningNewsroom) =>
  vi.waitFor(async () => expect((await health(node)).body.status).toBe('pass'), { timeout: 10_000 })

/** Asks a node for some seconds, many readers at once; returns what they got. */
async function watch(node: { url: string }, milliseconds: number, lag = LAG): Promise<Checked[]> {
  const end = Date.now() + milliseconds
  const answers: Checked[] = []
  const readers = Array.from({ length: 4 }, async (_, i) => {
    const chance = new Chance(seed + i)
    while (Date.now() < end) answers.push(await check(stories, chance, { lag, url: node.url }))
  })
  await Promise.all(readers)
  return answers
}

const wrongIn = (answers: Checked[]): string[] => answers.flatMap(({ wrong }) => wrong)
const outcomesOf = (answers: Checked[]) => new Set(answers.map(({ outcome }) => outcome))
const errorsIn = (answers: Checked[]): Checked[] => answers.filter(({ isError }) => isError)

/** Some questions at once. */
const ask = (node: { url: string }, count: number): Promise<Checked[]> =>
  Promise.all(
    Array.from({ length: count }, (_, i) =>
      check(stories, new Chance(seed + i), { lag: LAG, url: node.url }),
    ),
  )

/** Has a node keep the answers to the questions of {@link ask}. */
async function fill(node: { url: string }): Promise<void> {
  await ask(node, 20)
  expect(outcomesOf(await ask(node, 20))).toContain('hit')
}

const free = (other?: NumberedStory): NumberedStory => {
  const story = stories.stories.find(
    (story) => story !== other && !story.isBusy && story.isListed && story.isShown,
  )
  if (!story) throw new Error('Every story is busy.')
  return story
}

describe(`nodes on one database (FRESHNESS_SEED=${seed})`, () => {
  it('answer nothing that is older than a second while two writers work', async () => {
    const seconds = 8
    let isOver = false
    const writers = [1, 2].map(async (i) => {
      const chance = new Chance(seed - i)
      while (!isOver) {
        await stories.change(chance)
        await setTimeout(chance.between(0, 200))
      }
    })
    const watched = await Promise.all([
      watch({ url: main }, seconds * 1_000, 0),
      ...nodes.map((node) => watch(node, seconds * 1_000)),
    ])
    isOver = true
    await Promise.all(writers)

    for (const answers of watched) {
      expect(wrongIn(answers)).toEqual([])
      expect(errorsIn(answers)).toEqual([])
      expect(outcomesOf(answers)).toContain('hit')
    }
    // Those that the clock is to change rest until it has.
    await setTimeout(2_500)
    await stories.showAll(new Chance(seed))
  })

  it.each([1_200, 2_500])(
    'that stood still for %s ms answer rightly from the first question on',
    async (pause) => {
      const [node] = nodes as [RunningNewsroom]
      await untilItPasses(node)
      await fill(node)
      node.pause()
      try {
        await stories.renumber(free())
        await setTimeout(pause - 100)
        const asleep = ask(node, 20)
        await setTimeout(100)
        node.resume()
        const answers = [await asleep, await ask(node, 20), await watch(node, 500)].flat()
        expect(wrongIn(answers)).toEqual([])
        expect(errorsIn(answers)).toEqual([])
      } finally {
        node.resume()
      }
    },
  )

  it('show what a slow transaction brings, though younger ones were committed before it', async () => {
    const slow = free()
    const quick = free(slow)
    const hold = 3_000
    let isOver = false
    const watched = nodes.map(async (node) => {
      const answers: Checked[] = []
      while (!isOver) answers.push(...(await watch(node, 100)))
      answers.push(...(await watch(node, 1_500)))
      return answers
    })
    await stories.renumber(slow, async (headline) => {
      const save = saveSlowly({ databaseURL, headline, hold, id: slow.id })
      await save.held
      await stories.renumber(quick)
      await save.committed
    })
    isOver = true

    for (const answers of await Promise.all(watched)) {
      expect(wrongIn(answers)).toEqual([])
      expect(errorsIn(answers)).toEqual([])
      expect(outcomesOf(answers)).toContain('hit')
    }
  })

  it.runIf(isMongo).each(['cut', 'hang'] as const)(
    'whose line to the database is broken (%s) say so, show nothing old, and recover',
    async (fault) => {
      const node = nodes.at(-1) as RunningNewsroom
      await untilItPasses(node)
      await fill(node)
      let during: Promise<Checked[]>
      line?.[fault]()
      try {
        await stories.renumber(free())
        await setTimeout(LAG + 200)
        during = ask(node, 10)
        expect((await health(node)).body.status).toBe('warn')
        await stories.renumber(free())
        await setTimeout(1_500)
      } finally {
        line?.mend()
      }

      expect(wrongIn(await during)).toEqual([])
      await untilItPasses(node)
      const after = await watch(node, 1_500)
      expect(wrongIn(after)).toEqual([])
      expect(errorsIn(after)).toEqual([])
      expect(outcomesOf(after)).toContain('hit')
    },
  )
})
