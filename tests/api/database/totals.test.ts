import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { databases } from './fixture.js'
import { type Reader, startReader } from './reader.js'

const HOUR = 60 * 60 * 1_000
const at = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString()

/** Stories that readers see, and of every kind that they do not. */
const STATES = {
  draft: { _status: 'draft' },
  embargoOver: { _status: 'published', embargoUntil: at(-1) },
  published: { _status: 'published' },
  toCome: { _status: 'published', publishedAt: at(2) },
  trashed: { _status: 'published', deletedAt: at(-1) },
  underEmbargo: { _status: 'published', embargoUntil: at(2) },
  underEmbargoInTrash: { _status: 'published', deletedAt: at(-1), embargoUntil: at(2) },
}

/** More than the stories that are asked for by their IDs. */
const ON_COMMON = 600

const sqlite = databases.find(({ name }) => name === 'SQLite')!

describe('the totals of a list', () => {
  let reader: Reader
  let server: Awaited<ReturnType<typeof sqlite.start>>
  const topics: Record<string, number | string> = {}

  const totals = async (path: string) => {
    const answer = await reader.send({ isList: true, name: path, write: () => path }, 0)
    const { docs, ...rest } = JSON.parse(answer) as { docs: object[] }
    return { ...rest, docs: docs.length }
  }

  beforeAll(async () => {
    server = await sqlite.start()
    reader = await startReader(server.url())
    for (const name of ['Rare', 'Common', 'None']) {
      topics[name] = (await reader.payload.create({ collection: 'topics', data: { name } })).id
    }
    for (const [state, data] of Object.entries(STATES)) {
      await reader.payload.create({
        collection: 'articles',
        data: { headline: state, topics: [topics.Rare, topics.Common], ...data },
      })
    }
    const { client } = reader.payload.db as unknown as {
      client: { execute: (sql: string) => Promise<unknown> }
    }
    const numbers = `WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < ${ON_COMMON})`
    const columns = 'id, headline, slug, _status, published_at, created_at, updated_at'
    await client.execute(
      `INSERT INTO articles (${columns}) SELECT 1000 + n, n, n, CASE n % 3 WHEN 0 THEN 'draft' ELSE 'published' END, '${at(-1)}', '${at(-1)}', '${at(-1)}' FROM (${numbers} SELECT n FROM n)`,
    )
    await client.execute(
      `INSERT INTO articles_rels (parent_id, path, topics_id) SELECT id, 'topics', ${topics.Common} FROM articles WHERE id > 1000`,
    )
  }, 60_000)

  afterAll(async () => {
    await reader.payload.destroy()
    await server.stop()
  })

  const VISIBLE = 2 + (ON_COMMON * 2) / 3

  it('are of the stories that readers see', async () => {
    expect(await totals('/api/articles?limit=5')).toMatchObject({
      docs: 5,
      hasNextPage: true,
      hasPrevPage: false,
      limit: 5,
      nextPage: 2,
      page: 1,
      pagingCounter: 1,
      prevPage: null,
      totalDocs: VISIBLE,
      totalPages: Math.ceil(VISIBLE / 5),
    })
  })

  it('are right on the last page and behind it', async () => {
    const last = Math.ceil(VISIBLE / 50)
    expect(await totals(`/api/articles?limit=50&page=${last}`)).toMatchObject({
      docs: VISIBLE % 50,
      hasNextPage: false,
      nextPage: null,
      pagingCounter: (last - 1) * 50 + 1,
      prevPage: last - 1,
      totalDocs: VISIBLE,
    })
    expect(await totals(`/api/articles?limit=50&page=${last + 1}`)).toMatchObject({
      docs: 0,
      totalDocs: VISIBLE,
    })
  })

  it.each([
    ['that few name', 'in', 'Rare', 2],
    ['that many name', 'in', 'Common', VISIBLE],
    ['that many name, compared as one', 'equals', 'Common', VISIBLE],
    ['that none names', 'in', 'None', 0],
  ])('are right for a topic %s', async (_, operator, name, expected) => {
    const where = `where[topics][${operator}]=${topics[name]}`
    expect(await totals(`/api/articles?${where}&limit=1`)).toMatchObject({
      docs: Math.min(expected, 1),
      totalDocs: expected,
      totalPages: Math.max(expected, 1),
    })
  })

  it('count a story once that names two of the topics', async () => {
    const both = `where[topics][in]=${topics.Rare},${topics.Common}`
    expect(await totals(`/api/articles?${both}`)).toMatchObject({ docs: 10, totalDocs: VISIBLE })
  })

  it.each([
    ['few', 'rare', 2, false],
    ['many', 'common', 10, true],
    ['none', 'none', 0, false],
  ])('go with the stories of a topic that %s name', async (_, slug, expected, hasNextPage) => {
    const answer = await reader.send(
      { isList: true, name: slug, write: () => `/api/topics?where[slug][equals]=${slug}` },
      0,
    )
    const { docs } = JSON.parse(answer) as {
      docs: { articles: { docs: object[]; hasNextPage: boolean } }[]
    }
    expect(docs).toHaveLength(1)
    expect(docs[0]?.articles.docs).toHaveLength(expected)
    expect(docs[0]?.articles.hasNextPage).toBe(hasNextPage)
  })

  it('take in what else is asked for', async () => {
    const draft = 'where[headline][equals]=draft'
    expect(await totals(`/api/articles?${draft}`)).toMatchObject({ docs: 0, totalDocs: 0 })
    const one = `where[and][0][headline][equals]=published&where[and][1][topics][in]=${topics.Rare}`
    expect(await totals(`/api/articles?${one}`)).toMatchObject({ docs: 1, totalDocs: 1 })
    const early = 'where[publishedAt][less_than_equal]=2001-01-01'
    expect(await totals(`/api/articles?${early}`)).toMatchObject({ docs: 0, totalDocs: 0 })
  })
})
