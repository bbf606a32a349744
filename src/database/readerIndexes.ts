import type { CompoundIndex, Config } from 'payload'

/**
 * The compound indexes behind lists by subject: stories that name one in a field such as `topics`,
 * within what is published, newest first. For a collection's `indexes`.
 *
 * Only MongoDB has them. In SQL a field that names several documents is a table of its own, which no
 * index spans together with the stories' dates, and Payload refuses one that tries.
 *
 * @param adapter the app's database, a config's `db`
 * @param fields relationship fields with `hasMany`, or within arrays
 * @param order what follows in the index. Default: published stories by time
 */
export function readerIndexes(
  adapter: Config['db'] | undefined,
  fields: string[],
  order = ['_status', 'publishedAt', 'createdAt'],
): CompoundIndex[] {
  if (adapter?.name !== 'mongoose') return []
  return fields.map((field) => ({ fields: [field, ...order] }))
}
