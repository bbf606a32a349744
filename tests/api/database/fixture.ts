import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import { BasePayload, buildConfig, type CollectionConfig, type Payload } from 'payload'

import { database, type GuardOptions } from '../../../src/database/index.js'

/** A database server or folder to test on. */
export interface TestDatabase {
  name: 'MongoDB' | 'SQLite'
  /** Starts it; `url()` then gives the address of another, empty database each time. */
  start: () => Promise<{ stop: () => Promise<void>; url: () => string }>
}

const sqlite: TestDatabase = {
  name: 'SQLite',
  start: async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'newsroom-database-'))
    let count = 0
    return {
      stop: () => rm(folder, { force: true, recursive: true }),
      url: () => `file:${path.join(folder, `${++count}.db`)}`,
    }
  },
}

const mongodb: TestDatabase = {
  name: 'MongoDB',
  start: async () => {
    const given = process.env.TEST_MONGODB_URL
    const set = given ? undefined : await MongoMemoryReplSet.create({ replSet: { count: 1 } })
    let count = 0
    return {
      stop: async () => {
        await set?.stop()
      },
      url: () => {
        const url = new URL(given ?? set!.getUri())
        url.pathname = `/database-${process.pid}-${++count}`
        return url.href
      },
    }
  },
}

const hasMongo = Boolean(process.env.TEST_MONGODB_URL ?? process.env.MONGOMS_SYSTEM_BINARY)
if (!hasMongo) {
  process.stderr.write(
    '\nMongoDB SKIPPED: set TEST_MONGODB_URL, or MONGOMS_SYSTEM_BINARY to a mongod.\n\n',
  )
}

/** The databases that can be had here, for `describe.each`. */
export const databases: TestDatabase[] = hasMongo ? [sqlite, mongodb] : [sqlite]

/** What a test may add to a Payload of its own. */
export interface PayloadOptions extends GuardOptions {
  hooks?: CollectionConfig['hooks']
  url: string
}

/** A stored document. */
export interface Doc {
  credits?: { id?: string; name?: string; role?: string }[]
  headline?: string
  id: number | string
}

type Call<T> = (args: { collection: string; req?: unknown } & Record<string, unknown>) => Promise<T>

/** Payload's Local API without the types that the app generates for its own collections. */
export interface TestPayload extends Omit<Payload, 'count' | 'create' | 'db' | 'find' | 'update'> {
  count: Call<{ totalDocs: number }>
  create: Call<Doc>
  db: {
    beginTransaction: () => Promise<string>
    commitTransaction: (id: string) => Promise<void>
    create: Call<Doc>
    rollbackTransaction: (id: string) => Promise<void>
    sessions: Record<string, { db: { run: (sql: string) => Promise<unknown> } }>
  }
  find: Call<{ docs: Doc[]; totalDocs: number }>
  update: Call<Doc>
}

const errors = new WeakMap<TestPayload, unknown[]>()

/** What a Payload of {@link startPayload} has logged as an error. */
export const loggedErrors = (payload: TestPayload): unknown[] => errors.get(payload) ?? []

/**
 * A Payload with stories (drafts, an array, `hooks`), agencies with a unique `code`, and nothing
 * else, on an empty database. Not kept in Payload's own cache, so a file can have several.
 */
export async function startPayload({
  hooks,
  url,
  ...guards
}: PayloadOptions): Promise<TestPayload> {
  const config = await buildConfig({
    collections: [
      {
        slug: 'stories',
        access: { create: () => true, read: () => true, update: () => true },
        fields: [
          { name: 'headline', type: 'text', required: true },
          {
            name: 'credits',
            type: 'array',
            fields: [
              { name: 'name', type: 'text' },
              { name: 'role', type: 'text' },
            ],
          },
        ],
        hooks,
        versions: { drafts: true },
      },
      {
        slug: 'agencies',
        fields: [
          { name: 'code', type: 'text', required: true, unique: true },
          { name: 'name', type: 'text' },
        ],
      },
    ],
    db: database(url, { mongodb: mongooseAdapter, sqlite: sqliteAdapter }, guards),
    secret: 'only for tests',
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  const logged: unknown[] = []
  const payload = new BasePayload() as unknown as TestPayload & BasePayload
  errors.set(payload, logged)
  config.logger = {
    destination: { write: (line: string) => void logged.push(JSON.parse(line)) },
    options: { level: 'error' },
  } as unknown as typeof config.logger
  await payload.init({ config })
  return payload
}
