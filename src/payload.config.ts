import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, type PayloadRequest, type UploadConfig } from 'payload'
import sharp from 'sharp'

import { database } from './database/index.js'
import { migrations as mongodbMigrations } from './database/migrations/mongodb/index.js'
import { migrations as sqliteMigrations } from './database/migrations/sqlite/index.js'
import { readEnvironment } from './environment.js'
import { newsroom } from './index.js'
import { boundDepth } from './startup/boundDepth.js'
import { keptSecret } from './startup/keptSecret.js'

const environment = readEnvironment(process.env)
const here = path.dirname(fileURLToPath(import.meta.url))

const TWENTY_MEGABYTES = 20 * 1024 * 1024

const isAdmin = (req: PayloadRequest): boolean =>
  (req.user as { role?: string } | null)?.role === 'admin'

/** The app: which database, which plugins, and how far outsiders may reach. */
export default buildConfig({
  admin: {
    avatar: 'default',
    dateFormat: 'd MMM yyyy, HH:mm',
    importMap: {
      baseDir: here,
      importMapFile: path.join(here, 'app/(payload)/admin/importMap.js'),
    },
    livePreview: {
      breakpoints: [
        { name: 'phone', height: 844, label: 'Phone', width: 390 },
        { name: 'desktop', height: 900, label: 'Desktop', width: 1280 },
      ],
      collections: ['articles'],
    },
    meta: { titleSuffix: ' · Newsroom' },
    user: 'users',
  },
  cors: environment.corsOrigins,
  csrf: environment.trustedOrigins,
  db: database(environment.databaseURL, {
    mongodb: (settings) =>
      mongooseAdapter({
        ...settings,
        migrationDir: path.join(here, 'database/migrations/mongodb'),
        prodMigrations: mongodbMigrations,
      }),
    sqlite: (settings) =>
      sqliteAdapter({
        ...settings,
        migrationDir: path.join(here, 'database/migrations/sqlite'),
        prodMigrations: sqliteMigrations,
        push: false,
      }),
  }),
  defaultDepth: 1,
  editor: lexicalEditor(),
  // What one GraphQL request may ask for: a story with its people and topics, not the archive.
  graphQL: { maxComplexity: 500, validationRules: () => [boundDepth(8)] },
  jobs: {
    access: {
      cancel: ({ req }) => isAdmin(req),
      queue: ({ req }) => isAdmin(req),
      run: ({ req }) => isAdmin(req),
    },
    // Scheduled publishing happens here. Several processes on one queue would run a job twice.
    autoRun: environment.runJobs ? [{ cron: '*/5 * * * * *', limit: 20, queue: 'default' }] : [],
    deleteJobOnComplete: true,
  },
  maxDepth: 4,
  plugins: [
    newsroom({
      breakingMinutes: environment.breakingMinutes,
      collections: {
        media: ({ defaultCollection }) => ({
          ...defaultCollection,
          upload: {
            ...(defaultCollection.upload as UploadConfig),
            staticDir: environment.mediaDir,
          },
        }),
      },
    }),
  ],
  secret: environment.secret ?? keptSecret(),
  serverURL: environment.serverURL,
  sharp,
  telemetry: false,
  // The types are exported by the plugin; declared, they would change `payload` in every app that uses it.
  typescript: { declare: false, outputFile: path.join(here, 'payload-types.ts') },
  upload: { limits: { fileSize: TWENTY_MEGABYTES } },
})
