import type { Agency } from '../agencies/table.js'
import { agencyAt, type AgencyRegistry } from '../agencies/registry.js'
import { isCapitalised, type Token } from '../text/tokens.js'
import { isMonthOrDay } from './dates.js'
import { nameAt, opensClause } from './names.js'
import { opensLongPlace } from './places.js'
import {
  APPOSITIONS,
  ARTICLES,
  CONJUNCTIONS,
  DESKS,
  PLACE_PREPOSITIONS,
  PREPOSITIONS,
  STAFF,
  STAFF_WORDS,
  UNNAMED,
  WITH,
} from './vocabulary.js'

/** One that is named in a list of those credited. */
export type Party = { from: number; to: number } & (
  { kind: 'agency'; agency: Agency } | { kind: 'initials' | 'person' | 'publication' | 'unnamed' }
)

/** A list of parties, with how they are joined. */
export interface Parties {
  list: Party[]
  /** Index just behind the last party and its place. */
  end: number
  /** Is a party joined to the one before by "with"? */
  hasWith: boolean
  /** Is a person joined to an agency by a slash, as the credits of pictures are? */
  isPictureCredit: boolean
}

/** How a list may look. */
export interface PartiesOptions {
  /** Allow the lower-case initials of editors ("ab/cd", "red"). Default false. */
  initials?: boolean
  /** Does something else than a party begin at this token? */
  isStop?: (at: number) => boolean
}

const MAX_PARTIES = 60

const SEPARATORS = new Set([',', ';', '/', '&', '+', '|', '-', '–', '—', '•', '·', '*'])

/**
 * Reads a list of parties from token `i` on, as far as it goes: agencies, people with their places,
 * publications, in any mixture and with any separators.
 */
export function partiesAt(
  registry: AgencyRegistry,
  tokens: readonly Token[],
  i: number,
  end: number,
  { initials = false, isStop = () => false }: PartiesOptions = {},
): Parties {
  const result: Parties = { list: [], end: i, hasWith: false, isPictureCredit: false }
  let at = i
  let joint: Joint = { start: i, end: i, hasSlash: false, hasWith: false }
  while (result.list.length < MAX_PARTIES && at < end && !isStop(at)) {
    const previous = result.list.at(-1)
    const party = partyAt(registry, tokens, skipArticles(registry, tokens, at, end), end, initials)
    if (!party) break
    // Without anything between them, only "AP writer A" and "By A The Associated Press" are two.
    const isApart = !previous || joint.end > joint.start
    if (!isApart && !standsTogether(tokens, previous, party)) break
    result.isPictureCredit ||=
      joint.hasSlash && (party.kind === 'person' || previous?.kind === 'person')
    result.hasWith ||= joint.hasWith
    result.list.push(party)
    const hasStaff = party.kind === 'agency' || party.kind === 'publication'
    const staff = hasStaff ? staffAfter(tokens, party.to, end) : party.to
    result.end = placeAfter(tokens, staff, end, party.kind)
    joint = jointAt(tokens, result.end, end)
    at = joint.end
  }
  return result
}

/** Two parties side by side: an agency and one of its people, or a publication's person. */
const standsTogether = (tokens: readonly Token[], before: Party, after: Party): boolean =>
  (after.kind === 'agency' && DESKS.has(tokens[before.to - 1]?.lower ?? '')) ||
  (before.kind === 'agency' || before.kind === 'publication'
    ? after.kind === 'person'
    : before.kind === 'person' && after.kind === 'agency')

interface Joint {
  start: number
  end: number
  hasSlash: boolean
  hasWith: boolean
}

/** What separates two parties: marks and conjunctions, "of" for "A of the Associated Press". */
function jointAt(tokens: readonly Token[], start: number, end: number): Joint {
  const joint: Joint = { start, end: start, hasSlash: false, hasWith: false }
  while (joint.end < end && joint.end - start < 4) {
    const token = tokens[joint.end]
    if (!token) break
    const isWith = WITH.has(token.lower)
    const isJoint =
      isWith || SEPARATORS.has(token.text) || CONJUNCTIONS.has(token.lower) || token.lower === 'of'
    const isGenitive = (token.text === '’' || token.text === "'") && joint.end === start
    const isRepeated = joint.end > start && PREPOSITIONS.has(token.lower) // "da A e da B"
    if (!isJoint && !isGenitive && !isRepeated) break
    if (isGenitive) return { ...joint, start, end: joint.end + 1 }
    joint.hasSlash ||= token.text === '/'
    joint.hasWith ||= isWith
    joint.end++
  }
  return joint
}

