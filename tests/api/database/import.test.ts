import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bodies } from '../../../src/import/bodies.js'
import { importArchive, type RejectedLine } from '../../../src/import/index.js'
import { readStory } from '../../../src/import/readStory.js'
import { dataOf } from '../../../src/import/saveStories.js'
import { archive, archiveStory } from '../../support/archive.js'
import type { Json } from '../../support/client.js'
import { databases } from './fixture.js'
import { startNewsroom } from './newsroom.js'

// Payload makes the tables of one schema once a process; here several databases have the same.
process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'

const COLLECTIONS = ['articles', 'authors', 'contributors', 'topics', 'redirects']

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-import-'))
})
afterAll(() => rm(folder, { force: true, recursive: true }))

describe.each(databases)('an import on $name', ({ start }) => {
  let server: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    server = await start()
  })
  afterAll(() => server.stop())

  const open = async () => (await startNewsroom(server.url())) as unknown as Payload
  const fileOf = async (name: string, text: string) => {
    const file = path.join(folder, `${name}-${Math.random().toString(36).slice(2)}.jsonl`)
    await writeFile(file, text)
    return file
  }

  it('stores what creating the stories one by one stores', async () => {
    const stories = Array.from({ length: 200 }, (_, n) => archiveStory(n))
    const together = await open()
    const file = await fileOf('equal', archive(stories))
    const result = await importArchive(together, file, { together: 70 })
    expect(result).toMatchObject({ imported: 200, isComplete: true, rejected: 0 })

    const oneByOne = await open()
    for (const story of stories) await createAlone(oneByOne, story)

    for (const collection of COLLECTIONS) {
      const ours = await everythingIn(together, collection)
      const theirs = await everythingIn(oneByOne, collection)
      expect(ours, collection).toEqual(theirs)
    }
    const versions = await versionsIn(together)
    expect(versions).toHaveLength(200)
    expect(versions).toEqual(await versionsIn(oneByOne))
    await together.destroy()
    await oneByOne.destroy()
  })

  it('loads nothing twice, neither in the same file nor in another', async () => {
    const payload = await open()
    const stories = [0, 1, 2].map(archiveStory)
    const first = await fileOf('first', archive([...stories, archiveStory(1)]))
    expect(await importArchive(payload, first)).toMatchObject({ imported: 3, present: 1 })
    expect(await importArchive(payload, first)).toMatchObject({ imported: 3, present: 1 })

    const more = await fileOf('more', archive([...stories, archiveStory(3)]))
    expect(await importArchive(payload, more)).toMatchObject({ imported: 1, present: 3 })
    expect((await payload.count({ collection: 'articles' as never })).totalDocs).toBe(4)
    await payload.destroy()
  })

  it('goes on where it was stopped', async () => {
    const payload = await open()
    const file = await fileOf(
      'stopped',
      archive(Array.from({ length: 30 }, (_, n) => archiveStory(n))),
    )
    const stop = new AbortController()
    const stopped = await importArchive(payload, file, {
      onProgress: () => stop.abort(),
      signal: stop.signal,
      together: 10,
    })
    expect(stopped).toMatchObject({ imported: 10, isComplete: false, lines: 10 })
    // What an editor has deleted meanwhile is not read again.
    await payload.delete({
      collection: 'articles' as never,
      where: { 'source.uri': { equals: 'urn:old:1' } },
    })

    const done = await importArchive(payload, file, { together: 10 })
    expect(done).toMatchObject({ imported: 30, isComplete: true, lines: 30, present: 0 })
    expect((await payload.count({ collection: 'articles' as never })).totalDocs).toBe(29)
    await payload.destroy()
  })

  it('reports the lines that it cannot load and loads the others', async () => {
    const payload = await open()
    const lines = Array.from({ length: 12 }, (_, n) => JSON.stringify(archiveStory(n)))
    lines[2] = '{"headline": '
    lines[5] = JSON.stringify({ ...archiveStory(5), urgency: 12 })
    lines[8] = JSON.stringify({ ...archiveStory(8), headlin: 'A typing error' })
    const file = await fileOf('bad', lines.join('\n'))
    const rejected: RejectedLine[] = []
    const result = await importArchive(payload, file, {
      onRejected: (line) => rejected.push(line),
      together: 6,
    })

    expect(result).toMatchObject({ imported: 9, rejected: 3 })
    expect(rejected.map(({ line }) => line)).toEqual([3, 6, 9])
    const [notJson, invalid, unknown] = rejected.map(({ reason }) => reason)
    expect(notJson).toContain('no JSON')
    expect(invalid).toContain('Urgency')
    expect(unknown).toContain('headlin')

    const kept = await readFile(result.rejectedTo, 'utf8')
    const put = kept
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(put.map((story) => story._rejected.line)).toEqual([3, 6, 9])
    const corrected = await fileOf(
      'corrected',
      archive(put.slice(1).map(({ headlin: _, ...story }) => ({ ...story, urgency: 5 }))),
    )
    expect(await importArchive(payload, corrected)).toMatchObject({ imported: 2, rejected: 0 })
    await payload.destroy()
  })
})

