import type { BaseDatabaseAdapter, Where } from 'payload'

import { comparisonIn } from './conditions.js'

interface Statement {
  args: (number | string)[]
  sql: string
}

/** The parts of Payload's SQLite adapter that its tables are read by. */
export type SqliteAdapter = BaseDatabaseAdapter & {
  client?: { execute: (statement: Statement) => Promise<{ rows: Record<string, unknown>[] }> }
  rawTables?: Record<string, { columns: Record<string, { name: string }> }>
  relationshipsSuffix?: string
  tableNameMap?: Map<string, string>
}

/** A query for documents. */
export interface Query {
  collection: string
  req?: { transactionID?: unknown }
  where?: Where
}

/** The rows that say which documents name one of several in a field. */
export interface RelationRows extends Statement {
  /** The table. */
  table: string
}

/** The table of a collection's documents. */
export const tableOf = ({ tableNameMap }: SqliteAdapter, collection: string): string =>
  tableNameMap?.get(collection) ?? collection

/**
 * The rows behind a condition such as `{ topics: { in: [1, 2] } }` on a field that names several
 * documents; `undefined` for any other condition. `sql` is a condition on the table's columns.
 */
export function relationRows(
  adapter: SqliteAdapter,
  collection: string,
  condition: Where,
): RelationRows | undefined {
  const compared = comparisonIn(condition)
  const field = adapter.payload.collections[collection]?.config.flattenedFields.find(
    ({ name }) => name === compared?.field,
  )
  if (!compared || field?.type !== 'relationship' || !field.hasMany) return undefined
  if (typeof field.relationTo !== 'string' || field.localized) return undefined

  const table = tableOf(adapter, collection) + (adapter.relationshipsSuffix ?? '_rels')
  const column = adapter.rawTables?.[table]?.columns[`${field.relationTo}ID`]?.name
  const ids = idsOf(compared)
  if (!column || !ids) return undefined
  const sql = `"${column}" IN (${ids.map(() => '?').join()}) AND path = ?`
  return { args: [...ids, field.name], sql, table }
}

/** The IDs of `{ equals: 1 }` and `{ in: [1, 2] }`, as numbers; REST brings them as text. */
function idsOf({ operator, value }: { operator: string; value: unknown }): number[] | undefined {
  if (operator !== 'equals' && operator !== 'in') return undefined
  const values: unknown[] =
    operator === 'in' && typeof value === 'string' ? value.split(',') : [value].flat()
  const ids = values.map((id) => (typeof id === 'string' && id !== '' ? Number(id) : id))
  return ids.length > 0 && ids.every((id) => Number.isSafeInteger(id))
    ? (ids as number[])
    : undefined
}
