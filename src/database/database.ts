import type { Config } from 'payload'

import { parameterOf, schemeOf, withoutCredentials } from './address.js'
import { ConfigurationError } from './configurationError.js'
import { guarded, type GuardOptions } from './guarded.js'

type DatabaseAdapter = Config['db']

/** What MongoDB's adapter is given; other settings are the app's to add. */
export interface MongoSettings {
  connectOptions: { serverSelectionTimeoutMS?: number }
  ensureIndexes: boolean
  url: string
}

/** What SQLite's adapter is given; other settings (migrations, for instance) are the app's to add. */
export interface SqliteSettings {
  busyTimeout: number
  client: { url: string }
  transactionOptions: object
  wal: boolean
}

/**
 * How to make each adapter. They are handed in rather than imported, so that an app installs only
 * the one it uses. Payload's own fit as they are: `{ sqlite: sqliteAdapter }`.
 */
export interface Adapters {
  /** `mongooseAdapter` of `@payloadcms/db-mongodb`. */
  mongodb?: (settings: MongoSettings) => DatabaseAdapter
  /** `sqliteAdapter` of `@payloadcms/db-sqlite`. */
  sqlite?: (settings: SqliteSettings) => DatabaseAdapter
}

// Long enough for a replica set that elects a primary, short enough for someone who waits at boot.
const serverSelectionTimeoutMS = 8_000

const busyTimeout = 1_000

/**
 * The database for an address, {@link guarded}.
 *
 *     db: database(process.env.DATABASE_URL ?? 'file:./newsroom.db', {
 *       mongodb: mongooseAdapter,
 *       sqlite: (settings) => sqliteAdapter({ ...settings, migrationDir, prodMigrations }),
 *     })
 *
 * - `file:` is SQLite, with transactions and in WAL mode. Not `:memory:`, because each transaction
 *   opens the database anew and would find an empty one.
 * - `mongodb://` and `mongodb+srv://` are MongoDB, whose indexes are there before the first save:
 *   what must be unique is unique from the start.
 *
 * @throws ConfigurationError for any other address, and if the adapter for it is not given.
 */
export function database(
  url: string,
  { mongodb, sqlite }: Adapters,
  options: Omit<GuardOptions, 'url'> = {},
): DatabaseAdapter {
  switch (schemeOf(url)) {
    case 'file':
      if (!sqlite) throw missing('SQLite', 'sqlite: sqliteAdapter', '@payloadcms/db-sqlite')
      if (url.includes(':memory:')) {
        throw new ConfigurationError(
          'SQLite cannot keep a newsroom in memory: write DATABASE_URL=file:./newsroom.db.',
        )
      }
      return guarded(sqlite({ busyTimeout, client: { url }, transactionOptions: {}, wal: true }), {
        ...options,
        url,
      })
    case 'mongodb':
    case 'mongodb+srv':
      if (!mongodb) throw missing('MongoDB', 'mongodb: mongooseAdapter', '@payloadcms/db-mongodb')
      return guarded(
        mongodb({
          connectOptions: parameterOf(url, 'serverSelectionTimeoutMS')
            ? {}
            : { serverSelectionTimeoutMS },
          ensureIndexes: true,
          url,
        }),
        { ...options, url },
      )
    default:
      throw new ConfigurationError(
        `"${withoutCredentials(url)}" is no database's address: write DATABASE_URL=file:./newsroom.db for SQLite, or mongodb://host/newsroom?replicaSet=rs0 for MongoDB.`,
      )
  }
}

function missing(name: string, setting: string, packageName: string): ConfigurationError {
  return new ConfigurationError(
    `DATABASE_URL names ${name}, for which no adapter is given: install ${packageName} and pass { ${setting} } to database().`,
  )
}
