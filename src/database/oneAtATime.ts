import type { BaseDatabaseAdapter } from 'payload'

import { Turns } from './turns.js'
import { readMethods, type TransactionID, wrapMethods, writeMethods } from './writeMethods.js'

/**
 * Lets the operations of one transaction follow each other.
 *
 * MongoDB allows one operation at a time in a session
 * (https://www.mongodb.com/docs/manual/core/transactions/#transactions-and-sessions), but Payload
 * runs several: validations of the fields of one document, the documents of one bulk update or
 * delete, population. If the second reaches the server before the first has opened the transaction,
 * it fails with `NoSuchTransaction`. Commit and rollback wait for what was asked before them.
 */
export function oneAtATime(adapter: BaseDatabaseAdapter): void {
  const turns = new Turns<TransactionID>()

  wrapMethods(adapter, [...readMethods, ...writeMethods], (method) => async (args) => {
    const id = await args.req?.transactionID
    return id ? turns.take(id, () => method(args)) : method(args)
  })

  for (const name of ['commitTransaction', 'rollbackTransaction'] as const) {
    const end = adapter[name]
    adapter[name] = async (incoming) => {
      const id = await incoming
      await (id ? turns.take(id, () => end.call(adapter, id)) : end.call(adapter, id))
    }
  }
}
