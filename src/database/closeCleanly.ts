import type { BaseDatabaseAdapter } from 'payload'

/**
 * Lets an adapter close at any moment: transactions that are still open are rolled back first, and
 * an adapter that never connected has nothing to close (MongoDB's throws then).
 */
export function closeCleanly(adapter: BaseDatabaseAdapter & { connection?: unknown }): void {
  const { connect, destroy } = adapter
  let connected = false
  adapter.connect = async (options) => {
    await connect?.call(adapter, options)
    connected = true
  }
  adapter.destroy = async () => {
    if (!connected) return
    connected = false
    for (const id of Object.keys(adapter.sessions ?? {})) await adapter.rollbackTransaction(id)
    await destroy?.call(adapter)
  }
}
