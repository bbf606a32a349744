import {
  type BaseDatabaseAdapter,
  type CollectionSlug,
  type DeleteManyArgs,
  type DeleteOneArgs,
  isolateObjectProperty,
  type PayloadRequest,
  type TypeWithID,
  type UpdateManyArgs,
  type UpdateOneArgs,
  type Where,
} from 'payload'

import { afterCommit, retryOnConflict } from '../../database/index.js'
import type { Change, Row } from '../cache/types.js'
import { addAnnouncements, announcementsOf, type ChangeRecord } from './announcements.js'
import type { TimedPaths } from './moments.js'
import { CHANGES, globalName, isRecorded } from './recorded.js'
import { rowOf, selectOfRow } from './rowOf.js'
import { TransactionChanges } from './transactionChanges.js'

/** @see recordChanges */
export interface RecordChangesOptions {
  /** The dates that change a document when they come. Default: none. */
  timed?: TimedPaths
}

type TransactionID = number | string

interface WriteArgs {
  data?: Record<string, unknown>
  req?: Partial<PayloadRequest>
}

/** How many documents one record names at most: MongoDB refuses a document of more than 16 MB. */
const MOST_IN_ONE = 1_000

/**
 * Wraps an adapter's writes so that each transaction leaves a record of the documents that it
 * changed, in the transaction itself: it is there if and only if the change is. After the commit,
 * and before the save is answered, `followChanges` in this process hears of it.
 *
 * A write without a transaction gets one of its own, which is tried again where it meets another.
 * Versions are not recorded, so the draft of a published story, autosaved or not, leaves nothing.
 * Nor do Payload's own collections (`isRecorded`), and what a migration writes: nothing can be said
 * of the tables then, and a migrated newsroom starts with empty caches.
 *
 * The records' collection must be in the config. A second call changes nothing.
 */
