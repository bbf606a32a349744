import { MongoMemoryReplSet } from 'mongodb-memory-server-core'

/** A MongoDB replica set for one run of the tests, or why there is none. */
export interface Mongo {
  /** For child processes that start a MongoDB of their own. */
  env: Record<string, string>
  reason: string
  /** Whether a run without MongoDB has failed: where its `mongod` has been named. */
  required: boolean
  stop: () => Promise<void>
  url: null | string
}

/**
 * Starts the `mongod` that `MONGOMS_SYSTEM_BINARY` names, or MongoDB's own, downloaded once. Never
 * throws: a machine that can have neither runs the other tests.
 */
export async function startMongo(): Promise<Mongo> {
  const binary = process.env.MONGOMS_SYSTEM_BINARY
  const env: Record<string, string> = binary ? { MONGOMS_SYSTEM_BINARY_VERSION_CHECK: 'false' } : {}
  const required = Boolean(binary)
  try {
    const set = await MongoMemoryReplSet.create({ replSet: { count: 1, name: 'rs0' } })
    const url = set.getUri('newsroom')
    return { env, reason: '', required, stop: async () => void (await set.stop()), url }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { env, reason, required, stop: () => Promise.resolve(), url: null }
  }
}