/** Passes "the" and, where a name follows it, "agencia" or "news agency". */
function skipArticles(
  registry: AgencyRegistry,
  tokens: readonly Token[],
  at: number,
  end: number,
): number {
  const isInitial = tokens[at]?.text.length === 1 && isCapitalised(tokens[at]) // "A B Rao"
  const isArticle = !isInitial && ARTICLES.has(tokens[at]?.lower ?? '') && at + 1 < end
  const start = isArticle && tokens[at + 1]?.isWord ? at + 1 : at
  let i = start
  while (i < end && i - start < 4 && APPOSITIONS.has(tokens[i]?.lower ?? '')) i++
  return i > start && agencyAt(registry, tokens, i) ? i : start
}

function partyAt(
  registry: AgencyRegistry,
  tokens: readonly Token[],
  at: number,
  end: number,
  initials: boolean,
): null | Party {
  const match = agencyAt(registry, tokens, at)
  if (match && match.end <= end) {
    return { kind: 'agency', agency: match.agency, from: at, to: match.end }
  }
  const unnamedEnd = unnamedAt(tokens, at, end)
  if (unnamedEnd !== null) return { kind: 'unnamed', from: at, to: unnamedEnd }

  const start = tokens[at - 1]?.lower === 'the' && isCapitalised(tokens[at - 1]) ? at - 1 : at
  const name = nameAt(registry, tokens, start, end)
  if (name) return { kind: name.kind, from: start, to: name.end }

  return initials && (isInitials(tokens[at]) || isMediumBefore(tokens, at))
    ? { kind: 'initials', from: at, to: at + 1 }
    : null
}

function unnamedAt(tokens: readonly Token[], at: number, end: number): null | number {
  const first = tokens[at]?.lower
  for (const name of UNNAMED) {
    if (first === undefined || !name.startsWith(first)) continue
    const words = name.split(' ')
    if (at + words.length > end) continue
    if (words.every((word, k) => tokens[at + k]?.lower === word)) return at + words.length
  }
  return null
}

/** "AP writers", "AP Business Writer": the end of what names people of an agency. */
function staffAfter(tokens: readonly Token[], at: number, end: number): number {
  let last = at
  for (let i = at; i < end && i - at < 4 && STAFF_WORDS.has(tokens[i]?.lower ?? ''); i++) {
    if (STAFF.has(tokens[i]?.lower ?? '')) last = i + 1
  }
  return last
}

/** "in Mobile, Ala." after a party: its end. */
function placeAfter(
  tokens: readonly Token[],
  at: number,
  end: number,
  kind: Party['kind'],
): number {
  if (kind === 'initials') return at
  const preposition = tokens[at]
  if (!preposition || !PLACE_PREPOSITIONS.has(preposition.lower)) return at
  let i = placeNameEnd(tokens, at + 1, end)
  if (i === at + 1) return at
  for (;;) {
    const separator = tokens[i]
    const isJoint = separator?.text === ',' || CONJUNCTIONS.has(separator?.lower ?? '')
    if (i + 1 >= end || !isJoint || !isMorePlace(tokens, i + 1, end)) return i
    i = placeNameEnd(tokens, i + 1, end)
  }
}

/** A further place: one word, an abbreviated state, or one of the known longer names. */
function isMorePlace(tokens: readonly Token[], at: number, end: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (!first || !isCapitalised(first) || isMonthOrDay(first)) return false
  const isOneWord = at + 1 >= end || !isCapitalised(second)
  const isFollowedByPerson = PLACE_PREPOSITIONS.has(second?.lower ?? '')
  return (isOneWord && !isFollowedByPerson) || opensLongPlace(first.lower, second?.lower ?? '')
}

function placeNameEnd(tokens: readonly Token[], at: number, end: number): number {
  let i = at
  while (i < end && i - at < 5) {
    const token = tokens[i]
    if (opensClause(tokens, i)) break
    const isName = isCapitalised(token)
    const isInner = i > at && ['de', 'of', 'del', 'la', 'al', 'do'].includes(token?.lower ?? '')
    if (!isName && !(isInner && isCapitalised(tokens[i + 1]))) break
    i++
    if (isAbbreviation(tokens, i - 1)) i++
  }
  return i
}

/** "Ala." and "D.C.": a full stop that does not end a sentence. */
function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const [word, stop, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (stop?.text !== '.' || stop.start !== word?.end || word.text.length > 5) return false
  return next !== undefined && next.line === word.line && !isCapitalised(next)
}

/** "franceinfo avec AFP": a medium that writes its name in lower case. */
function isMediumBefore(tokens: readonly Token[], at: number): boolean {
  const preposition = tokens[at + 1]?.lower
  return tokens[at]?.isWord === true && (preposition === 'avec' || preposition === 'mit')
}

/** Editors' initials, a desk's shorthand or a medium's address: "ab", "red", "ORF.at". */
function isInitials(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.isWord &&
    (token.text.length <= 5 || token.text.includes('.') || DESKS.has(token.lower)) &&
    !/\d/.test(token.text)
  )
}