/** Creates the story of a line as a script over the Local API would. */
async function createAlone(payload: Payload, story: Json): Promise<void> {
  const fields = payload.collections['articles' as never]!.config.flattenedFields
  const line = JSON.stringify(story)
  const read = readStory(line, new Set(fields.map(({ name }) => name)))
  const ids = new Map<string, number | string>()
  for (const collection of ['authors', 'topics'] as const) {
    for (const named of read.story[collection] ?? []) {
      const data = typeof named === 'string' ? { name: named } : named
      const where = { name: { equals: data.name } }
      const api = payload as unknown as Record<'create' | 'find', (args: object) => Promise<Json>>
      const { docs } = await api.find({ collection, where })
      const doc = docs[0] ?? (await api.create({ collection, data }))
      ids.set(JSON.stringify([collection, named]), doc.id)
    }
  }
  const idOf = (collection: string) => (named: unknown) =>
    ids.get(JSON.stringify([collection, named])) as number
  const data = dataOf(
    { ...read, body: bodies(fields)(read.story) },
    idOf('authors'),
    idOf('topics'),
  )
  await payload.create({
    collection: 'articles' as never,
    data: data as never,
    draft: data._status === 'draft',
  })
}

/** All documents of a collection, whatever their IDs are. */
async function everythingIn(payload: Payload, collection: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: collection as never,
    depth: 0,
    joins: false,
    pagination: false,
    showHiddenFields: true,
  })
  return comparable(docs, await namesIn(payload))
}

async function versionsIn(payload: Payload): Promise<string[]> {
  const { docs } = await payload.findVersions({
    collection: 'articles' as never,
    depth: 0,
    pagination: false,
    showHiddenFields: true,
  })
  return comparable(docs, await namesIn(payload))
}

/** What documents are called, by collection and ID. */
async function namesIn(payload: Payload): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (const collection of ['articles', 'authors', 'contributors', 'topics']) {
    const { docs } = await payload.find({
      collection: collection as never,
      depth: 0,
      joins: false,
      pagination: false,
    })
    for (const doc of docs as Json[]) {
      names.set(`${collection} ${doc.id}`, doc.name ?? doc.source.uri)
    }
  }
  return names
}

const REFERENCES: Record<string, string> = {
  agency: 'contributors',
  authors: 'authors',
  contributor: 'contributors',
  creditedTo: 'contributors',
  doc: 'topics',
  parent: 'articles',
  topics: 'topics',
}

/** As sorted text, with names for IDs and without the moment of the save. */
function comparable(docs: unknown[], names: Map<string, string>): string[] {
  const nameOf = (key: string, id: unknown): unknown =>
    names.get(`${REFERENCES[key]} ${String(id)}`) ?? id
  const texts = docs.map((doc) =>
    JSON.stringify(
      doc,
      (key, value: Json) => {
        if (['createdAt', 'id', 'updatedAt'].includes(key)) return undefined
        if (!(key in REFERENCES)) return value
        return Array.isArray(value) ? value.map((id) => nameOf(key, id)) : nameOf(key, value)
      },
      1,
    ),
  )
  return texts.sort()
}
