import { isAllCaps, type Token, tokenise } from '../text/tokens.js'
import { type Agency, evidenceNeeded, isAmbiguous, namesOf } from './agency.js'
import { AGENCIES } from './table.js'

/** An agency's name found in the copy. */
export interface AgencyMatch {
  agency: Agency
  /** Index of the token just behind the name. */
  end: number
}

interface Name {
  agency: Agency
  /** The name's words: as written for an abbreviation, in lower case otherwise. */
  words: string[]
  /** Is it a single word whose case matters, since it is short or means other things too? */
  isExact: boolean
  /** Is it the agency's in capitals only: "SUN", but not "Sun"? */
  isCapitals: boolean
}

/** Up to this length a single word is an abbreviation, and its case matters. */
const SHORT = 4

/** Names by their first word in lower case, the longest first. */
export type AgencyRegistry = ReadonlyMap<string, readonly Name[]>

/** Builds the look-up for a list of agencies. */
export function buildRegistry(agencies: readonly Agency[]): AgencyRegistry {
  const registry = new Map<string, Name[]>()
  for (const agency of agencies) {
    for (const name of namesOf(agency)) {
      const printed = tokenise(name.replace(/^The /, ''))
      const isShort = name.length <= SHORT || evidenceNeeded(agency, name) !== null
      const isExact = printed.length === 1 && isShort
      const isCapitals = isAmbiguous(agency, name)
      const words = printed.map(({ lower, text }) => (isExact ? text : lower))
      const first = printed[0]?.lower ?? ''
      registry.set(first, [...(registry.get(first) ?? []), { agency, words, isCapitals, isExact }])
    }
  }
  for (const names of registry.values()) names.sort((a, b) => b.words.length - a.words.length)
  return registry
}

/** The agencies of the table, and a site's own before them. */
export function registryWith(own: readonly Agency[] = []): AgencyRegistry {
  if (own.length === 0) return BUILT_IN
  const registry = withOwn.get(own) ?? buildRegistry([...own, ...AGENCIES])
  withOwn.set(own, registry)
  return registry
}

/** A site has one list of its own, and asks for it on every save. */
const withOwn = new WeakMap<readonly Agency[], AgencyRegistry>()

const BUILT_IN = buildRegistry(AGENCIES)

/**
 * The agency that the token at `i` begins to name, by its longest name. Where desks sign, `anyCase`
 * will do: "(efe, dpa)".
 */
export function agencyAt(
  registry: AgencyRegistry,
  tokens: readonly Token[],
  i: number,
  { anyCase = false } = {},
): AgencyMatch | null {
  const token = tokens[i]
  const names = token && registry.get(bare(token.lower))
  for (const name of names ?? []) {
    const isFound = name.isExact
      ? isWritten(token, name, anyCase && !isInitials(tokens, i)) &&
        !opensOtherName(tokens, i, name.agency)
      : follows(tokens, i, name.words)
    if (isFound) {
      return { agency: name.agency, end: i + name.words.length }
    }
  }
  return null
}

/** The agency whose home page is at this host: "www.dpa.com". */
export function agencyOfHost(registry: AgencyRegistry, host: string): Agency | null {
  if (!HOST.test(host)) return null
  const own = withoutWWW(host)
  for (const names of registry.values()) {
    for (const { agency } of names) {
      if (agency.homepage && withoutWWW(new URL(agency.homepage).host) === own) return agency
    }
  }
  return null
}

const HOST = /^[a-z\d-]{2,40}(?:\.[a-z\d-]{2,40}){1,3}$/i

const withoutWWW = (host: string): string => host.toLowerCase().replace(/^www\./, '')

/** A word without the genitive of "AP's". */
const bare = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word)

/** Two letters may be an editor's initials, unless they stand where agencies do: "(ap)", "(dpa/ap)". */
function isInitials(tokens: readonly Token[], i: number): boolean {
  const isEnclosed =
    '(/'.includes(tokens[i - 1]?.text ?? ' ') && ')/'.includes(tokens[i + 1]?.text ?? ' ')
  return (tokens[i]?.text.length ?? 0) <= 2 && !isEnclosed
}

/** As it is printed; where desks sign, in any case. */
function isWritten(
  token: Token | undefined,
  { isCapitals, words: [abbreviation = ''] }: Name,
  anyCase: boolean,
): boolean {
  if (isCapitals && abbreviation.length < 4) return token?.text === abbreviation
  if (anyCase && token?.lower === abbreviation.toLowerCase()) return true
  const text = token?.text.replace(/['’]s$/, '')
  const upper = abbreviation.toUpperCase()
  const title = upper.charAt(0) + upper.slice(1).toLowerCase()
  return text === abbreviation || text === upper || text === title
}

/** Is it the first word of another's name: "Petra" in "Petra Berg", "Bloomberg" in "Bloomberg Line"? */
function opensOtherName(tokens: readonly Token[], i: number, agency: Agency): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]]
  if (!token?.isCapitalised || !next?.isCapitalised) return false
  // "ANA GARCIA": names stand in capitals, too, and ANA seldom is the agency.
  const isCapitals = isAllCaps(token)
  if (isCapitals && !(isAllCaps(next) && evidenceNeeded(agency, token.text) === 'company')) {
    return false
  }
  if (next.lower === 'l.p' || next.lower === 'lp') return false
  return next.line === token.line && evidenceNeeded(agency, token.text) !== null
}

const follows = (tokens: readonly Token[], i: number, words: readonly string[]): boolean =>
  words.every((word, k) => bare(tokens[i + k]?.lower ?? '') === word)
