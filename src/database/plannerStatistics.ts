import type { BaseDatabaseAdapter } from 'payload'

interface RawTable {
  columns: Record<string, { name: string }>
  indexes?: Record<string, { name: string; on: string | string[] }>
  name: string
}

interface Client {
  batch: (
    statements: (string | { args: string[]; sql: string })[],
    mode: 'write',
  ) => Promise<unknown>
  execute: (sql: string) => Promise<{ rows: Record<string, unknown>[] }>
}

/** The parts of Payload's SQLite adapter that are used here. */
type SqliteAdapter = BaseDatabaseAdapter & {
  client?: Client
  rawTables?: Record<string, RawTable>
  relationshipsSuffix?: string
}

/** One row of SQLite's `sqlite_stat1`: an index, its rows, and how many share each of its prefixes. */
interface Statistic {
  index: string
  stat: string
  table: string
}

/** A large archive. Only proportions count: the plans are to be the same whatever its size is. */
const ROWS = 1_000_000

/** Columns that have the same value in nearly every document: published, and not in the trash. */
const SHARED = new Set(['_status', 'deletedAt'])

/** Dates that every published document has, and hardly two the same. */
const OWN_DATES = new Set(['createdAt', 'publishedAt', 'updatedAt'])

/**
 * Tells SQLite's planner what is so in every archive of published documents: nearly all of them have
 * the same status, and a relation may name the same document in half of them.
 *
 * Without statistics it takes ten to have a status, and finds the three documents that a story
 * names by walking all that are published. Those that `ANALYZE` would collect are no help: they are
 * of averages, by which every topic is a small one, and the plans would change from day to day.
 * Writing them oneself is SQLite's documented way to keep plans stable
 * (https://www.sqlite.org/optoverview.html, "Manual control of query plans using sqlite_stat tables").
 */
export function tellPlanner(adapter: SqliteAdapter): void {
  const { connect } = adapter
  adapter.connect = async (options) => {
    await connect?.call(adapter, options)
    if (adapter.client) await writeStatistics(adapter.client, statisticsOf(adapter))
  }
}

async function writeStatistics(client: Client, statistics: Statistic[]): Promise<void> {
  const existing = await namesIn(client, "SELECT name FROM sqlite_master WHERE type = 'index'")
  const wanted = statistics.filter(({ index }) => existing.has(index))
  if (wanted.length === 0) return

  const known = await namesIn(client, "SELECT name FROM sqlite_master WHERE name = 'sqlite_stat1'")
  const written =
    known.size > 0
      ? await namesIn(client, 'SELECT tbl || idx || stat AS name FROM sqlite_stat1')
      : known
  if (wanted.every(({ index, stat, table }) => written.has(table + index + stat))) return

  const tables = [...new Set(wanted.map(({ table }) => table))]
  await client.batch(
    [
      // Makes the table of statistics; and, at the end, has this connection read it.
      'ANALYZE sqlite_schema',
      ...tables.map((table) => ({ args: [table], sql: 'DELETE FROM sqlite_stat1 WHERE tbl = ?' })),
      ...wanted.map(({ index, stat, table }) => ({
        args: [table, index, stat],
        sql: 'INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)',
      })),
      'ANALYZE sqlite_schema',
    ],
    'write',
  )
}

async function namesIn(client: Client, sql: string): Promise<Set<string>> {
  const { rows } = await client.execute(sql)
  return new Set(rows.map(({ name }) => String(name)))
}

/** What is to be said of the tables whose documents are published, and of their relations. */
function statisticsOf({
  rawTables = {},
  relationshipsSuffix = '_rels',
}: SqliteAdapter): Statistic[] {
  return Object.values(rawTables)
    .filter(({ columns }) => '_status' in columns)
    .flatMap((table) => {
      const relations = rawTables[table.name + relationshipsSuffix]
      return [...ofDocuments(table), ...(relations ? ofRelations(relations) : [])]
    })
}

function ofDocuments({ indexes = {}, name: table }: RawTable): Statistic[] {
  return Object.values(indexes)
    .map(({ name, on }) => ({ columns: [on].flat(), name }))
    .filter(({ columns }) => SHARED.has(columns[0] ?? ''))
    .map(({ columns, name }) => {
      const dates = columns.findIndex((column) => OWN_DATES.has(column))
      const shared = columns.map((_, i) => (dates >= 0 && i >= dates ? 1 : ROWS * 0.9 ** (i + 1)))
      return { index: name, stat: [ROWS, ...shared.map(Math.round)].join(' '), table }
    })
}

/** See `coverRelations` for the indexes of three columns. */
function ofRelations({ indexes = {}, name: table }: RawTable): Statistic[] {
  return Object.values(indexes).map(({ name, on }) => {
    const columns = [on].flat()
    const shared = columns.map((_, i) => (i > 0 ? 1 : columns[0] === 'parent' ? 4 : ROWS / 2))
    return { index: name, stat: [ROWS, ...shared].join(' '), table }
  })
}