export function recordChanges(
  adapter: BaseDatabaseAdapter,
  { timed = {} }: RecordChangesOptions = {},
): void {
  if (announcementsOf(adapter)) return
  const { listeners } = addAnnouncements(adapter, timed)
  const transactions = new Map<TransactionID, TransactionChanges>()
  const recordsOf = new WeakMap<TransactionChanges, ChangeRecord[]>()
  const { create, createGlobal, deleteMany, deleteOne, find, findOne } = adapter
  const { updateGlobal, updateMany, updateOne } = adapter
  let migrations = 0

  const announce = (records: readonly ChangeRecord[]): void => {
    for (const record of records) for (const listener of listeners) listener(record)
  }

  const store = async (changes: readonly Change[], req?: WriteArgs['req']) => {
    const records: ChangeRecord[] = []
    for (let i = 0; i < changes.length; i += MOST_IN_ONE) {
      const part = changes.slice(i, i + MOST_IN_ONE)
      const at = new Date().toISOString()
      const { id } = (await create.call(adapter, {
        collection: CHANGES,
        data: { at, changes: part },
        req,
      })) as TypeWithID
      records.push({ id, at, changes: part })
    }
    return records
  }

  /** Runs a write in a transaction, whose changes it adds to. */
  const within = async <Args extends WriteArgs, Result>(
    id: TransactionID,
    args: Args,
    write: (args: Args, changed: (change: Change) => void) => Promise<Result>,
  ): Promise<Result> => {
    const changes = transactions.get(id) ?? new TransactionChanges()
    transactions.set(id, changes)
    let isFirst = changes.isEmpty
    const changed = (change: Change): void => {
      changes.add(change)
      if (!isFirst) return
      isFirst = false
      // Now rather than at the commit: hooks' own work after it then finds the caches dropped.
      const req = { payload: adapter.payload, transactionID: id } as PayloadRequest
      afterCommit(req, () => announce(recordsOf.get(changes) ?? []))
    }
    try {
      return await changes.during(write(args, changed))
    } finally {
      if (changes.isEmpty) transactions.delete(id)
    }
  }

  /** Runs a write in its transaction, or in one of its own. */
  const record = async <Args extends WriteArgs, Result>(
    collection: string,
    args: Args,
    write: (args: Args, changed: (change: Change) => void) => Promise<Result>,
  ): Promise<Result> => {
    if (!isRecorded(collection) || migrations > 0) return write(args, () => undefined)
    const given = await args.req?.transactionID
    if (given) return within(given, args, write)
    return retryOnConflict(async () => {
      const id = await adapter.beginTransaction()
      if (id === null) return withoutTransaction(args, write)
      try {
        // Adapters change the data that they are given.
        const own = { ...args, req: requestWithin(args.req, id) }
        if (args.data) own.data = structuredClone(args.data)
        const result = await within(id, own, write)
        await adapter.commitTransaction(id)
        return result
      } catch (error) {
        await adapter.rollbackTransaction(id)
        throw error
      }
    })
  }

  const withoutTransaction = async <Args extends WriteArgs, Result>(
    args: Args,
    write: (args: Args, changed: (change: Change) => void) => Promise<Result>,
  ): Promise<Result> => {
    const changes: Change[] = []
    const result = await write(args, (change) => changes.push(change))
    announce(await store(changes))
    return result
  }

  const fieldsOf = (collection: string) => {
    const config = adapter.payload.collections[collection]?.config
    // What signs people in is nobody else's business.
    return !config || config.auth ? [] : config.flattenedFields
  }

  const row = (collection: string, doc: object): Row => rowOf(doc, fieldsOf(collection))

  const readOne = async (
    collection: CollectionSlug,
    where: Where,
    req: WriteArgs['req'],
  ): Promise<null | Row> => {
    const select = selectOfRow(fieldsOf(collection))
    const doc = await findOne.call(adapter, { collection, req, select, where })
    return doc && row(collection, doc)
  }

  const readMany = async ({
    collection,
    limit = 0,
    req,
    sort,
    where,
  }: DeleteManyArgs & Partial<UpdateManyArgs>): Promise<Map<number | string, Row>> => {
    const select = selectOfRow(fieldsOf(collection))
    const { docs } = await find.call(adapter, {
      collection,
      limit,
      pagination: false,
      req,
      select,
      sort,
      where,
    })
    return new Map((docs as TypeWithID[]).map((doc) => [doc.id, row(collection, doc)]))
  }

  adapter.create = (args) =>
    record(args.collection, args, async (own, changed) => {
      const { collection, req, returning, select } = own
      const doc = (await create.call(adapter, { ...own, returning: true })) as TypeWithID
      const after = select
        ? await readOne(collection, { id: { equals: doc.id } }, req)
        : row(collection, doc)
      changed({ id: doc.id, after, before: null, collection })
      return returning === false ? null : doc
    })

  adapter.updateOne = (args) =>
    record(args.collection, args, async (own: UpdateOneArgs, changed) => {
      const { collection, options, req, returning, select } = own
      const where = own.id === undefined ? own.where : { id: { equals: own.id } }
      const before = await readOne(collection, where, req)
      const doc = (await updateOne.call(adapter, { ...own, returning: true })) as null | TypeWithID
      if (doc) {
        const isPart = Boolean(select) || options?.atomic === true
        const after = isPart
          ? await readOne(collection, { id: { equals: doc.id } }, req)
          : row(collection, doc)
        changed({ id: doc.id, after, before: sameOr(before, doc, options?.upsert), collection })
      }
      return returning === false ? null : doc
    })

  adapter.updateMany = (args) =>
    record(args.collection, args, async (own, changed) => {
      const { collection, req } = own
      const before = await readMany(own)
      const docs = await updateMany.call(adapter, own)
      const ids = new Set([...before.keys(), ...idsOf(docs)])
      const after = await readMany({ collection, req, where: { id: { in: [...ids] } } })
      for (const [id, row] of after) {
        changed({ id, after: row, before: before.get(id) ?? { id }, collection })
      }
      return docs
    })

  adapter.deleteOne = (args) =>
    record(args.collection, args, async (own: DeleteOneArgs, changed) => {
      const { collection, req, returning, where } = own
      const before = await readOne(collection, where, req)
      const doc = (await deleteOne.call(adapter, { ...own, returning: true })) as null | TypeWithID
      if (doc) changed({ id: doc.id, after: null, before: sameOr(before, doc), collection })
      return returning === false ? null : doc
    })

  adapter.deleteMany = (args) =>
    record(args.collection, args, async (own, changed) => {
      const { collection } = own
      const before = await readMany(own)
      await deleteMany.call(adapter, own)
      for (const [id, row] of before) changed({ id, after: null, before: row, collection })
    })

  // A global is one document: whatever was read from it has changed.
  const globalChange = (slug: string): Change => {
    const collection = globalName(slug)
    return { id: slug, after: { id: slug }, before: { id: slug }, collection }
  }

  adapter.createGlobal = ((args) =>
    record(globalName(args.slug), args, async (own, changed) => {
      const global = await createGlobal.call(adapter, own)
      changed(globalChange(own.slug))
      return global
    })) as typeof createGlobal

  adapter.updateGlobal = ((args) =>
    record(globalName(args.slug), args, async (own, changed) => {
      const global = await updateGlobal.call(adapter, own)
      changed(globalChange(own.slug))
      return global
    })) as typeof updateGlobal

  const commit = adapter.commitTransaction
  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    const changes = transactions.get(id)
    if (changes) {
      const records = await store(await changes.settled(), { transactionID: id })
      recordsOf.set(changes, records)
      transactions.delete(id)
    }
    await commit.call(adapter, id)
  }

  const rollback = adapter.rollbackTransaction
  adapter.rollbackTransaction = async (incoming) => {
    const id = await incoming
    transactions.delete(id)
    await rollback.call(adapter, id)
  }

  for (const name of MIGRATIONS) {
    const migrate = adapter[name] as (args: unknown) => Promise<void>
    Object.assign(adapter, {
      [name]: async (args: unknown) => {
        migrations++
        try {
          await migrate.call(adapter, args)
        } finally {
          migrations--
        }
      },
    })
  }
}

const MIGRATIONS = [
  'migrate',
  'migrateDown',
  'migrateFresh',
  'migrateRefresh',
  'migrateReset',
] as const satisfies readonly (keyof BaseDatabaseAdapter)[]

/** The row before, if it is the one that was written; else one of which nothing is known. */
function sameOr(before: null | Row, { id }: TypeWithID, upsert?: unknown): null | Row {
  if (before?.id === id) return before
  return before === null && upsert === true ? null : { id }
}

function idsOf(docs: unknown): (number | string)[] {
  return Array.isArray(docs) ? (docs as TypeWithID[]).map(({ id }) => id) : []
}

function requestWithin(req: WriteArgs['req'], id: TransactionID): WriteArgs['req'] {
  if (!req) return { transactionID: id }
  const own = isolateObjectProperty(req as PayloadRequest, 'transactionID')
  own.transactionID = id
  return own
}
