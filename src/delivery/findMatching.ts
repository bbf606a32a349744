import {
  combineQueries,
  executeAccess,
  type PayloadRequest,
  type SelectType,
  type TypeWithID,
  type Where,
} from 'payload'

/** @see findMatching */
export interface Matching {
  collection: string
  limit: number
  select: SelectType
  sort: string | string[]
  where: Where
}

/**
 * Which documents match, of those that the reader of `req` may see: with no more than what tells
 * their order, as the database has it. No hook has seen them: they are not for the reader, but to be
 * loaded by their IDs, which is a tenth of Payload's own work for a list.
 *
 * @throws Forbidden where the reader may see none.
 */
export async function findMatching<Found extends TypeWithID>(
  req: PayloadRequest,
  { where, ...query }: Matching,
): Promise<Found[]> {
  const { locale, payload } = req
  const { config } = payload.collections[query.collection] ?? {}
  if (!config) throw new Error(`There is no collection "${query.collection}".`)
  const visible = combineQueries(where, await executeAccess({ req }, config.access.read))
  const { docs } = await payload.db.find<Found>({
    ...query,
    joins: false,
    locale: locale as string,
    pagination: false,
    req,
    where: config.trash ? { and: [visible, { deletedAt: { exists: false } }] } : visible,
  })
  return docs
}
