import type { BaseDatabaseAdapter } from 'payload'

import { ConfigurationError } from './configurationError.js'

type MongoAdapter = BaseDatabaseAdapter & {
  connection?: { close: () => Promise<void> }
  transactionOptions?: unknown
}

/**
 * Refuses a MongoDB without transactions. Payload turns them off without a word unless the address
 * (or for `mongodb+srv`, its DNS record) names a replica set, and a save that fails half-way then
 * leaves its first half behind.
 */
export function requireTransactions(adapter: MongoAdapter): void {
  const { connect } = adapter
  adapter.connect = async (options) => {
    await connect?.call(adapter, options)
    if (adapter.transactionOptions !== false) return
    await adapter.connection?.close()
    throw new ConfigurationError(
      'DATABASE_URL names no replica set, and without one MongoDB stores half a save: add ?replicaSet=rs0 (its name) to it.',
    )
  }
}
