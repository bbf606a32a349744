import type { CollectionConfig } from 'payload'

import { type HasRole, makeHasRole, roleFromField, type RoleOf } from './access/index.js'

/** The newsroom's collections, by the names that the code knows them by. */
export const COLLECTIONS = [
  'articles',
  'authors',
  'contributors',
  'media',
  'topics',
  'users',
] as const

export type CollectionName = (typeof COLLECTIONS)[number]

/** Changes one of the newsroom's collections before it is added. */
export type CollectionOverride = (args: { defaultCollection: CollectionConfig }) => CollectionConfig

/** Options of the `newsroom` plugin. Every one may be left out. */
export interface NewsroomOptions {
  /**
   * How long a breaking flag lasts after publication, in minutes. Default 120.
   */
  breakingMinutes?: number
  /**
   * Changes a collection: `articles: ({ defaultCollection }) => ({ ...defaultCollection, … })`.
   * A collection of the same slug that your config already has is kept, and the newsroom's is not
   * added (users and media are the usual ones).
   */
  collections?: Partial<Record<CollectionName, CollectionOverride>>
  /** Adds the collections but none of the hooks and endpoints: for running migrations and the like. */
  disabled?: boolean
  /**
   * What a signed-in user may do. Default: the user's `role` field, which the plugin adds to your
   * users where it is missing. A user without a role is a reader.
   */
  roleOf?: RoleOf
  /**
   * Where the site shows an article, an author, a contributor or a topic. Default
   * `/articles/<slug>`, `/authors/<slug>` and so on. Redirects and previews are made from it.
   */
  sitePath?: (collection: CollectionName, slug: string) => string
  /** The address of the public site, for previews and search engines. Default: Payload's `serverURL`. */
  siteURL?: string
  /** The collections' slugs, where yours differ: `{ articles: 'stories' }`. */
  slugs?: Partial<Record<CollectionName, string>>
}

/** The options with every default filled in, so that no later line asks whether one is set. */
export interface Newsroom {
  breakingMinutes: number
  collections: Partial<Record<CollectionName, CollectionOverride>>
  disabled: boolean
  hasRole: HasRole
  roleOf: RoleOf
  sitePath: (collection: CollectionName, slug: string) => string
  siteURL: string
  slugs: Record<CollectionName, string>
}

/** An option that cannot work. Its message says which one, and what to write instead. */
export class NewsroomOptionsError extends Error {
  override name = 'NewsroomOptionsError'
}

const LONGEST_WINDOW = 7 * 24 * 60

/**
 * Checks the options and fills in the defaults.
 *
 * @throws NewsroomOptionsError for an option that cannot work.
 */
export function sanitizeOptions(options: NewsroomOptions, serverURL: string): Newsroom {
  const roleOf = options.roleOf ?? roleFromField
  return {
    breakingMinutes: checkMinutes(options.breakingMinutes ?? 120),
    collections: checkNames('collections', options.collections ?? {}),
    disabled: options.disabled ?? false,
    hasRole: makeHasRole(roleOf),
    roleOf,
    sitePath: options.sitePath ?? ((collection, slug) => `/${collection}/${slug}`),
    siteURL: checkSiteURL(options.siteURL ?? serverURL),
    slugs: checkSlugs(options.slugs ?? {}),
  }
}

function checkMinutes(minutes: number): number {
  if (Number.isFinite(minutes) && minutes > 0 && minutes <= LONGEST_WINDOW) return minutes
  throw new NewsroomOptionsError(
    `newsroom({ breakingMinutes }) is ${String(minutes)}; write a number of minutes from 1 to ${LONGEST_WINDOW}.`,
  )
}

function checkNames<T extends object>(option: string, record: T): T {
  const unknown = Object.keys(record).find((name) => !COLLECTIONS.some((known) => known === name))
  if (unknown === undefined) return record
  throw new NewsroomOptionsError(
    `newsroom({ ${option}: { ${unknown} } }) names no collection of the newsroom; it has ${COLLECTIONS.join(', ')}.`,
  )
}

function checkSlugs(chosen: Partial<Record<CollectionName, string>>): Newsroom['slugs'] {
  checkNames('slugs', chosen)
  const slugs = Object.fromEntries(COLLECTIONS.map((name) => [name, chosen[name] ?? name]))
  const twice = Object.values(slugs).find((slug, i, all) => all.indexOf(slug) !== i)
  if (twice !== undefined) {
    throw new NewsroomOptionsError(
      `newsroom({ slugs }) gives the slug "${twice}" to two collections; each needs its own.`,
    )
  }
  return slugs as Newsroom['slugs']
}

function checkSiteURL(url: string): string {
  if (url === '' || URL.canParse(url)) return url.replace(/\/$/, '')
  throw new NewsroomOptionsError(
    `newsroom({ siteURL }) is "${url}"; write the address that readers use, such as https://news.example.com.`,
  )
}
