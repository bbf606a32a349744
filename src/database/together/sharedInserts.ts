import type { BaseDatabaseAdapter } from 'payload'

import type { Rounds } from './rounds.js'

type Row = Record<string, unknown>

interface InsertArgs {
  /** The transaction's connection. */
  db: object
  onConflictDoUpdate?: unknown
  tableName: string
  values: Row | Row[]
}

/** The part of Payload's SQL adapters through which every new row goes. */
export type InsertingAdapter = BaseDatabaseAdapter & {
  insert?: (args: InsertArgs) => Promise<Row[]>
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
      const inserted = await insertAll(insert, args, asked.flat())
      let from = 0
      return asked.map(({ length }) => inserted.slice(from, (from += length)))
    })
  }
  return shared
}

async function insertAll(
  insert: NonNullable<InsertingAdapter['insert']>,
  args: InsertArgs,
  rows: Row[],
): Promise<Row[]> {
  const columns = Math.max(...rows.map((row) => Object.keys(row).length), 1) + 40
  const size = Math.max(1, Math.floor(MOST_VALUES / columns))
  const inserted: Row[] = []
  for (let from = 0; from < rows.length; from += size) {
    inserted.push(...(await insert({ ...args, values: rows.slice(from, from + size) })))
  }
  return inserted
}
