import { agencyAt, type AgencyRegistry } from '../agencies/registry.js'
import { type Agency, type Evidence, evidenceNeeded } from '../agencies/agency.js'
import { phraseAt } from '../text/phrases.js'
import { isCapitalised, type Token } from '../text/tokens.js'
import { nameAt } from './names.js'
import { opensLongPlace } from './places.js'
import { APPOSITIONS, ARTICLES, DESKS, PARTICLES, UNNAMED } from './vocabulary.js'

/** One that is named in a statement of credit, as a range of tokens. */
export type Party = { from: number; to: number } & (
  | {
      kind: 'agency'
      agency: Agency
      /** What its name needs to be a credit; null if it means nothing else. */
      needs: Evidence | null
    }
  | {
      kind: 'person'
      /** Where they worked, as a range of tokens. */
      place?: { from: number; to: number }
      /** Whom they worked for. */
      worksFor?: Agency
    }
  | { kind: 'initials' | 'publication' | 'unnamed' }
)

/** Passes "the" and, where a name follows it, "agencia" or "news agency". */
export function skipArticles(
  registry: AgencyRegistry,
  tokens: readonly Token[],
  at: number,
  end: number,
): number {
  if (agencyAt(registry, tokens, at)) return at
  const isInitial = tokens[at]?.text.length === 1 && isCapitalised(tokens[at]) // "A B Rao"
  const isArticle = !isInitial && ARTICLES.has(tokens[at]?.lower ?? '') && at + 1 < end
  const start = isArticle && tokens[at + 1]?.isWord ? at + 1 : at
  if (agencyAt(registry, tokens, start)) return start
  let i = start
  while (i < end && i - start < 4 && APPOSITIONS.has(tokens[i]?.lower ?? '')) i++
  if (i === start) return start
  // "a agência oficial de notícias russa TASS"
  while (i < end && i - start < 7 && !isCapitalised(tokens[i]) && tokens[i]?.isWord) {
    if (agencyAt(registry, tokens, i)) break
    i++
  }
  return agencyAt(registry, tokens, i) ? i : start
}

/** The party that token `at` begins to name, without its article. */
export function partyAt(
  registry: AgencyRegistry,
  tokens: readonly Token[],
  at: number,
  end: number,
  initials: boolean,
): null | Party {
  const match = agencyAt(registry, tokens, at, { anyCase: initials })
  const isInPlace = match?.end === at + 1 && opensLongPlace(tokens, at) // "DE NOVA YORK"
  if (match && match.end <= end && !isInPlace) {
    const { agency, end: to } = match
    const isIntroduced = APPOSITIONS.has(tokens[at - 1]?.lower ?? '') // "Agenzia Fides"
    const printed = tokens.slice(at, to).map(({ text }) => text)
    const needs = isIntroduced ? null : evidenceNeeded(agency, printed.join(' '))
    return { kind: 'agency', agency, needs, from: at, to }
  }
  const isDesk = DESKS.has(tokens[at]?.lower ?? '')
  const next = ARTICLES.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const isAlone = !isCapitalised(tokens[next]) || agencyAt(registry, tokens, next) !== null
  if (initials && isDesk && isAlone) {
    const isStopped = tokens[at + 1]?.text === '.' && tokens[at + 2]?.text === '/' // "Red./APA"
    return { kind: 'initials', from: at, to: isStopped ? at + 2 : at + 1 }
  }
  const unnamedEnd = phraseAt(UNNAMED, tokens, at, end)
  if (unnamedEnd !== null) return { kind: 'unnamed', from: at, to: unnamedEnd }

  const isTitle = isTitleArticle(tokens, at - 1)
  const name = nameAt(registry, tokens, at, end)
  if (name && isTitle) return { kind: 'publication', from: at - 1, to: name.end }
  const words = PARTICLES.has(tokens[at + 1]?.lower ?? '') ? 3 : 2 // "Rio de Janeiro", "New York"
  const isPlace = opensLongPlace(tokens, at) && name?.end === at + words
  const isNamed = isPlace || tokens[at - 1]?.lower === 'the' // "the British Petroleum"
  if (name) return { kind: isNamed ? 'publication' : name.kind, from: at, to: name.end }

  const signed = tokens[at + 1]?.text === '.' ? at + 2 : at + 1
  if (initials && INITIALS.test(tokens[at]?.text ?? '')) {
    return { kind: 'initials', from: at, to: signed }
  }
  if (tokens[at]?.lower.startsWith('www.')) return { kind: 'publication', from: at, to: at + 1 }
  const isDeskWord = isLowerMedium(registry, tokens, at)
  return isMediumBefore(tokens, at) || (initials && (isInitials(tokens[at]) || isDeskWord))
    ? { kind: 'initials', from: at, to: at + 1 }
    : null
}

/** The article of "The Guardian", "Le Monde", "L'Express": media have one, people do not. */
function isTitleArticle(tokens: readonly Token[], at: number): boolean {
  const article = tokens[at]
  return (
    isCapitalised(article) && (article?.text.length ?? 0) > 1 && ARTICLES.has(article?.lower ?? '')
  )
}

/** "franceinfo avec AFP": a medium that writes its name in lower case. */
function isMediumBefore(tokens: readonly Token[], at: number): boolean {
  const preposition = tokens[at + 1]?.lower
  return tokens[at]?.isWord === true && (preposition === 'avec' || preposition === 'mit')
}

/** "rt deutsch/dpa": a word in lower case before an agency's slash. */
const isLowerMedium = (registry: AgencyRegistry, tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.isWord === true &&
  tokens[at + 1]?.text === '/' &&
  agencyAt(registry, tokens, at + 2) !== null

/** "E.R.", as French papers sign: a writer's initials. */
const INITIALS = /^\p{Lu}(?:[.-]{1,2}\p{Lu}\p{Ll}?){1,2}$/u

/** Editors' initials, a desk's shorthand or a medium's address: "ab", "red", "ORF.at". */
function isInitials(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.isWord &&
    (token.text.length <= 5 ||
      token.text.includes('.') ||
      HYPHENATED.test(token.text) ||
      DESKS.has(token.lower)) &&
    !/\d/.test(token.text)
  )
}

/** "t-online" */
const HYPHENATED = /^[a-z]-[a-z]+$/
