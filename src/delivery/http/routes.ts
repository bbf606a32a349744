/** What of the API readers ask for, and may be answered from the cache. */
export interface ReaderRoutes {
  /** Where the API is, without a slash at its end: `/api`. */
  api: string
  /** Slugs of the collections that readers may read. */
  collections: ReadonlySet<string>
  /** The depth of an answer that asks for none. */
  defaultDepth: number
  /** Where GraphQL is: `/api/graphql`. */
  graphQL: string
}

/** Parameters of Payload's REST API that choose and shape documents, and nothing else. */
const OF_COLLECTIONS = new Set([
  'depth',
  'joins',
  'limit',
  'locale',
  'page',
  'pagination',
  'populate',
  'select',
  'sort',
  'where',
])

const OF_LISTS = new Set(['after', 'limit'])
const NONE = new Set<string>()

/** IDs of both databases, and UUIDs; a host's own endpoints are never taken for a document. */
const ID = /^(?:count|\d{1,19}|[\da-f]{24}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i

const LISTS = new Set(['front', 'breaking'])
const PAGES = new Set(['authors', 'contributors', 'topics'])

/**
 * The parameters that a path may have, for an answer to be kept; `null` for a path that is never
 * answered from the cache.
 *
 * @param path without its query
 */
export function parametersOf(path: string, routes: ReaderRoutes): null | ReadonlySet<string> {
  if (!path.startsWith(`${routes.api}/`)) return null
  const [first = '', second, third, ...rest] = path.slice(routes.api.length + 1).split('/')
  if (rest.length > 0) return null
  if (first === 'newsroom') return third === undefined ? ofList(second) : ofPage(second, third)
  if (!routes.collections.has(first) || third !== undefined) return null
  return second === undefined || ID.test(second) ? OF_COLLECTIONS : null
}

const ofList = (name = ''): null | ReadonlySet<string> => (LISTS.has(name) ? OF_LISTS : null)

function ofPage(name = '', slug: string): null | ReadonlySet<string> {
  if (slug === '') return null
  if (name === 'articles') return NONE
  return PAGES.has(name) ? OF_LISTS : null
}
