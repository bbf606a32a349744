import { type CollectionConfig, type Config, flattenTopLevelFields } from 'payload'

import {
  Articles,
  Authors,
  Contributors,
  Media,
  roleField,
  Topics,
  Users,
} from '../../collections/index.js'
import { firstUserIsAdmin } from '../access/index.js'
import { readerIndexes } from '../database/index.js'
import { changesCollection } from '../delivery/changes/index.js'
import {
  type CollectionName,
  COLLECTIONS,
  type Newsroom,
  NewsroomOptionsError,
} from '../options.js'

const FACTORIES = {
  articles: Articles,
  authors: Authors,
  contributors: Contributors,
  media: Media,
  topics: Topics,
  users: Users,
} as const

/** What a host may bring of its own, and what such a collection must be able to do. */
const HOSTS_OWN: Partial<Record<CollectionName, 'auth' | 'upload'>> = {
  media: 'upload',
  users: 'auth',
}

/**
 * Adds the newsroom's collections, and the one that records changes, behind those that the host has.
 * The host's own users and media are kept; users get a `role` field where they have none.
 *
 * @throws NewsroomOptionsError where the host has a collection that cannot take the place of ours.
 */
export function addCollections(config: Config, room: Newsroom): Config {
  const existing = config.collections ?? []
  const kept = new Map<CollectionConfig, CollectionName>()
  const added: CollectionConfig[] = []

  for (const name of COLLECTIONS) {
    const own = existing.find(({ slug }) => slug === room.slugs[name])
    if (own) kept.set(checkOwn(own, name, room), name)
    else added.push(makeCollection(name, config, room))
  }
  const hosts = existing.map((own) => (kept.get(own) === 'users' ? withRole(own, room) : own))
  return { ...config, collections: [...hosts, ...added, changesCollection] }
}

/**
 * Leaves the newsroom's collections in the schema and takes away everything else. What the host
 * brought itself, and users, without whom nobody could sign in, stay as they are.
 */
export function switchOff(config: Config, host: Config, room: Newsroom): Config {
  const untouched = new Set([room.slugs.users, ...(host.collections ?? []).map(({ slug }) => slug)])
  return {
    ...config,
    collections: config.collections?.map((collection) =>
      untouched.has(collection.slug) ? collection : closed(collection),
    ),
  }
}

function makeCollection(name: CollectionName, host: Config, room: Newsroom): CollectionConfig {
  const own = FACTORIES[name](room)
  const defaultCollection = withReaderIndexes(name, own, host)
  const collection = room.collections[name]?.({ defaultCollection }) ?? defaultCollection
  if (collection.slug === defaultCollection.slug) return collection
  throw new NewsroomOptionsError(
    `newsroom({ collections: { ${name} } }) changes the slug; write newsroom({ slugs: { ${name}: '${collection.slug}' } }) instead.`,
  )
}

function withReaderIndexes(
  name: CollectionName,
  collection: CollectionConfig,
  { db }: Config,
): CollectionConfig {
  const added =
    name === 'articles'
      ? readerIndexes(db, ['authors', 'creditedTo', 'topics'])
      : name === 'topics'
        ? readerIndexes(db, ['breadcrumbs.doc'], ['createdAt'])
        : []
  return { ...collection, indexes: [...(collection.indexes ?? []), ...added] }
}

function checkOwn(own: CollectionConfig, name: CollectionName, room: Newsroom): CollectionConfig {
  const ability = HOSTS_OWN[name]
  if (!ability) {
    throw new NewsroomOptionsError(
      `Your config has a collection "${own.slug}" already, and the newsroom needs its own: write newsroom({ slugs: { ${name}: 'news-${name}' } }).`,
    )
  }
  if (!own[ability]) {
    throw new NewsroomOptionsError(
      `Your collection "${own.slug}" is to hold the newsroom's ${name}, but has no "${ability}": set it there, or name another in newsroom({ slugs: { ${name} } }).`,
    )
  }
  if (room.collections[name]) {
    throw new NewsroomOptionsError(
      `newsroom({ collections: { ${name} } }) changes a collection of your own, which is kept as it is: change it where you define it.`,
    )
  }
  return own
}

function withRole(users: CollectionConfig, room: Newsroom): CollectionConfig {
  const hasRole = flattenTopLevelFields(users.fields).some(
    (field) => 'name' in field && field.name === 'role',
  )
  if (hasRole) return users
  const beforeOperation = [...(users.hooks?.beforeOperation ?? []), firstUserIsAdmin]
  return {
    ...users,
    fields: [...users.fields, roleField(room.hasRole)],
    hooks: { ...users.hooks, beforeOperation },
  }
}

const nobody = (): boolean => false

const closed = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  access: { create: nobody, delete: nobody, read: nobody, readVersions: nobody, update: nobody },
  admin: { ...collection.admin, hidden: true },
  hooks: {},
})
