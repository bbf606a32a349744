import { nestedDocsPlugin } from '@payloadcms/plugin-nested-docs'
import { redirectsPlugin } from '@payloadcms/plugin-redirects'
import { seoPlugin } from '@payloadcms/plugin-seo'
import type { CollectionConfig, Config, Plugin } from 'payload'

import {
  Articles,
  Authors,
  Contributors,
  Media,
  roleField,
  Topics,
  Users,
} from '../collections/index.js'
import { redirectAccess } from './access/index.js'
import { readerIndexes } from './database/index.js'
import { deliveryEndpoints, deliveryQueries } from './delivery/index.js'
import { COLLECTIONS, type Newsroom, type NewsroomOptions, sanitizeOptions } from './options.js'
import { pageURL } from './site.js'

export type { Role, RoleOf } from './access/index.js'
export type { CollectionName, CollectionOverride, NewsroomOptions } from './options.js'
export { NewsroomOptionsError } from './options.js'
export type * from './payload-types.js'

const FACTORIES = {
  articles: Articles,
  authors: Authors,
  contributors: Contributors,
  media: Media,
  topics: Topics,
  users: Users,
} as const

/**
 * Turns a Payload app into a newsroom: adds articles, authors, contributors, topics, media and
 * users with their hooks, access rules, REST endpoints and GraphQL queries, and the redirects,
 * nested-docs and SEO plugins set up for them. A collection of the same slug that the config already
 * has is kept as it is (users get a `role` field where they have none).
 *
 * @throws NewsroomOptionsError at boot for an option that cannot work.
 */
export const newsroom =
  (options: NewsroomOptions = {}): Plugin =>
  async (config) => {
    const room = sanitizeOptions(options, config.serverURL ?? '')
    const withCollections = addCollections(config, room)
    return room.disabled ? withCollections : addPlugins(addDelivery(withCollections, room), room)
  }

function addCollections(config: Config, room: Newsroom): Config {
  const existing = config.collections ?? []
  const added = COLLECTIONS.filter(
    (name) => !existing.some((collection) => collection.slug === room.slugs[name]),
  ).map((name) => {
    const collection = FACTORIES[name](room)
    const defaultCollection =
      name === 'articles' ? withReaderIndexes(collection, config) : collection
    return room.collections[name]?.({ defaultCollection }) ?? defaultCollection
  })
  const kept = existing.map((collection) =>
    collection.slug === room.slugs.users ? withRole(collection, room) : collection,
  )
  return { ...config, collections: [...added, ...kept] }
}

function withReaderIndexes(articles: CollectionConfig, { db }: Config): CollectionConfig {
  const bySubject = readerIndexes(db, ['authors', 'creditedTo', 'topics'])
  return { ...articles, indexes: [...(articles.indexes ?? []), ...bySubject] }
}

function withRole(users: CollectionConfig, room: Newsroom): CollectionConfig {
  const hasRole = users.fields.some((field) => 'name' in field && field.name === 'role')
  return hasRole ? users : { ...users, fields: [...users.fields, roleField(room.hasRole)] }
}

function addDelivery(config: Config, newsroom: Newsroom): Config {
  const own = config.graphQL?.queries
  const ours = deliveryQueries(newsroom)
  return {
    ...config,
    // For the host's own pages: what they pass to the delivery queries.
    custom: { ...config.custom, newsroom },
    endpoints: [...(config.endpoints ?? []), ...deliveryEndpoints(newsroom)],
    graphQL: {
      ...config.graphQL,
      queries: (graphQL, payload) => ({ ...own?.(graphQL, payload), ...ours(graphQL, payload) }),
    },
  }
}

async function addPlugins(config: Config, room: Newsroom): Promise<Config> {
  const plugins: Plugin[] = [
    nestedDocsPlugin({
      collections: [room.slugs.topics],
      generateLabel: (_, topic) => String(topic.name),
      generateURL: (topics) => room.sitePath('topics', (topics.at(-1)?.slug ?? '') as string),
    }),
    redirectsPlugin({
      collections: [room.slugs.articles],
      overrides: {
        access: redirectAccess(room.hasRole),
        admin: { group: 'Administration' },
      },
    }),
    seoPlugin({
      collections: [room.slugs.articles],
      generateDescription: ({ doc }: { doc: { standfirst?: string } }) => doc.standfirst ?? '',
      generateTitle: ({ doc }: { doc: { headline?: string } }) => doc.headline ?? '',
      generateURL: ({ doc }: { doc: { slug?: string } }) =>
        pageURL(room, 'articles', doc.slug ?? ''),
      tabbedUI: true,
      uploadsCollection: room.slugs.media,
    }),
  ]
  let result = config
  for (const plugin of plugins) result = await plugin(result)
  return result
}
