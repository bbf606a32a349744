import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import {
  buildConfig,
  type CollectionConfig,
  type Config,
  getPayload,
  handleEndpoints,
  type Payload,
  type SanitizedConfig,
} from 'payload'

import { listCreditedTo } from '../../src/credits/index.js'
import { database } from '../../src/database/index.js'
import { type CollectionOverride, newsroom } from '../../src/index.js'

/** A Payload that answers requests as a server would, without the network. */
export interface App {
  /** Answers `GET path` for a reader and reads the answer to its end; throws unless it is 200. */
  get: (path: string) => Promise<string>
  /** The database that it is on, which other processes can open, too. */
  databaseURL: string
  payload: Payload
}

/** How an app is opened, when not as one of several in this process. */
export interface OpenOptions {
  /** Payload's name for it. Default: its database. */
  cacheKey?: string
  /** Bytes of memory from which readers are answered. Default: the newsroom's own. */
  memory?: number
}

// Payload makes the tables of one schema once a process; here several databases have the same.
process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'

const ORIGIN = 'http://localhost:3000'

/** A newsroom on an empty database. */
export const openNewsroom = (
  databaseURL: string,
  { cacheKey, memory }: OpenOptions = {},
): Promise<App> =>
  open(
    databaseURL,
    { plugins: [newsroom(memory === undefined ? {} : { delivery: { memory } })] },
    cacheKey,
  )

/** The same without the hooks that find credits and list who is credited. */
export const openNewsroomWithoutCredits = (databaseURL: string): Promise<App> =>
  open(databaseURL, { plugins: [newsroom({ collections: { articles: withoutCredits } })] })

/** The same fields and tables, without what the newsroom does when an article is saved. */
export const openNewsroomWithoutHooks = (databaseURL: string): Promise<App> =>
  open(databaseURL, {
    plugins: [
      newsroom({
        collections: {
          articles: ({ defaultCollection }) => ({ ...defaultCollection, hooks: {} }),
        },
      }),
    ],
  })

const CREDIT_HOOKS = ['attachToStory', listCreditedTo.name]

const withoutCredits: CollectionOverride = ({ defaultCollection }) => {
  const hooks = defaultCollection.hooks?.beforeChange ?? []
  const beforeChange = hooks.filter(({ name }) => !CREDIT_HOOKS.includes(name))
  if (hooks.length - beforeChange.length !== CREDIT_HOOKS.length) {
    throw new Error(`Articles have no hooks ${CREDIT_HOOKS.join(' and ')}.`)
  }
  return { ...defaultCollection, hooks: { ...defaultCollection.hooks, beforeChange } }
}

/** Payload alone on an empty database: plain collections that hold the same as the newsroom's. */
export const openBarePayload = (
  databaseURL: string,
  { cacheKey }: Pick<OpenOptions, 'cacheKey'> = {},
): Promise<App> =>
  open(
    databaseURL,
    {
      collections: [bareArticles, ...['authors', 'contributors', 'topics'].map(bareSubject)],
      db: bareDatabase(databaseURL),
    },
    cacheKey,
  )

/** Payload's own adapter for a file, with the settings of the newsroom's; the newsroom's for others. */
const bareDatabase = (url: string): Config['db'] =>
  url.startsWith('file:')
    ? sqliteAdapter({ busyTimeout: 1_000, client: { url }, transactionOptions: {}, wal: true })
    : database(url, { mongodb: mongooseAdapter })

const bareArticles: CollectionConfig = {
  slug: 'articles',
  access: { read: () => ({ _status: { equals: 'published' } }) },
  defaultSort: '-publishedAt',
  fields: [
    { name: 'headline', type: 'text' },
    { name: 'slug', type: 'text', unique: true },
    { name: 'standfirst', type: 'textarea' },
    { name: 'body', type: 'richText' },
    { name: 'publishedAt', type: 'date', index: true },
    { name: 'breakingUntil', type: 'date', index: true },
    { name: 'authors', type: 'relationship', hasMany: true, relationTo: 'authors' },
    { name: 'contributors', type: 'relationship', hasMany: true, relationTo: 'contributors' },
    { name: 'topics', type: 'relationship', hasMany: true, relationTo: 'topics' },
  ],
  versions: { drafts: true },
}

const bareSubject = (slug: string): CollectionConfig => ({
  slug,
  access: { read: () => true },
  fields: [
    { name: 'name', type: 'text' },
    { name: 'slug', type: 'text', unique: true },
  ],
})

async function open(
  databaseURL: string,
  parts: Partial<Config>,
  cacheKey = databaseURL,
): Promise<App> {
  const config: SanitizedConfig = await buildConfig({
    db: database(databaseURL, { mongodb: mongooseAdapter, sqlite: sqliteAdapter }),
    editor: lexicalEditor(),
    logger: { options: { level: 'error' } },
    secret: 'a-secret-for-benchmarks-0123456789',
    serverURL: ORIGIN,
    telemetry: false,
    typescript: { autoGenerate: false },
    ...parts,
  })
  const payload = await getPayload({ config, key: cacheKey })
  const get = async (path: string) => {
    const response = await handleEndpoints({
      config,
      payloadInstanceCacheKey: cacheKey,
      request: new Request(`${ORIGIN}${path}`),
    })
    const text = await response.text()
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${text}`)
    return text
  }
  return { databaseURL, get, payload }
}
