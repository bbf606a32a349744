import type { BaseDatabaseAdapter, FindArgs, TypeWithID } from 'payload'

import type { Rounds } from './rounds.js'

type Doc = Record<string, unknown> & TypeWithID
type Found = Awaited<ReturnType<BaseDatabaseAdapter['find']>>

/**
 * Has reads of the same kind at the same time share a query: those that are the same in all, and
 * those that ask for documents by a list of one field's values (`{ slug: { in: […] } }`). A read of
 * another form goes to the database by itself.
 */
export function shareReads(db: BaseDatabaseAdapter, rounds: Rounds): BaseDatabaseAdapter['find'] {
  const find = async (args: FindArgs): Promise<Found> => {
    if (args.pagination !== false) return db.find(args)
    const { limit, req, where, ...rest } = args
    // Reads within and outside the transaction see different things.
    const scope = `find ${String(await req?.transactionID)}`
    const list = listIn(args)
    if (!list) {
      const kind = `${scope} ${JSON.stringify({ limit, where, ...rest })}`
      return rounds.ask(kind, args, async (asked) => {
        const found = await db.find(args)
        return asked.map(() => structuredClone(found))
      })
    }
    const { field, values } = list
    return rounds.ask(`${scope} by ${field} ${JSON.stringify(rest)}`, values, async (lists) => {
      const all = [...new Set(lists.flat())]
      const found = await db.find<Doc>({
        ...rest,
        limit: all.length,
        req,
        where: { [field]: { in: all } },
      })
      return lists.map((wanted) => ({
        ...found,
        docs: found.docs
          .filter((doc) => wanted.includes(doc[field]))
          .map((doc) => structuredClone(doc)),
      }))
    })
  }
  return find as BaseDatabaseAdapter['find']
}

interface List {
  field: string
  values: unknown[]
}

/** What a read asks for where it is a list of one selected field's values and no more. */
function listIn({
  joins,
  limit,
  page,
  select,
  skip,
  sort,
  where,
}: FindArgs & { skip?: number }): List | null {
  const [[field, condition] = [], ...others] = Object.entries(where ?? {})
  const values = (condition as { in?: unknown } | undefined)?.in
  if (!field || others.length > 0 || !Array.isArray(values)) return null
  if (Object.keys(condition as object).length > 1 || page || skip || sort || joins) return null
  // With a smaller limit some of the documents would be left out, and nobody could say which.
  if (limit && limit < values.length) return null
  const isSelected = field === 'id' || select?.[field] === true
  return isSelected ? { field, values } : null
}
