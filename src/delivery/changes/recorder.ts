import type { BaseDatabaseAdapter, PayloadRequest, TypeWithID } from 'payload'

import { afterCommit, retryOnConflict, withinTransaction } from '../../database/index.js'
import type { Change } from '../cache/types.js'
import type { Announcements, ChangeRecord } from './announcements.js'
import { CHANGES, isRecorded } from './recorded.js'
import { TransactionChanges } from './transactionChanges.js'

type TransactionID = number | string

/** What the writes of an adapter have in common. */
export interface WriteArgs {
  data?: Record<string, unknown>
  req?: Partial<PayloadRequest>
}

/** A write that tells what it has changed. */
type Write<Args, Result> = (args: Args, changed: (change: Change) => void) => Promise<Result>

/** Runs a write of a collection in its transaction, or in one of its own, and records its changes. */
export type Recorder = <Args extends WriteArgs, Result>(
  collection: string,
  args: Args,
  write: Write<Args, Result>,
) => Promise<Result>

/** How many documents one record names at most: MongoDB refuses a document of more than 16 MB. */
const MOST_IN_ONE = 1_000

/**
 * Wraps the ends of an adapter's transactions, so that each stores the changes of its writes before
 * it is committed and announces them afterwards.
 */
export function recorder(
  adapter: BaseDatabaseAdapter,
  { listeners, stored }: Announcements,
): Recorder {
  const transactions = new Map<TransactionID, TransactionChanges>()
  const recordsOf = new WeakMap<TransactionChanges, ChangeRecord[]>()
  // As it is now: a record of a record is not wanted.
  const { create } = adapter
  const isMigrating = migrationsOf(adapter)

  const announce = (records: readonly ChangeRecord[]): void => {
    for (const record of records) {
      for (const listener of listeners) listener(record)
      stored.delete(record.id)
    }
  }

  const store = async (changes: readonly Change[], req?: WriteArgs['req']) => {
    const records: ChangeRecord[] = []
    for (let i = 0; i < changes.length; i += MOST_IN_ONE) {
      const part = changes.slice(i, i + MOST_IN_ONE)
      const at = new Date().toISOString()
      const data = { at, changes: part }
      const { id } = (await create.call(adapter, { collection: CHANGES, data, req })) as TypeWithID
      stored.add(id)
      records.push({ id, at, changes: part })
    }
    return records
  }

  const within = async <Args extends WriteArgs, Result>(
    id: TransactionID,
    args: Args,
    write: Write<Args, Result>,
  ): Promise<Result> => {
    const changes = transactions.get(id) ?? new TransactionChanges()
    transactions.set(id, changes)
    const changed = (change: Change): void => {
      if (!changes.add(change)) return
      // Now rather than at the commit: hooks' own work after it then finds the caches dropped.
      const req = { payload: adapter.payload, transactionID: id } as PayloadRequest
      afterCommit(req, () => announce(recordsOf.get(changes) ?? []))
    }
    try {
      return await changes.during(write(args, changed))
    } finally {
      if (changes.isUnused) transactions.delete(id)
    }
  }

  const withoutTransaction = async <Args extends WriteArgs, Result>(
    args: Args,
    write: Write<Args, Result>,
  ): Promise<Result> => {
    const changes: Change[] = []
    const result = await write(args, (change) => changes.push(change))
    announce(await store(changes))
    return result
  }

  const inOneOfItsOwn = <Args extends WriteArgs, Result>(
    args: Args,
    write: Write<Args, Result>,
  ): Promise<Result> =>
    retryOnConflict(async () => {
      const id = await adapter.beginTransaction()
      if (id === null) return withoutTransaction(args, write)
      try {
        const own = { ...args, req: withinTransaction(args.req, id) }
        // Adapters change the data that they are given.
        if (args.data) own.data = structuredClone(args.data)
        const result = await within(id, own, write)
        await adapter.commitTransaction(id)
        return result
      } catch (error) {
        await adapter.rollbackTransaction(id)
        throw error
      }
    })

  const commit = adapter.commitTransaction
  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    const changes = transactions.get(id)
    if (changes) {
      recordsOf.set(changes, await store(await changes.settled(), { transactionID: id }))
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

  return async (collection, args, write) => {
    if (!isRecorded(collection) || isMigrating()) return write(args, () => undefined)
    const given = await args.req?.transactionID
    return given ? within(given, args, write) : inOneOfItsOwn(args, write)
  }
}

const MIGRATIONS = [
  'migrate',
  'migrateDown',
  'migrateFresh',
  'migrateRefresh',
  'migrateReset',
] as const satisfies readonly (keyof BaseDatabaseAdapter)[]

/** Wraps an adapter's migrations. Returns what tells whether one is under way. */
function migrationsOf(adapter: BaseDatabaseAdapter): () => boolean {
  let migrations = 0
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
  return () => migrations > 0
}
