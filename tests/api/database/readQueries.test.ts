import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { documentedReads } from './documentedReads.js'
import { databases } from './fixture.js'
import { fillNewsroom, type Reader, startReader } from './reader.js'

type Execute = (statement: string | { args: unknown[]; sql: string }) => Promise<{
  rows: { detail: string }[]
}>

const STORIES = 12

const sqlite = databases.find(({ name }) => name === 'SQLite')!
const server = await sqlite.start()
const reader: Reader = await startReader(server.url())
const { topic } = await fillNewsroom(reader, STORIES)
const reads = documentedReads(topic)

describe('what a read asks SQLite', () => {
  const { client } = reader.payload.db as unknown as { client: { execute: Execute } }
  const execute = client.execute.bind(client)
  let statements: { args: unknown[]; sql: string }[] = []

  const statementsOf = async (read: (typeof reads)[number], limit: number) => {
    statements = []
    const answer = await reader.send(read, limit)
    return Object.assign([...statements], { answer })
  }

  beforeAll(() => {
    client.execute = (statement) => {
      statements.push(typeof statement === 'string' ? { args: [], sql: statement } : statement)
      return execute(statement)
    }
  })

  afterAll(async () => {
    await reader.payload.destroy()
    await server.stop()
  })

  it.each(reads.filter(({ isList }) => isList))(
    'does not grow with the list: $name',
    async (read) => {
      const few = await statementsOf(read, 2)
      const many = await statementsOf(read, STORIES)
      const named = new Set(many.answer.match(/(?:Story|Topic) \d+/g))
      expect(named.size).toBeGreaterThanOrEqual(STORIES - 1)
      expect(few.length).toBeGreaterThan(0)
      // A longer front page asks less: it has the breaking stories in it.
      expect(many.length).toBeLessThanOrEqual(few.length)
    },
  )

  it.each(reads.filter(({ withTotals }) => !withTotals))('has no count: $name', async (read) => {
    const counts = (await statementsOf(read, STORIES)).filter(({ sql }) => /count\(/i.test(sql))
    expect(counts).toEqual([])
  })

  it.each(reads.filter(({ withTotals }) => withTotals))(
    'counts once where totals are asked for: $name',
    async (read) => {
      const counts = (await statementsOf(read, STORIES)).filter(({ sql }) => /count\(/i.test(sql))
      expect(counts).toHaveLength(1)
    },
  )

  it.each(
    reads.filter(
      ({ isList, name }) => isList && (!name.startsWith('/api/articles') || /selected/.test(name)),
    ),
  )('loads no bodies: $name', async (read) => {
    const withBodies = (await statementsOf(read, STORIES)).filter(({ sql }) => /"body"/.test(sql))
    expect(withBodies).toEqual([])
  })

  it.each(reads)('searches by an index, and never scans stories: $name', async (read) => {
    for (const { args, sql } of await statementsOf(read, STORIES)) {
      const { rows } = await execute({ args, sql: `EXPLAIN QUERY PLAN ${sql}` })
      const steps = rows.map(({ detail }) => detail)
      expect(
        steps.filter((step) => /^SCAN articles(?:_rels)?\b(?! USING COVERING)/.test(step)),
      ).toEqual([])
    }
  })

  it('finds the documents that others name by their IDs, not by walking all that are published', async () => {
    const { rows } = await execute(
      `EXPLAIN QUERY PLAN SELECT headline FROM articles WHERE id IN (1, 2, 3) AND _status = 'published' AND published_at <= '2030' AND deleted_at IS NULL ORDER BY published_at DESC, created_at DESC`,
    )
    expect(rows[0]?.detail).toBe('SEARCH articles USING INTEGER PRIMARY KEY (rowid=?)')
  })

  it('walks stories by time for a list, as for a subject that many name', async () => {
    const { rows } = await execute(
      `EXPLAIN QUERY PLAN SELECT DISTINCT a.id, a.published_at, a.created_at FROM articles a LEFT JOIN articles_rels r ON r.parent_id = a.id AND r.path LIKE 'topics' WHERE r.topics_id IN (1) AND a._status = 'published' AND a.published_at <= '2030' AND a.deleted_at IS NULL ORDER BY a.published_at DESC, a.created_at DESC LIMIT 10`,
    )
    expect(rows[0]?.detail).toMatch(/^SEARCH a USING COVERING INDEX \S*publishedAt/)
    expect(rows[1]?.detail).toMatch(/^SEARCH r USING COVERING INDEX \S*topics_id/)
  })
})
