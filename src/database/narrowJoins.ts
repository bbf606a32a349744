import type { JoinQuery, Where } from 'payload'

import { comparisonIn, conditionsOf } from './conditions.js'
import { FEW } from './narrowByRelation.js'
import { type Query, relationRows, type SqliteAdapter, tableOf } from './relations.js'

interface Joining extends Query {
  joins?: JoinQuery
}

/** Fields that find one document. */
const UNIQUE = new Set(['id', 'slug'])

/**
 * Does for the list of stories within one author, contributor or topic, a `join`, what
 * `narrowByRelation` does for a list by itself. The document is one that is asked for by its ID or
 * slug; lists of subjects are left as they are.
 */
export function narrowJoins(adapter: SqliteAdapter): void {
  const { find, findOne } = adapter
  const narrowed = async <Args extends Joining>(args: Args): Promise<Args> =>
    args.req?.transactionID ? args : { ...args, joins: await narrow(adapter, args) }

  adapter.find = (async (args) => find.call(adapter, await narrowed(args))) as typeof find
  adapter.findOne = (async (args) => findOne.call(adapter, await narrowed(args))) as typeof findOne
}

async function narrow(
  adapter: SqliteAdapter,
  { collection, joins, where }: Joining,
): Promise<JoinQuery | undefined> {
  const config = adapter.payload.collections[collection]?.config
  // Payload passes `false` where nothing is to be joined.
  const isJoined = (joins as unknown) !== false && config && Object.keys(config.joins).length > 0
  const id = isJoined ? await onlyID(adapter, collection, where) : undefined
  if (id === undefined || !config) return joins

  const result: JoinQuery = { ...joins }
  for (const [stories, all] of Object.entries(config.joins)) {
    for (const { field, joinPath } of all) {
      const join = result[joinPath]
      const rows = relationRows(adapter, stories, { [field.on]: { equals: id } })
      if (join === false || !rows || !adapter.client) continue
      const found = await adapter.client.execute({
        args: [...rows.args, FEW + 1],
        sql: `SELECT parent_id AS id FROM "${rows.table}" WHERE ${rows.sql} LIMIT ?`,
      })
      if (found.rows.length > FEW) continue
      const few = { id: { in: found.rows.map((row) => Number(row.id)) } }
      result[joinPath] = { ...join, where: { and: [join?.where ?? {}, few] } }
    }
  }
  return result
}

/** The ID of the one document that a query finds. */
async function onlyID(
  adapter: SqliteAdapter,
  collection: string,
  where: Where | undefined,
): Promise<number | undefined> {
  for (const condition of conditionsOf(where)) {
    const { field = '', operator, value } = comparisonIn(condition) ?? {}
    if (!UNIQUE.has(field) || operator !== 'equals') continue
    if (typeof value !== 'string' && typeof value !== 'number') continue
    const found = await adapter.client?.execute({
      args: [value],
      sql: `SELECT id FROM "${tableOf(adapter, collection)}" WHERE "${field}" = ? LIMIT 2`,
    })
    const [only, another] = found?.rows ?? []
    return only && !another ? Number(only.id) : undefined
  }
  return undefined
}
