import type { BaseDatabaseAdapter, Where } from 'payload'

/** The parts of Payload's SQLite adapter that are used here. */
type SqliteAdapter = BaseDatabaseAdapter & {
  client?: {
    execute: (statement: {
      args: (number | string)[]
      sql: string
    }) => Promise<{ rows: Record<string, unknown>[] }>
  }
  rawTables?: Record<string, { columns: Record<string, { name: string }> }>
  relationshipsSuffix?: string
  tableNameMap?: Map<string, string>
}

/** A query as the adapter gets it. */
interface Query {
  collection: string
  req?: { transactionID?: unknown }
  where?: Where
}

/** That one of these documents is named in a field, and the conditions that must hold besides. */
interface Relation {
  field: string
  ids: number[]
  others: Where[]
  target: string
}

/**
 * Documents that are named in no more places than this are named in few. To look up so many takes a
 * millisecond or two; so does walking a hundred thousand stories until ten of so many came by.
 */
const FEW = 500

/**
 * Has SQLite find what names a document (a topic's stories) fast whether much does or little.
 *
 * With an index of the relations and one of the stories by time, it either walks the stories from
 * the newest on, which is fast where many name the topic, or sorts all that name it, which is fast
 * where few do; and it cannot tell which. So the index of the relations is read first, a few hundred
 * entries at most. Where there are no more, the stories are asked for by their IDs.
 *
 * Queries within a transaction are left as they are: they may concern what it wrote itself.
 */
export function narrowByRelation(adapter: SqliteAdapter): void {
  const { count, find } = adapter

  const narrowed = async <Args extends Query>(args: Args): Promise<Args> => {
    const relation = args.req?.transactionID ? undefined : relationIn(adapter, args)
    const ids = relation && (await fewNaming(adapter, args.collection, relation))
    return relation && ids ? { ...args, where: { and: [...relation.others, byID(ids)] } } : args
  }

  adapter.count = async (args) => count.call(adapter, await narrowed(args))
  adapter.find = (async (args) => find.call(adapter, await narrowed(args))) as typeof find
}

const byID = (ids: number[]): Where => ({ id: { in: ids } })

/** The first relation that a query asks for, besides whatever else it asks. */
function relationIn(adapter: SqliteAdapter, { collection, where }: Query): Relation | undefined {
  const fields = adapter.payload.collections[collection]?.config.flattenedFields ?? []
  const conditions = conditionsOf(where)
  for (const [i, condition] of conditions.entries()) {
    const [path = '', ...more] = Object.keys(condition)
    const field = fields.find(({ name }) => name === path)
    if (more.length > 0 || field?.type !== 'relationship' || !field.hasMany) continue
    if (typeof field.relationTo !== 'string' || field.localized) continue
    const ids = idsOf(condition[path])
    if (!ids) continue
    return { field: path, ids, others: conditions.toSpliced(i, 1), target: field.relationTo }
  }
  return undefined
}

/** What must hold, all of it, in one list. */
function conditionsOf(where: Where = {}): Where[] {
  return Object.entries(where).flatMap(([key, value]) =>
    key.toLowerCase() === 'and' && Array.isArray(value)
      ? value.flatMap(conditionsOf)
      : [{ [key]: value }],
  )
}

/** The IDs of `{ equals: 1 }` and `{ in: [1, 2] }`, as numbers; REST brings them as text. */
function idsOf(condition: Where[string] | undefined): number[] | undefined {
  const [operator, ...more] = Object.keys(condition ?? {})
  if (more.length > 0 || (operator !== 'equals' && operator !== 'in')) return undefined
  const value = (condition as Record<string, unknown>)[operator]
  const values: unknown[] =
    operator === 'in' && typeof value === 'string' ? value.split(',') : [value].flat()
  const ids = values.map((id) => (typeof id === 'string' && id !== '' ? Number(id) : id))
  return ids.length > 0 && ids.every((id) => Number.isSafeInteger(id))
    ? (ids as number[])
    : undefined
}

/** The IDs of the documents that name one of these; `undefined` where they are many. */
async function fewNaming(
  { client, rawTables = {}, relationshipsSuffix = '_rels', tableNameMap }: SqliteAdapter,
  collection: string,
  { field, ids, target }: Relation,
): Promise<number[] | undefined> {
  const table = `${tableNameMap?.get(collection) ?? ''}${relationshipsSuffix}`
  const column = rawTables[table]?.columns[`${target}ID`]?.name
  if (!client || !column) return undefined
  const { rows } = await client.execute({
    args: [...ids, field, FEW + 1],
    sql: `SELECT DISTINCT parent_id AS id FROM "${table}" WHERE "${column}" IN (${ids.map(() => '?').join()}) AND path = ? LIMIT ?`,
  })
  return rows.length > FEW ? undefined : rows.map(({ id }) => Number(id))
}
