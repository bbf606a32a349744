import { nestedDocsPlugin } from '@payloadcms/plugin-nested-docs'
import { seoPlugin } from '@payloadcms/plugin-seo'
import type { Config, Plugin } from 'payload'

import { creditsOptions } from '../collections/index.js'
import { reviewEndpoints } from './credits/index.js'
import { timedDates } from './delivery/changes/index.js'
import { deliveryEndpoints, deliveryQueries, healthEndpoint } from './delivery/index.js'
import { observed } from './delivery/reads/index.js'
import { addCollections, addRedirects, switchOff } from './host/index.js'
import { type Newsroom, type NewsroomOptions, sanitizeOptions } from './options.js'
import { rightsEndpoints } from './rights/index.js'
import { pageURL } from './site.js'

export { type Role, roleFromField, type RoleOf } from './access/index.js'
export type { CreditsOptions } from './creditsOptions.js'
export { cloudflare, fastly, webhook } from './delivery/purge/index.js'
export type { DeliveryOptions } from './deliveryOptions.js'
export type { CollectionName, CollectionOverride, NewsroomOptions } from './options.js'
export { NewsroomOptionsError } from './options.js'
export type * from './payload-types.js'

/**
 * Turns a Payload app into a newsroom: adds articles, authors, contributors, topics, media and
 * users with their hooks, access rules, REST endpoints and GraphQL queries, and the redirects,
 * nested-docs and SEO plugins set up for them.
 *
 * What the app has of its own is kept:
 * - its users, with a `role` field where they have none (see `roleOf`);
 * - its media, whose own access rules then also decide who sees the pictures of a story that is not
 *   out; the newsroom's rules come with a `releasedAt` date field and `mediaAccess`;
 * - its redirects, which then take articles too. List the redirects plugin before this one.
 *
 * @throws NewsroomOptionsError at boot for an option that cannot work.
 */
export const newsroom =
  (options: NewsroomOptions = {}): Plugin =>
  async (config) => {
    const room = sanitizeOptions(options, config)
    const withSchema = await addPlugins(addCollections(config, room), room)
    return room.disabled ? switchOff(withSchema, config, room) : addDelivery(withSchema, room)
  }

function addDelivery(config: Config, newsroom: Newsroom): Config {
  const own = config.graphQL?.queries
  const ours = deliveryQueries(newsroom)
  return {
    ...config,
    // For the host's own pages: what they pass to the delivery queries.
    custom: { ...config.custom, newsroom },
    db: observed(config.db, timedDates(newsroom.slugs)),
    endpoints: [
      ...(config.endpoints ?? []),
      ...deliveryEndpoints(newsroom),
      healthEndpoint,
      ...reviewEndpoints({
        ...creditsOptions(newsroom),
        articles: newsroom.slugs.articles,
        isStaff: (req) => newsroom.hasRole(req, 'admin', 'editor', 'reporter'),
      }),
      ...rightsEndpoints({
        articles: newsroom.slugs.articles,
        contributors: newsroom.slugs.contributors,
        isStaff: (req) => newsroom.hasRole(req, 'admin', 'editor', 'reporter'),
        urlOf: (slug) => pageURL(newsroom, 'articles', slug),
      }),
    ],
    graphQL: {
      ...config.graphQL,
      queries: (graphQL, payload) => ({ ...own?.(graphQL, payload), ...ours(graphQL, payload) }),
    },
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

async function addPlugins(config: Config, room: Newsroom): Promise<Config> {
  const plugins: Plugin[] = [
    nestedDocsPlugin({
      collections: [room.slugs.topics],
      generateLabel: (_, topic) => textOf(topic.name),
      generateURL: (topics) => room.sitePath('topics', textOf(topics.at(-1)?.slug)),
    }),
    addRedirects(room),
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
