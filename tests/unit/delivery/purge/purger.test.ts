import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { type Change, tagsOfChange } from '../../../../src/delivery/cache/index.js'
import type { ChangeListener } from '../../../../src/delivery/changes/index.js'
import {
  cloudflare,
  fastly,
  type Purger,
  purger,
  type PurgerOptions,
  webhook,
} from '../../../../src/delivery/purge/index.js'
import { changeOf } from '../cache/reads.js'
import { type StandIn, standIn } from './standIn.js'

const secret = `whsec_${Buffer.alloc(32, 'k').toString('base64')}`

let cdn: StandIn
let listeners: Set<ChangeListener>
let logged: { msg: string; reason: string; tags: string[] }[]
let running: Purger[]

beforeEach(async () => {
  cdn = await standIn()
  listeners = new Set()
  logged = []
  running = []
})

afterEach(async () => {
  await Promise.all(running.map((one) => one.stop()))
  await cdn.stop()
})

function start(options: Partial<PurgerOptions> = {}): Purger {
  const started = purger({
    again: 0,
    every: 5,
    feed: {
      onChange: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    logger: { error: (entry) => logged.push(entry as (typeof logged)[number]) },
    targets: [fastly({ baseURL: cdn.url, serviceID: 'SU1Z', token: 'a-token' })],
    ...options,
    retries: { firstPause: 1, longestPause: 5, ...options.retries },
  })
  running.push(started)
  return started
}

function tell(changes: readonly Change[], own = true): void {
  for (const change of changes) for (const listener of listeners) listener(change, { own })
}

/** The tags of each request, whichever target it was for. */
const sent = (): string[][] =>
  cdn.got.map(({ body }) => {
    const { surrogate_keys: keys, tags } = JSON.parse(body) as Record<string, string[]>
    return keys ?? tags ?? []
  })

const story = (id: number): Change => changeOf(`story-${id}`, { id })
const storm = story(1)
const flood = story(2)

describe('a purger', () => {
  it('sends what changed at the same time in one request, each tag once and in order', async () => {
    start()
    tell([storm, flood, storm])

    await vi.waitFor(() => expect(cdn.got).toHaveLength(1))
    expect(sent()[0]).toEqual([
      'articles/1',
      'articles/list',
      'articles/slug/story-1',
      'articles/2',
      'articles/slug/story-2',
    ])
  })

  it('leaves the changes of other processes to them, unless it is told not to', async () => {
    start()
    start({ foreign: true })
    tell([storm], false)
    await vi.waitFor(() => expect(cdn.got).toHaveLength(1))
    tell([flood])
    await vi.waitFor(() => expect(cdn.got).toHaveLength(3))

    const [first, ...others] = sent()
    expect(first).toEqual(tagsOfChange(storm))
    expect(others).toEqual([tagsOfChange(flood), tagsOfChange(flood)])
  })

  it('purges what the clock has changed', async () => {
    let due = [storm]
    start({ takeDue: () => due.splice(0) })
    await vi.waitFor(() => expect(cdn.got).toHaveLength(1))
    due = [flood]

    await vi.waitFor(() => expect(sent()).toEqual([tagsOfChange(storm), tagsOfChange(flood)]))
  })

  it('sends the tags again, for what the CDN has asked for too early', async () => {
    start({ again: 10 })
    tell([storm])

    await vi.waitFor(() => expect(sent()).toEqual([tagsOfChange(storm), tagsOfChange(storm)]))
  })

  it('sends as many tags in a request as each target takes', async () => {
    const each = { baseURL: cdn.url, token: 'a-token' }
    start({
      targets: [cloudflare({ ...each, zoneID: '023e' }), fastly({ ...each, serviceID: 'S' })],
    })
    tell(Array.from({ length: 150 }, (_, id) => story(id)))

    // Two tags for each story, and that of the lists.
    await vi.waitFor(() => expect(sent().flat()).toHaveLength(2 * 301))
    const sizes = (path: string) =>
      sent()
        .filter((_, i) => cdn.got[i]?.url.startsWith(path))
        .map(({ length }) => length)
    expect(sizes('/zones')).toEqual([...Array<number>(10).fill(30), 1])
    expect(sizes('/service')).toEqual([256, 45])
  })

  it('purges whole collections where more waits than it holds', async () => {
    start({ mostWaiting: 20 })
    tell([...Array(50).keys()].map(story))

    await vi.waitFor(() => expect(sent()).toEqual([['articles']]))
  })
})

describe('a target that cannot be reached', () => {
  it.each([503, 429, 408, 'hang up', 'never'] as const)(
    'is tried again after %j, under the same ID',
    async (reply) => {
      cdn.replies.push(reply, reply)
      start({ retries: { timeout: 50 }, targets: [webhook({ secret, url: cdn.url })] })
      tell([storm])

      await vi.waitFor(() => expect(cdn.got).toHaveLength(3))
      expect(new Set(cdn.got.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
      expect(new Set(cdn.got.map(({ body }) => body)).size).toBe(1)
      expect(logged).toEqual([])
    },
  )

  it('gets what has changed meanwhile in one request', async () => {
    cdn.replies.push({ headers: { 'retry-after': '1' }, status: 503 })
    start()
    tell([storm])
    await vi.waitFor(() => expect(cdn.got).toHaveLength(1))
    tell([flood])
    tell([story(3), flood])

    await vi.waitFor(() => expect(cdn.got).toHaveLength(3), { timeout: 5_000 })
    const [first, second, third] = sent()
    expect([first, second]).toEqual([tagsOfChange(storm), tagsOfChange(storm)])
    expect(third).toEqual([...new Set([flood, story(3)].flatMap(tagsOfChange))])
  })

  it('is given up at last, and the log says what was not purged', async () => {
    cdn.replies.push(500, 500, 500)
    start({ retries: { attempts: 3 } })
    tell([storm])
    await vi.waitFor(() => expect(logged).toHaveLength(1))
    expect(logged[0]?.msg).toMatch(/^Fastly could not be told to drop these tags/)
    expect(logged[0]?.reason).toMatch(/^500 /)
    expect(logged[0]?.tags).toEqual(tagsOfChange(storm))
    expect(cdn.got).toHaveLength(3)

    tell([flood])
    await vi.waitFor(() => expect(sent()[3]).toEqual(tagsOfChange(flood)))
  })

  it.each(['3600', new Date(Date.now() + 3_600_000).toUTCString()])(
    'is given up at once where it asks for more time than there is: until %s',
    async (retryAfter) => {
      cdn.replies.push({ headers: { 'retry-after': retryAfter }, status: 429 })
      start()
      tell([storm])

      await vi.waitFor(() => expect(logged).toMatchObject([{ tags: tagsOfChange(storm) }]))
      expect(cdn.got).toHaveLength(1)
    },
  )

  it('does not keep the others waiting', async () => {
    const other = await standIn()
    cdn.replies.push(...Array<503>(1_000).fill(503))
    const targets = [cdn.url, other.url].map((url) => webhook({ secret, url }))
    start({ retries: { attempts: 1_000 }, targets })
    tell([storm])

    await vi.waitFor(() => expect(other.got).toHaveLength(1))
    cdn.replies.length = 0
    await other.stop()
  })
})

describe('a target that refuses', () => {
  it('is not tried again with the same tags, and the log says once what to do', async () => {
    cdn.replies.push(403, 403, 200, 403)
    start()
    for (const [i, change] of [storm, flood, storm, flood].entries()) {
      tell([change])
      await vi.waitFor(() => expect(cdn.got).toHaveLength(i + 1))
    }

    await vi.waitFor(() => expect(logged).toHaveLength(2))
    expect(logged[0]?.msg).toContain('check the token')
    expect(logged[0]?.reason).toBe('403 {"says":"no such token"}')
    expect(JSON.stringify(logged)).not.toContain('a-token')
  })

  it('is not followed to where it redirects, with the token', async () => {
    cdn.replies.push({ headers: { location: `${cdn.url}/elsewhere` }, status: 307 })
    start()
    tell([storm])

    await vi.waitFor(() => expect(logged).toHaveLength(1))
    expect(logged[0]?.msg).toContain('Set the one that it redirects to')
    expect(cdn.got).toHaveLength(1)
  })
})

describe('a purger that is stopped', () => {
  it('sends what it has gathered and what was to be sent again', async () => {
    const stopped = start({ again: 60_000, every: 20 })
    tell([storm])
    await vi.waitFor(() => expect(cdn.got).toHaveLength(1))
    tell([flood])
    await stopped.stop()

    expect(new Set(sent().slice(1).flat())).toEqual(new Set([storm, flood].flatMap(tagsOfChange)))
    expect(listeners.size).toBe(0)
  })

  it('tries once more what it was waiting with, and logs what is left', async () => {
    cdn.replies.push({ headers: { 'retry-after': '60' }, status: 503 }, 503)
    const stopped = start({ every: 20 })
    tell([storm])
    await vi.waitFor(() => expect(cdn.got).toHaveLength(1))
    tell([flood])
    await stopped.stop()

    expect(cdn.got).toHaveLength(2)
    expect(logged).toHaveLength(1)
    const left = new Set([...tagsOfChange(storm), ...tagsOfChange(flood)])
    expect(new Set(logged[0]?.tags)).toEqual(left)
  })
})
