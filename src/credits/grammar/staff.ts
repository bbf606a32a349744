import { agencyAt, type AgencyRegistry } from '../agencies/registry.js'
import { isCapitalised, type Token } from '../text/tokens.js'
import { ARTICLES, CONJUNCTIONS, PREPOSITIONS, STAFF, STAFF_WORDS } from './vocabulary.js'

/** "Repórter da Agência Brasil", "a journalist at AFP": passes what somebody is, up to the agency. */
export function skipTitle(
  registry: AgencyRegistry,
  tokens: readonly Token[],
  at: number,
  end: number,
): number {
  let i = ARTICLES.has(tokens[at]?.lower ?? '') ? at + 1 : at
  const title = tokens[i]?.lower ?? ''
  if (!STAFF.has(title) || HEADS.has(title)) return at
  while (i < end && i - at < MAX_TITLE && !agencyAt(registry, tokens, i)) {
    if (VERBS.has(tokens[i]?.lower ?? '')) return at // "The writer is a former Reuters correspondent."
    i++
  }
  return agencyAt(registry, tokens, i) && tokens[i]?.line === tokens[at]?.line ? i : at
}

/** What makes a sentence of a title. */
const VERBS = new Set('is was are were has ist war est était es era é è'.split(' '))

/** Words of a title before the agency, at most. */
const MAX_TITLE = 6

/** Titles of those who lead an agency, of whom stories speak: "Ann Lee, director of AP". */
const HEADS = new Set([
  'editor',
  'editors',
  'director',
  'directors',
  'chief',
  'staff',
  'analyst',
  'columnist',
])

/** "news researcher Ann Lee": passes what a person is. */
export function staffBefore(tokens: readonly Token[], at: number, end: number): number {
  const name = staffAfter(tokens, at, end)
  return name < end && isCapitalised(tokens[name]) ? name : at
}

/**
 * "AP writers", "AP Business Writer": the end of what names people. Behind an agency, any word in
 * capitals may say what they write about: "AP Ice Hockey Writer".
 */
export function staffAfter(
  tokens: readonly Token[],
  at: number,
  end: number,
  { ofAgency = false } = {},
): number {
  let last = at
  let isSubject = false
  for (let i = at; i < end && i - at < 5; i++) {
    const token = tokens[i]
    if (!token?.isWord) break
    const isKnown = STAFF_WORDS.has(token.lower)
    isSubject ||= ofAgency && last === at && !isKnown && token.isCapitalised
    const isTitle = isKnown || (isSubject ? token.isCapitalised : !token.isCapitalised)
    if (!isTitle || CONJUNCTIONS.has(token.lower) || PREPOSITIONS.has(token.lower)) break
    if (STAFF.has(token.lower)) last = i + 1
  }
  return last
}
