import { APIError, type BaseDatabaseAdapter } from 'payload'

import { ConfigurationError } from './configurationError.js'
import { withinTransaction } from './requests.js'
import { connectionsOf, type Driver, loadDriver } from './sqliteDriver.js'
import { attendClient, isBusy, type SqliteClient } from './sqliteClient.js'
import { type TransactionID, wrapMethods, writeMethods } from './writeMethods.js'
import { WriterQueue, type WriterQueueOptions } from './writerQueue.js'

type SqliteAdapter = BaseDatabaseAdapter & { client?: SqliteClient; transactionOptions?: unknown }

/**
 * Lets one write at a time reach SQLite, which knows no other way: a transaction that begins while
 * another is open fails at once with `SQLITE_BUSY`, and the driver's own waiting blocks the very
 * process that would end the other. Reads are not held up, as the file is in WAL mode.
 *
 * A transaction has its turn from `beginTransaction` until commit or rollback. A write without a
 * transaction gets one of its own, so that it, too, is stored whole or not at all. A write inside a
 * hook that does not pass `req` would wait for the save that it is a part of: it is refused with
 * {@link WriterStalledError}. A transaction that somebody began and never ended is rolled back.
 *
 * @throws ConfigurationError if the adapter's transactions are off.
 */
export function oneWriter(adapter: SqliteAdapter, options: WriterQueueOptions): void {
  if (!adapter.transactionOptions) {
    throw new ConfigurationError(
      'SQLite stores half a save unless it has transactions: give sqliteAdapter transactionOptions: {}.',
    )
  }
  const queue = new WriterQueue(options)
  let holder: { id: TransactionID; leave: () => void } | undefined
  const commitFailures: unknown[] = []
  let closed = false

  let driver: Driver | undefined

  // Set by the adapter when it connects, before it migrates: the first moment to attend it.
  let client = adapter.client
  Object.defineProperty(adapter, 'client', {
    configurable: true,
    enumerable: true,
    get: () => client,
    set: (created: SqliteClient | undefined) => {
      client =
        created &&
        attendClient(created, {
          connect: connectionsOf(driver),
          patience: options.patience,
          onActivity: () => queue.active(),
          onCommitFailed: (error) => commitFailures.push(error),
        })
    },
  })

  const begin = adapter.beginTransaction
  adapter.beginTransaction = async (transactionOptions) => {
    if (closed) throw new DatabaseClosedError()
    const leave = await queue.enter()
    try {
      if (closed) throw new DatabaseClosedError()
      const id = (await begin.call(adapter, transactionOptions)) as TransactionID
      holder = { id, leave }
      queue.watch(() => abandon(id))
      return id
    } catch (error) {
      leave()
      throw isBusy(error) ? new OtherProcessError(options.patience / 1000) : error
    }
  }

  const end = async (id: TransactionID, how: (id: TransactionID) => Promise<void>) => {
    try {
      await how.call(adapter, id)
    } finally {
      if (holder?.id === id) {
        const { leave } = holder
        holder = undefined
        leave()
      }
    }
  }

  const commit = adapter.commitTransaction
  adapter.commitTransaction = async (incoming) => {
    await end(await incoming, async (id) => {
      commitFailures.length = 0
      await commit.call(adapter, id)
      if (commitFailures.length > 0) throw new CommitFailedError(commitFailures[0])
    })
  }

  const rollback = adapter.rollbackTransaction
  adapter.rollbackTransaction = async (incoming) =>
    end(await incoming, (id) => rollback.call(adapter, id))

  const abandon = (id: TransactionID) => {
    adapter.payload.logger.error(
      `A transaction did nothing for ${options.abandonAfter / 1000} seconds and was rolled back.`,
    )
    adapter.rollbackTransaction(id).catch((err: unknown) => {
      adapter.payload.logger.error({
        err,
        msg: 'An abandoned transaction could not be rolled back',
      })
    })
  }

  wrapMethods(adapter, writeMethods, (write) => async (args) => {
    if (await args.req?.transactionID) return write(args)
    const id = (await adapter.beginTransaction()) as TransactionID
    let result: unknown
    try {
      result = await write({ ...args, req: withinTransaction(args.req, id) })
    } catch (error) {
      await adapter.rollbackTransaction(id)
      throw error
    }
    await adapter.commitTransaction(id)
    return result
  })

  const connect = adapter.connect
  adapter.connect = async (connectOptions) => {
    closed = false
    driver ??= await loadDriver()
    await connect?.call(adapter, connectOptions)
  }

  const destroy = adapter.destroy
  adapter.destroy = async () => {
    // Those who wait are refused when their turn comes, which it does as the holder is rolled back.
    closed = true
    if (holder) await adapter.rollbackTransaction(holder.id)
    await destroy?.call(adapter)
    // The adapter leaves its file open.
    client?.close()
    client = undefined
  }
}

/** Status 500: the database refused a commit, for instance because the disk is full. */
export class CommitFailedError extends APIError {
  constructor(cause: unknown) {
    super('The database could not store this, so nothing was saved.', 500, undefined, true)
    this.cause = cause
  }
}

class OtherProcessError extends APIError {
  constructor(seconds: number) {
    super(
      `Another process has been writing to the database for ${seconds} seconds, so nothing was saved. Save again when it is done.`,
      503,
    )
  }
}

class DatabaseClosedError extends APIError {
  constructor() {
    super('The server is shutting down, so nothing was saved. Save again in a moment.', 503)
  }
}
