import type { CollectionConfig, Config } from 'payload'

import { type HasRole, isUserOf, makeHasRole, roleFromField, type RoleOf } from './access/index.js'
import { checkCreditsOptions, type CreditsOptions } from './creditsOptions.js'
import { checkDeliveryOptions, type DeliveryOptions } from './deliveryOptions.js'
import { checkType, NewsroomOptionsError } from './optionsError.js'

export { NewsroomOptionsError } from './optionsError.js'

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
   * Its slug is changed by `slugs`, where everything that refers to it learns of it.
   */
  collections?: Partial<Record<CollectionName, CollectionOverride>>
  /** How credits are found in copy and printed. Default: as {@link CreditsOptions} says. */
  credits?: CreditsOptions
  /** How readers are answered from memory. Default: as {@link DeliveryOptions} says. */
  delivery?: DeliveryOptions
  /**
   * Switches the newsroom off but leaves its collections in the database's schema, so that no
   * migration drops them. Hooks and endpoints are gone, and only code reaches the collections: not
   * REST, GraphQL or the admin. Users are left as they are. Default false.
   */
  disabled?: boolean
  /**
   * What a signed-in user of the users collection may do. Default: what the user's `role` field
   * says, which the plugin adds to your users where they have none. A user without a role is a
   * reader; users of other collections always are.
   *
   * The first user of an empty collection becomes its admin. Users who were there before the
   * newsroom have no role yet: where only staff can sign in, let them in with
   * `roleOf: (user) => roleFromField(user) ?? 'admin'`, and give out roles in the admin.
   */
  roleOf?: RoleOf
  /**
   * Where the site shows an article, an author, a contributor or a topic. Default
   * `/articles/<slug>`, `/authors/<slug>` and so on. Redirects and previews are made from it.
   */
  sitePath?: (collection: CollectionName, slug: string) => string
  /** The address of the public site, for previews and search engines. Default: Payload's `serverURL`. */
  siteURL?: string
  /**
   * The collections' slugs, where yours differ: `{ articles: 'stories' }`. Users are by default the
   * collection that signs in to your admin. Users and media may name collections of your own, which
   * are kept; the others are the newsroom's to add.
   */
  slugs?: Partial<Record<CollectionName, string>>
}

/** The options with every default filled in, so that no later line asks whether one is set. */
export interface Newsroom {
  breakingMinutes: number
  collections: Partial<Record<CollectionName, CollectionOverride>>
  credits: CreditsOptions
  delivery: Required<DeliveryOptions>
  disabled: boolean
  hasRole: HasRole
  sitePath: (collection: CollectionName, slug: string) => string
  siteURL: string
  slugs: Record<CollectionName, string>
}

const LONGEST_WINDOW = 7 * 24 * 60

const OPTIONS: readonly string[] = [
  'breakingMinutes',
  'collections',
  'credits',
  'delivery',
  'disabled',
  'roleOf',
  'sitePath',
  'siteURL',
  'slugs',
] satisfies (keyof NewsroomOptions)[]

/**
 * Checks the options and fills in the defaults, some of them from the config that the newsroom is
 * added to.
 *
 * @throws NewsroomOptionsError for an option that cannot work.
 */
export function sanitizeOptions(
  options: NewsroomOptions,
  config: Pick<Config, 'admin' | 'collections' | 'serverURL'>,
): Newsroom {
  checkOptionNames(options)
  const slugs = checkSlugs({ users: adminUsersOf(config), ...options.slugs })
  return {
    breakingMinutes: checkMinutes(options.breakingMinutes ?? 120),
    collections: checkOverrides(options.collections ?? {}),
    credits: checkCreditsOptions(options.credits ?? {}),
    delivery: checkDeliveryOptions(options.delivery ?? {}),
    disabled: checkType('disabled', 'boolean', options.disabled ?? false),
    hasRole: makeHasRole(
      ofCollection(slugs.users, checkType('roleOf', 'function', options.roleOf ?? roleFromField)),
    ),
    sitePath: checkType('sitePath', 'function', options.sitePath ?? defaultSitePath),
    siteURL: checkSiteURL(options.siteURL ?? config.serverURL ?? ''),
    slugs,
  }
}

/** The collection that signs in to the admin, as Payload finds it. */
function adminUsersOf({ admin, collections = [] }: Pick<Config, 'admin' | 'collections'>): string {
  return admin?.user ?? collections.find(({ auth }) => auth)?.slug ?? 'users'
}

/** Users of another collection may have a role field too, and IDs that users have. */
const ofCollection =
  (users: string, roleOf: RoleOf): RoleOf =>
  (user) =>
    isUserOf(users, user) ? roleOf(user) : null

const defaultSitePath: Newsroom['sitePath'] = (collection, slug) => `/${collection}/${slug}`

function checkOptionNames(options: NewsroomOptions): void {
  const unknown = Object.keys(options).find((name) => !OPTIONS.includes(name))
  if (unknown !== undefined) {
    throw new NewsroomOptionsError(
      `newsroom({ ${unknown} }) is no option of the newsroom; it has ${OPTIONS.join(', ')}.`,
    )
  }
}

function checkMinutes(minutes: number): number {
  if (Number.isFinite(minutes) && minutes > 0 && minutes <= LONGEST_WINDOW) return minutes
  throw new NewsroomOptionsError(
    `newsroom({ breakingMinutes }) is ${String(minutes)}; write a number of minutes from 1 to ${LONGEST_WINDOW}.`,
  )
}

function checkOverrides(overrides: Newsroom['collections']): Newsroom['collections'] {
  checkNames('collections', overrides)
  for (const [name, override] of Object.entries(overrides)) {
    checkType(`collections: { ${name} }`, 'function', override)
  }
  return overrides
}

function checkNames(option: string, record: object): void {
  const unknown = Object.keys(record).find((name) => !COLLECTIONS.some((known) => known === name))
  if (unknown !== undefined) {
    throw new NewsroomOptionsError(
      `newsroom({ ${option}: { ${unknown} } }) names no collection of the newsroom; it has ${COLLECTIONS.join(', ')}.`,
    )
  }
}

function checkSlugs(chosen: Partial<Record<CollectionName, string>>): Newsroom['slugs'] {
  checkNames('slugs', chosen)
  for (const [name, slug] of Object.entries(chosen)) {
    if (typeof slug === 'string' && /^[a-z][\w-]*$/i.test(slug)) continue
    throw new NewsroomOptionsError(
      `newsroom({ slugs: { ${name} } }) is "${String(slug)}"; write letters, digits and hyphens, such as news-${name}.`,
    )
  }
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
