import { parametersOf, type ReaderRoutes } from './routes.js'

/** The longest address that is answered from the cache, in characters. */
const MAX_URL = 4_096

/** What Payload takes where a parameter is missing. */
const DEFAULTS: Record<string, string> = { limit: '10', page: '1', pagination: 'true' }

/**
 * The name under which the answer to an address is kept: the same for parameters in another order,
 * otherwise encoded, or that say what is the default. `null` for an address whose answer is not
 * known to be the same for everybody.
 *
 * @param url path and query, as in the request's first line
 */
export function cacheKeyOf(url: string, routes: ReaderRoutes): null | string {
  if (url.length > MAX_URL) return null
  const [path = '', ...queries] = url.split('?')
  const allowed = parametersOf(path, routes)
  if (!allowed) return null
  const pairs = [...new URLSearchParams(queries.join('?'))]
  if (!pairs.every(([name]) => allowed.has(rootOf(name)))) return null

  const defaults = { ...DEFAULTS, depth: String(routes.defaultDepth) }
  const told = pairs.filter(([name, value]) => defaults[name as keyof typeof defaults] !== value)
  // The order of values with one name counts: `sort[]=a&sort[]=b`.
  told.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `${path}?${new URLSearchParams(told).toString()}`
}

/** "where" of "where[slug][equals]". */
const rootOf = (name: string): string => name.split('[')[0] ?? name
