import {
  type BaseDatabaseAdapter,
  type CreateArgs,
  createLocalReq,
  type CreateVersionArgs,
  type FindVersionsArgs,
  type Payload,
  type PayloadRequest,
  type TypeWithID,
} from 'payload'

import type { TransactionID } from '../writeMethods.js'
import { Rounds } from './rounds.js'
import { type InsertingAdapter, shareInserts } from './sharedInserts.js'
import { shareReads } from './sharedReads.js'

type Doc = Record<string, unknown> & TypeWithID

/** Operations that run side by side in one transaction. */
export interface Together {
  /**
   * A request for one of them. Each has its own, so that what hooks note on it does not mix; an
   * error in one leaves the transaction open, for its owner to roll back.
   */
  request: () => Promise<PayloadRequest>
}

/**
 * Lets many operations that run side by side in one transaction share their statements: rows that go
 * into one table, documents read back, lists that hooks ask for. Each operation is Payload's own
 * from its first hook to its last and stores and returns what it would alone; only the questions to
 * the database are put together. For loading many documents: a person's save gains nothing.
 *
 * The operations are to be started in order (`Promise.all`), which is the order of their IDs. They
 * may not depend on each other's documents.
 *
 * @param transactionID a transaction that `payload.db.beginTransaction` began and whose owner ends it
 *   when all operations have settled; after an error in any of them, by a rollback.
 */
export function together(payload: Payload, transactionID: TransactionID): Together {
  const rounds = new Rounds()
  const db = payload.db as unknown as InsertingAdapter
  const { db: connection } = (db.sessions?.[transactionID] ?? {}) as { db?: object }
  if (connection) shareInserts(db, connection, rounds)

  const shared = Object.create(payload, {
    db: { value: sharedAdapter(db, rounds, transactionID) },
  }) as Payload
  return {
    request: async () => {
      const req = await createLocalReq({ req: { transactionID } }, shared)
      // Whoever uses the Local API with this request would put its own Payload into its place.
      return Object.defineProperty(req, 'payload', { get: () => shared, set: () => undefined })
    },
  }
}

function sharedAdapter(
  db: InsertingAdapter,
  rounds: Rounds,
  shared: TransactionID,
): BaseDatabaseAdapter {
  const versions = new Map<unknown, number>()
  const nextID = counter(db)

  const create = async (args: CreateArgs): Promise<Doc> => {
    if (!db.insert || db.defaultIDType !== 'number' || args.customID || args.data.id) {
      const doc: Doc = await (db.create as (created: CreateArgs) => Promise<Doc>)(args)
      versions.set(doc.id, 0)
      return doc
    }
    // With its ID known beforehand a document can be read back with the others.
    const id = await nextID(args)
    await db.create({ ...args, customID: id, returning: false })
    versions.set(id, 0)
    const { collection, req } = args
    return rounds.ask(`read ${collection}`, id, async (ids) => {
      const { docs } = await db.find<Doc>({
        collection,
        joins: false,
        limit: ids.length,
        pagination: false,
        req,
        where: { id: { in: ids } },
      })
      const byID = new Map(docs.map((doc) => [doc.id, doc]))
      return ids.map((each) => byID.get(each) as Doc)
    })
  }

  const createVersion = (args: CreateVersionArgs) => {
    const count = versions.get(args.parent)
    if (count !== undefined) versions.set(args.parent, count + 1)
    return db.createVersion(args)
  }

  // Payload asks for those that are too many, which a document made here has not.
  const findVersions = async (args: FindVersionsArgs) => {
    const { limit = 0, page = 1, where } = args
    const count = versions.get((where?.parent as { equals?: unknown } | undefined)?.equals)
    const isBeyond = count !== undefined && (page - 1) * limit >= count && page > 1
    return isBeyond ? { docs: [] } : db.findVersions(args)
  }

  const rollbackTransaction = async (id: Promise<TransactionID> | TransactionID) => {
    if ((await id) !== shared) await db.rollbackTransaction(id)
  }

  return Object.create(db, {
    create: { value: create },
    createVersion: { value: createVersion },
    find: { value: shareReads(db, rounds) },
    findVersions: { value: findVersions },
    rollbackTransaction: { value: rollbackTransaction },
  }) as BaseDatabaseAdapter
}

/** Counts on from a collection's last ID, as the database itself would. */
function counter(db: InsertingAdapter): (args: CreateArgs) => Promise<number> {
  const last = new Map<string, Promise<number>>()
  return ({ collection, req }) => {
    const id = (last.get(collection) ?? lastID(db, collection, req)).then((before) => before + 1)
    last.set(collection, id)
    return id
  }
}

async function lastID(
  db: InsertingAdapter,
  collection: string,
  req: CreateArgs['req'],
): Promise<number> {
  const { docs } = await db.find<Doc>({
    collection,
    joins: false,
    limit: 1,
    pagination: false,
    req,
    select: {},
    sort: '-id',
  })
  return Number(docs[0]?.id ?? 0)
}
