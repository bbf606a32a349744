import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import {
  type ChangeFeed,
  followChanges,
  type MomentsAhead,
  momentsAhead,
} from '../../../src/delivery/changes/index.js'
import { type Archive, local, startArchive } from './archive.js'
import { databases } from './fixture.js'

const HOUR = 60 * 60 * 1_000

describe.each(databases)('moments ahead on $name', ({ start }) => {
  let payload: Payload
  let archive: Archive
  let server: Awaited<ReturnType<typeof start>>
  let feed: ChangeFeed
  let moments: MomentsAhead
  /** Each test has its own time to come, so that none meets the stories of another. */
  let base = Date.now() + HOUR

  beforeAll(async () => {
    server = await start()
    payload = await startArchive(server.url())
    archive = local(payload)
    feed = followChanges({ payload })
  }, 60_000)

  afterEach(async () => {
    await moments.stop()
    await archive.delete({ collection: 'stories', where: {} })
    base += 10 * HOUR
  })

  afterAll(async () => {
    await feed.stop()
    await payload.destroy()
    await server.stop()
  }, 60_000)

  const at = (hours: number): string => new Date(base + hours * HOUR).toISOString()

  const story = (data: object): Promise<{ id: number | string }> =>
    archive.create({ collection: 'stories', data: { _status: 'published', ...data } })

  const startMoments = async (options: { every?: number; now?: () => number } = {}) => {
    moments = momentsAhead({ feed, payload, ...options })
    await vi.waitFor(() => expect(moments.isLoaded()).toBe(true))
  }

  const due = (hours: number) =>
    moments.takeDue(base + hours * HOUR).map(({ id, due }) => [id, due])

  it('are told when they have come, once, in their order', async () => {
    const second = await story({ embargoUntil: at(2) })
    const first = await story({ flag: { until: at(1) }, headline: 'First' })
    await startMoments()

    expect(due(0.9)).toEqual([])
    expect(moments.takeDue(base + HOUR)).toMatchObject([
      {
        id: first.id,
        after: { headline: 'First' },
        before: { headline: 'First' },
        collection: 'stories',
        due: ['flag.until'],
      },
    ])
    expect(due(1)).toEqual([])
    expect(due(2)).toEqual([[second.id, ['embargoUntil']]])
  })

  it('of one story are one change with each date that has come', async () => {
    const { id } = await story({ embargoUntil: at(1), flag: { until: at(2) } })
    await startMoments()
    expect(due(3)).toEqual([[id, ['embargoUntil', 'flag.until']]])
  })

  it('are of published stories', async () => {
    await archive.create({ collection: 'stories', data: { embargoUntil: at(1) }, draft: true })
    await startMoments()
    expect(due(1)).toEqual([])
  })

  it('are kept up with what is saved, before the list is read again', async () => {
    await startMoments()
    const { id } = await story({ embargoUntil: at(1) })
    await archive.update({ id, collection: 'stories', data: { embargoUntil: at(2) } })
    await story({ headline: 'Without' })

    expect(due(0)).toEqual([])
    moments.takeDue(base + 1.5 * HOUR)
    expect(due(2)).toEqual([[id, ['embargoUntil']]])
  })

  it('are of each version of a story, as lists may have the one and not the other', async () => {
    const { id } = await story({ embargoUntil: at(1), headline: 'First' })
    await startMoments()
    await archive.update({ id, collection: 'stories', data: { headline: 'Second' } })

    const headlines = moments.takeDue(base + HOUR).map(({ after }) => after?.headline)
    expect(headlines).toEqual(expect.arrayContaining(['First', 'Second']))
  })

  it('come with those that came before: an answer from before both has neither', async () => {
    const { id } = await story({ embargoUntil: at(1), flag: { until: at(2) } })
    await startMoments()

    expect(due(1)).toEqual([[id, ['embargoUntil']]])
    expect(due(2)).toEqual([[id, ['embargoUntil', 'flag.until']]])
  })

  it('are noted where an earlier one of the same date has come', async () => {
    const past = new Date(Date.now() - HOUR).toISOString()
    const { id } = await story({ embargoUntil: past })
    await startMoments()
    await archive.update({ id, collection: 'stories', data: { embargoUntil: at(1) } })

    expect(due(0)).toEqual([])
    expect(due(1)).toEqual([[id, ['embargoUntil']]])
  })

  it('that came between two readings, or while one was under way, are not lost', async () => {
    let time = base
    await startMoments({ every: 20, now: () => time })
    const { find } = payload.db
    // Written where no feed tells of it, and due before the list is read again.
    const silent = momentsAhead({
      feed: { ...feed, onChange: () => () => false },
      payload,
      every: 20,
      now: () => time,
    })
    await vi.waitFor(() => expect(silent.isLoaded()).toBe(true))
    payload.db.find = (async (...args) => {
      await new Promise((resolve) => setTimeout(resolve, 50))
      return find.apply(payload.db, args)
    }) as typeof find
    const { id } = await story({ embargoUntil: at(1) })
    time = base + 2 * HOUR
    const told: unknown[] = []
    await vi.waitFor(() => {
      told.push(...silent.takeDue(time).map(({ id }) => id))
      expect(told).toContain(id)
    })
    payload.db.find = find
    await silent.stop()
  })

  it('are read again when they could not be', async () => {
    const { id } = await story({ embargoUntil: at(1) })
    const { find } = payload.db
    payload.db.find = () => Promise.reject(new Error('The line is cut'))
    moments = momentsAhead({ feed, payload })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(moments.isLoaded()).toBe(false)
    payload.db.find = find
    await vi.waitFor(() => expect(moments.isLoaded()).toBe(true), { timeout: 5_000 })
    expect(due(1)).toEqual([[id, ['embargoUntil']]])
  })
})
