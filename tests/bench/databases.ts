import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { startMongo } from '../support/mongo.js'

/** Empty databases for one run of the benchmarks, thrown away at its end. */
export interface Databases {
  address: (name: string) => string
  remove: () => Promise<void>
}

/** SQLite files in a temporary folder. */
export async function sqliteFiles(): Promise<Databases> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-bench-'))
  return {
    address: (name) => `file:${path.join(folder, `${name}.db`)}`,
    remove: () => rm(folder, { force: true, recursive: true }),
  }
}

/** Databases of a MongoDB replica set that is started for the run. */
export async function mongoDatabases(): Promise<Databases> {
  const mongo = await startMongo()
  const { url } = mongo
  if (url === null) throw new Error(`MongoDB could not be started: ${mongo.reason}`)
  return {
    address: (name) => url.replace('/newsroom', `/${name}`),
    remove: mongo.stop,
  }
}
