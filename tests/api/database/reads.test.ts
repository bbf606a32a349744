import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readsOf } from '../../../src/delivery/reads/index.js'
import { type Archive, local, startArchive } from './archive.js'
import { databases } from './fixture.js'

const HOUR = 60 * 60 * 1_000

describe.each(databases)('what a response was read from on $name', ({ start }) => {
  let payload: Payload
  let archive: Archive
  let server: Awaited<ReturnType<typeof start>>
  let topic: { id: number | string }
  let story: { id: number | string }
  const embargoUntil = new Date(Date.now() + HOUR).toISOString()
  const until = new Date(Date.now() + 2 * HOUR).toISOString()

  beforeAll(async () => {
    server = await start()
    payload = await startArchive(server.url())
    archive = local(payload)
    topic = await archive.create({ collection: 'topics', data: { name: 'Ice' } })
    story = await archive.create({
      collection: 'stories',
      data: {
        _status: 'published',
        credits: [{ to: topic.id }],
        embargoUntil,
        flag: { until },
        headline: 'The harbour froze over',
        owner: { relationTo: 'topics', value: topic.id },
        topics: [topic.id],
      },
    })
  }, 60_000)

  afterAll(async () => {
    await payload.destroy()
    await server.stop()
  }, 60_000)

  const find = (args: object) => readsOf(() => archive.find({ collection: 'stories', ...args }))

  it('is each query as the adapter got it, with the documents it returned and those they name', async () => {
    const where = { headline: { equals: 'The harbour froze over' } }
    const { reads, result } = await find({ depth: 0, where })

    expect(result.docs).toHaveLength(1)
    expect(reads.queries).toEqual([{ collection: 'stories', where: { and: [where] } }])
    expect(reads.documents).toEqual(new Set([`stories:${story.id}`, `topics:${topic.id}`]))
  })

  it('is also the query when it found nothing', async () => {
    const where = { headline: { equals: 'None such' } }
    const { reads } = await find({ where })

    expect(reads.queries).toEqual([{ collection: 'stories', where: { and: [where] } }])
    expect(reads.documents.size).toBe(0)
    expect(reads.changesAt).toBe(Infinity)
  })

  it('includes what was populated, the joins of that, and a document found by its ID', async () => {
    const { reads } = await readsOf(() =>
      archive.findByID({ id: story.id, collection: 'stories', depth: 1 }),
    )
    const own = { topics: { in: [topic.id] } }

    expect(reads.queries.map(({ collection }) => collection)).toContain('topics')
    expect(reads.queries).toContainEqual({ collection: 'stories', where: own })
  })

  it('counts any change of a collection that a path leads through', async () => {
    const { reads } = await find({ depth: 0, where: { 'topics.parent.name': { equals: 'Ice' } } })
    expect(reads.queries).toContainEqual({ collection: 'topics', where: {} })
  })

  it('counts any change of a collection that the order comes from', async () => {
    const { reads } = await find({ depth: 0, sort: '-desk.name' })
    expect(reads.queries).toContainEqual({ collection: 'topics', where: {} })
  })

  it('counts the documents that a relation is compared with', async () => {
    const byOne = await find({ depth: 0, where: { topics: { in: [topic.id] } } })
    expect(byOne.reads.queries).toContainEqual({
      collection: 'topics',
      where: { id: { in: [topic.id] } },
    })

    const byNone = await find({ depth: 0, where: { topics: { not_in: [topic.id] } } })
    expect(byNone.reads.queries).toContainEqual({ collection: 'topics', where: {} })
  })

  it('includes a join by the documents it was made for, and not where it was not made', async () => {
    const { reads } = await readsOf(() => archive.find({ collection: 'topics', depth: 0 }))
    const own = { topics: { in: [topic.id] } }
    expect(reads.queries).toContainEqual({ collection: 'stories', where: own })
    expect(reads.documents).toContain(`stories:${story.id}`)

    const without = await readsOf(() =>
      archive.find({ collection: 'topics', depth: 0, select: { name: true } }),
    )
    expect(without.reads.queries.map(({ collection }) => collection)).toEqual(['topics'])
  })

  it('includes counts', async () => {
    const where = { headline: { exists: true } }
    const { reads } = await readsOf(() => archive.count({ collection: 'stories', where }))
    expect(reads.queries).toEqual([{ collection: 'stories', where: { and: [where] } }])
  })

  it('says when the clock changes a document next, also when its dates were not selected', async () => {
    const moment = Date.parse(embargoUntil)
    expect((await find({ depth: 0 })).reads.changesAt).toBe(moment)
    for (const select of [
      { headline: true },
      { embargoUntil: false },
      { flag: { until: true } },
      { embargoUntil: true },
    ]) {
      const { reads, result } = await find({ depth: 0, select })
      expect(reads.changesAt, JSON.stringify(select)).toBe(moment)
      expect(Object.keys(result.docs[0] as object).sort()).toEqual(
        Object.keys(
          (await archive.find({ collection: 'stories', depth: 0, select })).docs[0],
        ).sort(),
      )
    }
  })

  it('says of drafts, versions and what Payload keeps for itself that it cannot be kept', async () => {
    const drafts = await find({ draft: true })
    const own = await readsOf(() => archive.find({ collection: 'payload-preferences' }))
    const versions = await readsOf(() => payload.findVersions({ collection: 'stories' as never }))

    expect(drafts.reads.changesAt).toBe(0)
    expect(own.reads.changesAt).toBe(0)
    expect(versions.reads.changesAt).toBe(0)
  })

  it('is kept apart for each of two pieces of work that run at once', async () => {
    const [one, other] = await Promise.all([
      find({ depth: 0, where: { headline: { equals: 'one' } } }),
      readsOf(() => archive.count({ collection: 'topics' })),
    ])
    expect(one.reads.queries.map(({ collection }) => collection)).toEqual(['stories'])
    expect(other.reads.queries.map(({ collection }) => collection)).toEqual(['topics'])
  })

  it('includes globals, with the documents they name', async () => {
    await archive.updateGlobal({ slug: 'masthead', data: { lead: topic.id } })
    const { reads } = await readsOf(() =>
      payload.findGlobal({ slug: 'masthead' as never, depth: 0 }),
    )
    expect(reads.queries).toEqual([{ collection: 'global:masthead', where: {} }])
    expect(reads.documents).toEqual(new Set([`topics:${topic.id}`]))
  })
})
