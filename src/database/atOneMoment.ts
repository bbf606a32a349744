import type { Where } from 'payload'

import { type Query, type SqliteAdapter, tableOf } from './relations.js'
import { withinTransaction } from './requests.js'
import {
  type Method,
  type MethodArgs,
  type readMethods,
  type TransactionID,
  wrapMethods,
} from './writeMethods.js'

/** How often a read is repeated because of commits before it takes its turn among the writers. */
const ATTEMPTS = 5

interface Read extends Query {
  limit?: number
  pagination?: boolean
  sort?: string | string[]
}

/** The methods that may take several statements. */
const asking = [
  'find',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const satisfies readonly (typeof readMethods)[number][]

/**
 * Has each read of SQLite see the database as it was at one moment.
 *
 * For a condition that leads through a relation (`topics.slug`) Payload asks twice: for the IDs, by
 * all conditions, and then for the documents, by their IDs alone. A story that was withdrawn between
 * the two, and rewritten, would leave with words that no reader may see; so would a list and its
 * number of pages disagree. So a read during which somebody has committed is repeated.
 *
 * Reads within a transaction see one moment as they are.
 */
export function atOneMoment(adapter: SqliteAdapter): void {
  wrapMethods(adapter, asking, (read) => async (args) => {
    if (args.req?.transactionID || isOneStatement(adapter, args as Read)) return read(args)
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const before = await commitsSeen(adapter)
      const result = await read(args)
      if ((await commitsSeen(adapter)) === before) return result
    }
    return readWithinTransaction(adapter, read, args)
  })
}

/**
 * A number that is another once any other connection has committed, of this process or not. All that
 * writes has a connection of its own.
 *
 * @see https://www.sqlite.org/pragma.html#pragma_data_version
 */
async function commitsSeen({ client }: SqliteAdapter): Promise<unknown> {
  const found = await client?.execute({ args: [], sql: 'PRAGMA data_version' })
  return found?.rows[0]?.data_version
}

async function readWithinTransaction(
  adapter: SqliteAdapter,
  read: Method,
  args: MethodArgs,
): Promise<unknown> {
  const id = (await adapter.beginTransaction()) as TransactionID
  try {
    return await read({ ...args, req: withinTransaction(args.req, id) })
  } finally {
    await adapter.rollbackTransaction(id)
  }
}

/** Whether nothing is counted, and no other table is asked for what is found or for its order. */
function isOneStatement(adapter: SqliteAdapter, read: Read): boolean {
  const { collection, limit, pagination, sort = [], where = {} } = read
  if (pagination !== false && limit) return false
  const columns = adapter.rawTables?.[tableOf(adapter, collection)]?.columns ?? {}
  const paths = [...pathsIn(where), ...[sort].flat().map((path) => path.replace(/^-/, ''))]
  return paths.every((path) => {
    const [field = '', ...more] = path.split('.')
    // A group's field has a column; a path that begins with one leads through a relation.
    const isRelation = more.length > 0 && field in columns
    return !isRelation && [field, ...more].join('_') in columns
  })
}

function pathsIn(where: Where): string[] {
  return Object.entries(where).flatMap(([path, condition]) =>
    Array.isArray(condition) ? condition.flatMap(pathsIn) : [path],
  )
}
