import { agencyAt, type AgencyRegistry } from '../agencies/registry.js'
import { type Agency, type Evidence, evidenceNeeded } from '../agencies/agency.js'
import { phraseAt } from '../text/phrases.js'
import { isCapitalised, type Token } from '../text/tokens.js'
import { nameAt } from './names.js'
import { APPOSITIONS, ARTICLES, DESKS, UNNAMED } from './vocabulary.js'

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
  const isInitial = tokens[at]?.text.length === 1 && isCapitalised(tokens[at]) // "A B Rao"
  const isArticle = !isInitial && ARTICLES.has(tokens[at]?.lower ?? '') && at + 1 < end
  const start = isArticle && tokens[at + 1]?.isWord ? at + 1 : at
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
  if (match && match.end <= end) {
    const { agency, end: to } = match
    const needs = to === at + 1 ? evidenceNeeded(agency, tokens[at]?.text ?? '') : null
    return { kind: 'agency', agency, needs, from: at, to }
  }
  if (initials && DESKS.has(tokens[at]?.lower ?? '') && !isCapitalised(tokens[at + 1])) {
    return { kind: 'initials', from: at, to: at + 1 }
  }
  const unnamedEnd = phraseAt(UNNAMED, tokens, at, end)
  if (unnamedEnd !== null) return { kind: 'unnamed', from: at, to: unnamedEnd }

  const start = tokens[at - 1]?.lower === 'the' && isCapitalised(tokens[at - 1]) ? at - 1 : at
  const name = nameAt(registry, tokens, start, end)
  if (name) return { kind: name.kind, from: start, to: name.end }

  return initials && (isInitials(tokens[at]) || isMediumBefore(tokens, at))
    ? { kind: 'initials', from: at, to: at + 1 }
    : null
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
