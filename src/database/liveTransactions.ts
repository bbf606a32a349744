import { APIError, type BaseDatabaseAdapter } from 'payload'

import { type TransactionID, wrapMethods, writeMethods } from './writeMethods.js'

/**
 * Makes a transaction that is over say so.
 *
 * Payload's adapters do not: a write that names a transaction which has been rolled back goes to
 * the database without any, and stays, although the save it belongs to has failed; and a commit of
 * such a transaction returns as if it had succeeded, so that a save is acknowledged of which
 * nothing was kept. Both happen when something inside a save fails and a hook swallows its error,
 * because Payload then rolls back the transaction that the two share.
 */
export function endTransactionsForGood(adapter: BaseDatabaseAdapter): void {
  let everBegun = false

  const begin = adapter.beginTransaction
  adapter.beginTransaction = async (options) => {
    const id = await begin.call(adapter, options)
    everBegun ||= id !== null
    return id
  }

  wrapMethods(adapter, writeMethods, (write) => async (args) => {
    const id = await args.req?.transactionID
    if (id && !isLive(adapter, id)) throw new TransactionEnded()
    return write(args)
  })

  const commit = adapter.commitTransaction
  adapter.commitTransaction = async (incoming) => {
    const id = (await incoming) as TransactionID | undefined
    // Migrations commit without having begun where an adapter knows no transactions.
    if (everBegun && (!id || !isLive(adapter, id))) throw new TransactionEnded()
    await commit.call(adapter, id as TransactionID)
  }
}

function isLive(adapter: BaseDatabaseAdapter, id: TransactionID): boolean {
  const session = adapter.sessions?.[id] as { inTransaction?: () => boolean } | undefined
  return session !== undefined && session.inTransaction?.() !== false
}

/** Status 409: something inside the save had failed before, which undid all of it. */
export class TransactionEnded extends APIError {
  constructor() {
    super(
      'This save was undone, because a part of it had failed. Nothing of it is stored: save again.',
      409,
    )
  }
}
