import { conditionsOf } from './conditions.js'
import { type Query, relationRows, type SqliteAdapter } from './relations.js'

/**
 * Documents that are named in no more places than this are named in few. To look up so many takes a
 * millisecond or two; so does walking a hundred thousand stories until ten of so many came by.
 */
export const FEW = 500

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
  const narrowed = async <Args extends Query>(args: Args): Promise<Args> =>
    args.req?.transactionID ? args : { ...args, where: await narrow(adapter, args) }

  adapter.count = async (args) => count.call(adapter, await narrowed(args))
  adapter.find = (async (args) => find.call(adapter, await narrowed(args))) as typeof find
}

/** The same conditions, and the documents’ IDs where few are in one of their relations. */
async function narrow(
  adapter: SqliteAdapter,
  { collection, where }: Query,
): Promise<Query['where']> {
  const conditions = conditionsOf(where)
  for (const [i, condition] of conditions.entries()) {
    const rows = relationRows(adapter, collection, condition)
    if (!rows || !adapter.client) continue
    const found = await adapter.client.execute({
      args: [...rows.args, FEW + 1],
      sql: `SELECT DISTINCT parent_id AS id FROM "${rows.table}" WHERE ${rows.sql} LIMIT ?`,
    })
    if (found.rows.length > FEW) continue
    return { and: conditions.with(i, { id: { in: found.rows.map(({ id }) => Number(id)) } }) }
  }
  return where
}
