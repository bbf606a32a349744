import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { BasePayload, buildConfig, type CollectionConfig, type Payload } from 'payload'

import { database } from '../../../src/database/index.js'
import { changesCollection, type TimedPaths } from '../../../src/delivery/changes/index.js'
import { observed } from '../../../src/delivery/reads/index.js'

/** The dates of {@link startArchive}'s stories that change them when they come. */
export const TIMED: TimedPaths = { stories: ['embargoUntil', 'flag.until'] }

const stories: CollectionConfig = {
  slug: 'stories',
  access: { read: () => true },
  fields: [
    { name: 'headline', type: 'text' },
    { name: 'notes', type: 'textarea' },
    { name: 'topics', type: 'relationship', hasMany: true, relationTo: 'topics' },
    { name: 'desk', type: 'relationship', relationTo: 'topics' },
    { name: 'owner', type: 'relationship', relationTo: ['topics', 'stories'] },
    { name: 'embargoUntil', type: 'date' },
    { name: 'flag', type: 'group', fields: [{ name: 'until', type: 'date' }] },
    {
      name: 'credits',
      type: 'array',
      fields: [{ name: 'to', type: 'relationship', relationTo: 'topics' }],
    },
  ],
  versions: { drafts: { autosave: true } },
}

const topics: CollectionConfig = {
  slug: 'topics',
  access: { read: () => true },
  fields: [
    { name: 'name', type: 'text' },
    { name: 'parent', type: 'relationship', relationTo: 'topics' },
    { name: 'stories', type: 'join', collection: 'stories', on: 'topics' },
  ],
}

/**
 * A Payload with stories, topics and a global, whose reads and writes are observed; without the
 * newsroom's own hooks. Errors are not logged. Not kept in Payload's own cache, so a file can have several.
 */
export async function startArchive(
  url: string,
  adapter = database(url, { mongodb: mongooseAdapter, sqlite: sqliteAdapter }),
): Promise<Payload> {
  const config = await buildConfig({
    collections: [stories, topics, changesCollection],
    db: observed(adapter, TIMED),
    globals: [
      {
        slug: 'masthead',
        fields: [
          { name: 'title', type: 'text' },
          { name: 'lead', type: 'relationship', relationTo: 'topics' },
        ],
      },
    ],
    secret: 'only for tests',
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  config.logger = { options: { level: 'silent' } } as unknown as typeof config.logger
  const payload = new BasePayload()
  await payload.init({ config })
  return payload
}

/** Payload's Local API without the types that the app generates for its own collections. */
export type Archive = {
  [Name in 'count' | 'create' | 'delete' | 'find' | 'findByID' | 'update' | 'updateGlobal']: (
    args: Record<string, unknown>,
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- A test says what it expects.
  ) => Promise<any>
}

export const local = (payload: Payload): Archive => payload as unknown as Archive
