import type { BaseDatabaseAdapter } from 'payload'

/** Lets an adapter that never connected be closed: MongoDB's throws then. */
export function closeCleanly(adapter: BaseDatabaseAdapter): void {
  const { connect, destroy } = adapter
  let connected = false
  adapter.connect = async (options) => {
    await connect?.call(adapter, options)
    connected = true
  }
  adapter.destroy = async () => {
    if (!connected) return
    connected = false
    await destroy?.call(adapter)
  }
}
