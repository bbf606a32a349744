import type { BaseDatabaseAdapter } from 'payload'

import type { Rounds } from './rounds.js'

type Row = Record<string, unknown>

type Table = Record<string, object>

interface Connection {
  insert: (table: Table) => {
    values: (rows: Row[]) => { returning: (columns: Table) => Promise<Row[]> }
  }
}

interface InsertArgs {
  /** The transaction's connection. */
  db: Connection
  onConflictDoUpdate?: unknown
  tableName: string
  values: Row | Row[]
}

/** The part of Payload's SQL adapters through which every new row goes. */
export type InsertingAdapter = BaseDatabaseAdapter & {
  insert?: (args: InsertArgs) => Promise<Row[]>
  tables?: Record<string, Table>
}

/** The most values of one statement; SQLite takes 32,766. */
const MOST_VALUES = 30_000

const sharing = Symbol.for('payload-newsroom.sharedInserts')

type Sharing = InsertingAdapter & { [sharing]?: WeakMap<object, Rounds> }

/**
 * Has the rows that go into one table at once share a statement, on one connection. Payload's own
 * code makes the rows and takes the answers apart.
 */
export function shareInserts(adapter: Sharing, connection: object, rounds: Rounds): void {
  sharedOf(adapter).set(connection, rounds)
}

function sharedOf(adapter: Sharing): WeakMap<object, Rounds> {
  if (adapter[sharing]) return adapter[sharing]
  const shared = new WeakMap<object, Rounds>()
  adapter[sharing] = shared

  const insert = adapter.insert?.bind(adapter)
  if (!insert) return shared
  adapter.insert = (args) => {
    const rounds = shared.get(args.db)
    if (!rounds || args.onConflictDoUpdate) return insert(args)
    const rows = [args.values].flat()
    return rounds.ask<Row[], Row[]>(`insert ${args.tableName}`, rows, async (asked) => {
      const inserted = await insertAll(adapter, args, asked.flat())
      let from = 0
      return asked.map(({ length }) => inserted.slice(from, (from += length)))
    })
  }
  return shared
}

async function insertAll(
  { tables = {} }: Sharing,
  { db, tableName }: InsertArgs,
  rows: Row[],
): Promise<Row[]> {
  const table = tables[tableName]
  if (!table) throw new Error(`There is no table "${tableName}".`)
  // Payload asks for the whole rows back, bodies and all, of which it then reads these.
  const { _uuid, id } = table
  const columns = { ...(id && { id }), ...(_uuid && { _uuid }) }
  const size = Math.max(1, Math.floor(MOST_VALUES / Object.keys(table).length))
  const inserted: Row[] = []
  for (let from = 0; from < rows.length; from += size) {
    const values = rows.slice(from, from + size)
    inserted.push(...(await db.insert(table).values(values).returning(columns)))
  }
  return inserted
}
