import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import type { Change } from '../../../src/delivery/cache/types.js'
import { announcementsOf } from '../../../src/delivery/changes/announcements.js'
import { type ChangeFeed, CHANGES, followChanges } from '../../../src/delivery/changes/index.js'
import { NODE_FLAGS } from '../../support/newsroom.js'
import { type Archive, local, startArchive } from './archive.js'
import { databases } from './fixture.js'

const MINUTE = 60_000

/** A process that saves a story for each headline that it is told. */
async function startWriter(url: string) {
  const script = path.join(import.meta.dirname, 'saveArchive.ts')
  const child = spawn(process.execPath, [...NODE_FLAGS, script, url], {
    env: { NODE_ENV: 'production', PATH: process.env.PATH },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const hears = (word: string, times: number) =>
    vi.waitFor(() => expect(said.split(word).length - 1).toBe(times), { timeout: 30_000 })
  await hears('ready', 1)
  return {
    save: async (headlines: string[]) => {
      const before = said.split('saved').length - 1
      child.stdin.write(headlines.map((headline) => `${headline}\n`).join(''))
      await hears('saved', before + headlines.length)
    },
    stop: async () => {
      const closed = once(child, 'close')
      child.stdin.end()
      await closed
    },
  }
}

describe.each(databases)('changes on $name', ({ start }) => {
  let payload: Payload
  let archive: Archive
  let server: Awaited<ReturnType<typeof start>>
  let url: string
  let feed: ChangeFeed
  let heard: Change[]

  beforeAll(async () => {
    server = await start()
    url = server.url()
    payload = await startArchive(url)
    archive = local(payload)
  }, 60_000)

  beforeEach(async () => {
    await payload.db.deleteMany({ collection: CHANGES, where: {} })
    heard = []
    feed = followChanges({ payload })
    feed.onChange((change) => heard.push(change))
  })

  afterEach(() => feed.stop())

  afterAll(async () => {
    await payload.destroy()
    await server.stop()
  }, 60_000)

  const story = (data: object) =>
    archive.create({ collection: 'stories', data: { _status: 'published', ...data } })

  const records = async (): Promise<{ at: string; changes: Change[]; id: number | string }[]> => {
    const { docs } = await payload.db.find({ collection: CHANGES, pagination: false })
    return docs as never
  }

  /** Stores a record as another process would. */
  const storeRecord = async (beforeCommit?: (id: number | string) => void): Promise<void> => {
    const transactionID = (await payload.db.beginTransaction()) as string
    const changes = [{ id: 1, after: { id: 1 }, before: null, collection: 'stories' }]
    const { id } = (await payload.db.create({
      collection: CHANGES,
      data: { at: new Date().toISOString(), changes },
      req: { transactionID },
    })) as Change
    beforeCommit?.(id)
    await payload.db.commitTransaction(transactionID)
  }

  const forget = async (): Promise<void> => {
    heard.length = 0
    await payload.db.deleteMany({ collection: CHANGES, where: {} })
  }

  it('are told when the save is answered, with the row before and after', async () => {
    const { id } = await story({ headline: 'New', notes: 'x'.repeat(500) })
    expect(heard).toMatchObject([
      { id, after: { _status: 'published', headline: 'New' }, before: null, collection: 'stories' },
    ])
    expect(heard[0]?.after).not.toHaveProperty('notes')
    expect(heard[0]?.after).not.toHaveProperty('credits')

    await forget()
    await archive.update({ id, collection: 'stories', data: { headline: 'Changed' } })
    expect(heard).toMatchObject([
      { id, after: { headline: 'Changed' }, before: { headline: 'New' }, collection: 'stories' },
    ])

    await forget()
    await archive.delete({ id, collection: 'stories' })
    expect(heard).toMatchObject([
      { id, after: null, before: { headline: 'Changed' }, collection: 'stories' },
    ])
    expect((await records()).map(({ changes }) => changes)).toEqual([heard])
  })

  it('say of each field what it holds, in the same form on every database', async () => {
    const topic = await archive.create({ collection: 'topics', data: { name: 'Form' } })
    await forget()
    const embargoUntil = '2026-01-02T03:04:05.678Z'
    const { createdAt, id, updatedAt } = await story({
      embargoUntil,
      headline: 'Form',
      topics: [topic.id],
    })
    const after = {
      id,
      _status: 'published',
      createdAt,
      desk: null,
      embargoUntil,
      flag: { until: null },
      headline: 'Form',
      notes: null,
      topics: [topic.id],
      updatedAt,
    }
    expect(heard).toEqual([
      { id, after, before: null, collection: 'stories', due: ['embargoUntil'] },
    ])
    await archive.update({ id, collection: 'stories', data: { desk: topic.id } })
    expect(heard[1]?.before).toEqual(after)
  })

  it('are neither recorded nor told when the save is rolled back', async () => {
    const transactionID = (await payload.db.beginTransaction()) as string
    const req = { transactionID }
    await payload.db.create({ collection: 'stories', data: { headline: 'Undone' }, req })
    await payload.db.rollbackTransaction(transactionID)

    expect(heard).toEqual([])
    expect(await records()).toEqual([])
  })

  it('are one record for a transaction, with each document as it was and as it became', async () => {
    const transactionID = (await payload.db.beginTransaction()) as string
    const req = { transactionID }
    const write = { collection: 'topics' as never, req }
    const one = (await payload.db.create({ ...write, data: { name: 'One' } })) as Change
    await payload.db.updateOne({ ...write, id: one.id, data: { name: 'Two' }, returning: false })
    const gone = (await payload.db.create({ ...write, data: { name: 'Gone' } })) as Change
    await payload.db.deleteOne({ ...write, where: { id: { equals: gone.id } } })
    expect(heard).toEqual([])
    await payload.db.commitTransaction(transactionID)

    expect(heard).toMatchObject([{ id: one.id, after: { name: 'Two' }, before: null }])
    expect((await records()).map(({ changes }) => changes)).toEqual([heard])
  })

  it('are not made by drafts of a published story, saved or autosaved', async () => {
    const { id } = await story({ headline: 'Out' })
    await forget()
    const draft = { id, collection: 'stories', draft: true }
    await archive.update({ ...draft, data: { _status: 'draft', headline: 'Saved' } })
    await archive.update({ ...draft, autosave: true, data: { headline: 'Autosaved' } })
    await archive.update({ ...draft, autosave: true, data: { headline: 'Autosaved again' } })

    expect(heard).toEqual([])
    expect(await records()).toEqual([])
  })

  it('of many documents at once are told for each, from one record', async () => {
    const ids = []
    for (const headline of ['a', 'b', 'c']) {
      ids.push((await story({ headline: `Bulk ${headline}` })).id)
    }
    await forget()
    const many = { collection: 'stories' as never, where: { headline: { contains: 'Bulk' } } }

    await payload.db.updateMany({ ...many, data: { headline: 'Bulk, all alike' } })
    expect(heard.map(({ id }) => id).sort()).toEqual(ids)
    expect(heard.map(({ after }) => after?.headline)).toEqual(Array(3).fill('Bulk, all alike'))
    expect(heard.map(({ before }) => before?.headline).sort()).toEqual([
      'Bulk a',
      'Bulk b',
      'Bulk c',
    ])
    expect(await records()).toHaveLength(1)

    await forget()
    await payload.db.deleteMany(many)
    expect(heard.map(({ id }) => id).sort()).toEqual(ids)
    expect(heard.map(({ after }) => after)).toEqual([null, null, null])
    expect(await records()).toHaveLength(1)
  })

  it('of a write that returns nothing, or a part, are told whole', async () => {
    const write = { collection: 'stories' as never }
    const made = await payload.db.create({ ...write, data: { headline: 'Nil' }, returning: false })
    expect(made).toBeNull()
    const { id } = heard[0]!
    const update = { ...write, data: { headline: 'Part' }, where: { id: { equals: id } } }
    await payload.db.updateOne({ ...update, select: { flag: true } })
    const removed = { ...write, returning: false, where: { id: { equals: id } } }
    expect(await payload.db.deleteOne(removed)).toBeNull()

    expect(heard.map(({ after, before }) => [before?.headline, after?.headline])).toEqual([
      [undefined, 'Nil'],
      ['Nil', 'Part'],
      ['Part', undefined],
    ])
  })

  it('of a global are told', async () => {
    await archive.updateGlobal({ slug: 'masthead', data: { title: 'The Daily' } })
    expect(heard).toEqual([
      {
        id: 'masthead',
        after: { id: 'masthead' },
        before: { id: 'masthead' },
        collection: 'global:masthead',
      },
    ])
  })

  it('of writes without a transaction that meet are all made, and all told', async () => {
    const { id } = await story({ headline: 'Contested' })
    await forget()
    await Promise.all(
      Array.from({ length: 5 }, (_, i) =>
        payload.db.updateOne({ id, collection: 'stories', data: { headline: `At ${i}` } }),
      ),
    )
    expect(heard.map(({ after }) => after?.headline).sort()).toEqual(
      Array.from({ length: 5 }, (_, i) => `At ${i}`),
    )
  })

  it('of other processes are each told once', async () => {
    const writers = await Promise.all([startWriter(url), startWriter(url)])
    const headlines = Array.from({ length: 5 }, (_, i) => `Elsewhere ${i}`)
    await Promise.all([...writers.map(({ save }) => save(headlines)), story({ headline: 'Here' })])

    await vi.waitFor(() => expect(heard).toHaveLength(11), { timeout: 5_000 })
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(heard.map(({ after }) => after?.headline).sort()).toEqual(
      ['Here', ...headlines, ...headlines].sort(),
    )
    await Promise.all(writers.map(({ stop }) => stop()))
  })

  it('are told although their record is older than others that were told before', async () => {
    await story({ headline: 'Soon' })
    await vi.waitFor(() => expect(feed.isFresh()).toBe(true))
    const change: Change = { id: 1, after: null, before: { id: 1 }, collection: 'late' }
    const at = new Date(Date.now() - MINUTE).toISOString()
    // As another process leaves it whose transaction took a minute.
    await payload.db.create({ collection: CHANGES, data: { at, changes: [change] } })

    await vi.waitFor(() => expect(heard.at(-1)).toEqual(change))
  })

  it('are marked with the dates that have come, which a query made before could not count', async () => {
    const past = new Date(Date.now() - 1).toISOString()
    const ahead = new Date(Date.now() + MINUTE).toISOString()
    await story({ embargoUntil: past, flag: { until: ahead } })
    expect(heard.map(({ due }) => due)).toEqual([['embargoUntil']])
  })

  it('of the last hour are kept, and older ones swept', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setInterval'] })
    const sweeping = followChanges({ payload })
    try {
      for (const minutes of [59, 61]) {
        const at = new Date(Date.now() - minutes * MINUTE).toISOString()
        await payload.db.create({ collection: CHANGES, data: { at, changes: [] } })
      }
      vi.advanceTimersByTime(10 * MINUTE)
      await vi.waitFor(async () => expect(await records()).toHaveLength(1))
    } finally {
      vi.useRealTimers()
      await sweeping.stop()
    }
  })

  it('are fresh from the first look on, until a second after the last one began', async () => {
    let time = Date.now()
    const own = followChanges({ payload, every: 3_600_000, now: () => time })
    expect(own.isFresh()).toBe(false)
    expect(own.health()).toEqual({ behindBy: Infinity, lastRead: null })

    await vi.waitFor(() => expect(own.isFresh()).toBe(true))
    time += 1_000
    expect(own.isFresh()).toBe(true)
    time += 1
    expect(own.isFresh()).toBe(false)
    expect(own.health()).toEqual({ behindBy: 1_001, lastRead: new Date(time - 1_001) })
    await own.stop()
  })

  it('are not fresh where the clock has been put back', async () => {
    let time = Date.now()
    const own = followChanges({ payload, every: 3_600_000, now: () => time })
    await vi.waitFor(() => expect(own.isFresh()).toBe(true))
    time -= 1
    expect(own.isFresh()).toBe(false)
    await own.stop()
  })

  it('that cannot be read are complained of once, and not fresh until they can be', async () => {
    await feed.stop()
    const error = vi.spyOn(payload.logger, 'error')
    const info = vi.spyOn(payload.logger, 'info')
    const { count } = payload.db
    const own = followChanges({ payload, every: 5 })
    await vi.waitFor(() => expect(own.isFresh()).toBe(true))

    let looks = 0
    payload.db.count = () => {
      looks++
      return Promise.reject(new Error('The line is cut'))
    }
    await vi.waitFor(() => expect(looks).toBeGreaterThan(5))
    expect(error).toHaveBeenCalledTimes(1)
    expect(own.health().error).toBe('The line is cut')
    await vi.waitFor(() => expect(own.isFresh()).toBe(false), { timeout: 3_000 })

    payload.db.count = count
    await vi.waitFor(() => expect(own.isFresh()).toBe(true))
    expect(info).toHaveBeenCalledTimes(1)
    expect(own.health()).not.toHaveProperty('error')
    await own.stop()
  })

  it('are told as this process’s own or as another’s', async () => {
    const told: boolean[] = []
    const end = feed.onChange((_change, { own }) => told.push(own))
    await story({ headline: 'Own' })
    expect(told).toEqual([true])

    await storeRecord()
    await vi.waitFor(() => expect(told).toEqual([true, false]))

    // Committed, and found before it was announced.
    await storeRecord((id) => announcementsOf(payload.db)?.stored.add(id))
    await vi.waitFor(() => expect(told).toEqual([true, false, true]))
    end()
  })

  it('are told to the others when a listener fails', async () => {
    const own = followChanges({ payload })
    const heard: Change[] = []
    own.onChange(() => {
      throw new Error('deaf')
    })
    const end = own.onChange((change) => heard.push(change))
    await local(payload).create({ collection: 'topics', data: { name: 'Heard' } })
    end()
    await local(payload).create({ collection: 'topics', data: { name: 'Not heard' } })
    expect(heard.map(({ after }) => after?.name)).toEqual(['Heard'])
    await own.stop()
  })
})
