import { evidenceNeeded, isAmbiguous } from '../agencies/agency.js'
import { agencyAt, type AgencyRegistry } from '../agencies/registry.js'
import { isAllCaps, isCapitalised, type Token } from '../text/tokens.js'
import { wordsOf } from '../words/wordsOf.js'
import { isDateWord, isMonthOrDay, isNumber } from './dates.js'
import { opensSiteText } from './siteText.js'
import { staffBefore } from './staff.js'
import {
  COMPANY_WORDS,
  CONJUNCTIONS,
  KEY_WORDS,
  ORGANISATION_WORDS,
  PARTICLES,
  PICTURE_WORDS,
  PREPOSITIONS,
} from './vocabulary.js'

/** A capitalised name in the copy. */
export interface NameMatch {
  kind: 'person' | 'publication'
  /** Index just behind its last token. */
  end: number
}

const MAX_WORDS = 6

/** What opens no name: prepositions ("Von", "Di" and "Da" do), "* É …", "especial para …". */
const NO_NAMES = new Set(
  'by par por from mit with avec con com in em en on at for copyright é especial'.split(' '),
)

/** What makes an office of a place: "the Oslo newsroom". */
const TEAMS = new Set(['newsroom', 'bureau', 'desk', 'team'])

/**
 * The name of a person or a publication that begins at `i`. It ends before an agency's name, and
 * before a word in capitals that follows two words in mixed case (a dateline glued to a byline).
 */
export function nameAt(
  registry: AgencyRegistry,
  tokens: readonly Token[],
  i: number,
  end: number,
): NameMatch | null {
  const first = tokens[i]
  if (!first || !isCapitalised(first) || (isMonthOrDay(first) && !isFirstName(tokens, i)))
    return null
  if (isDateWord(first) && first.text.length > 2) return null
  if (NO_NAMES.has(first.lower) || opensClause(tokens, i)) return null
  if (SOURCES.has(first.lower) && tokens[i + 1]?.text === ':') return null
  let words = 0
  let at = i
  while (at < end && words < MAX_WORDS) {
    const token = tokens[at]
    if (!token?.isWord || (at > i && token.line !== first.line)) break
    if (at > i && (isConjunction(tokens, at) || token.lower === 'wires' || token.lower === 'à'))
      break // "Post Wires", "Ana Ruiz à Paris"
    if (at > i && (opensClause(tokens, at) || opensDate(tokens, at))) break
    if (words > 0 && opensSiteText(tokens, at)) break
    if (words > 0 && opensTitle(tokens, at)) break
    if (at > i && isForAgency(registry, tokens, at)) break
    if (at > i && isAgencyOfItsOwn(registry, tokens, at)) break
    if (words >= 2 && (endsBeforeCapitals(tokens, i, at) || endsBehindCapitals(tokens, i, at)))
      break
    if (isCapitalised(token) || (words > 0 && isNumber(token))) {
      words++
      at = isInitial(tokens, at) ? at + 2 : at + 1
      if (token.lower.endsWith("'s") && !isOfficeAt(tokens, at)) break
    } else if (
      words > 0 &&
      PARTICLES.has(token.lower) &&
      continuesName(tokens, at, end) &&
      !(words >= 2 && namesMedium(tokens[at + 1])) &&
      !(token.lower === 'of' && kindOf(tokens.slice(i, at)) === 'person')
    ) {
      at++
    } else if (words > 0 && TEAMS.has(token.lower)) {
      at++
      break
    } else {
      break
    }
  }
  // "Former New York City Mayor Michael Bloomberg" is more than a name.
  const isLong = words === MAX_WORDS && at < end && isCapitalised(tokens[at])
  if (isLong && !isAgencyOfItsOwn(registry, tokens, at)) return { kind: 'publication', end: at }
  while (at > i && PARTICLES.has(tokens[at - 1]?.lower ?? '') && !isCapitalised(tokens[at - 1]))
    at--
  return words === 0 ? null : { kind: kindOf(tokens.slice(i, at)), end: at }
}

/** "RFE/RL's Ukrainian Service": an office of a medium. */
const isOfficeAt = (tokens: readonly Token[], at: number): boolean =>
  isCapitalised(tokens[at]) && OFFICES.has(tokens[at + 1]?.lower ?? '')

const OFFICES = new Set(['bureau', 'desk', 'service'])

/** "A AND B", "A E B", but not the initial of "A E. B". */
function isConjunction(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token || !CONJUNCTIONS.has(token.lower)) return false
  const isWord = isAllCaps(token) || (token.isCapitalised && isAllCaps(before) && isAllCaps(next))
  return isWord && next?.text !== '.'
}

/** "Jan Weber", "April Smith": the name of a month before a name. */
function isFirstName(tokens: readonly Token[], i: number): boolean {
  const [month, next] = [tokens[i], tokens[i + 1]]
  const isMixedCase = isAllCaps(month) === isAllCaps(next)
  return isCapitalised(next) && !isMonthOrDay(next) && next?.line === month?.line && isMixedCase
}

/** "da Veja", "del Clarín": whom a person works for, and no part of their name. */
const namesMedium = (token: Token | undefined): boolean =>
  ORGANISATION_WORDS.has(token?.lower ?? '')

function continuesName(tokens: readonly Token[], at: number, end: number): boolean {
  let next = at + 1
  while (next < end && PARTICLES.has(tokens[next]?.lower ?? '') && next - at < 3) next++
  return next < end && isCapitalised(tokens[next])
}

/** "By Ann Lee For The Associated Press", in the capitals of a heading. */
function isForAgency(registry: AgencyRegistry, tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower
  if (word !== 'for' && word !== 'of') return false
  const next = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  return agencyAt(registry, tokens, next) !== null
}

/** Does "Editing by" begin here, glued to the name before it? */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = [0, 1, 2].map((k) => tokens[at + k]?.lower ?? '')
  const isAdditional = first === 'additional' && KEY_WORDS.has(second ?? '')
  const [key, preposition] = isAdditional ? [second, third] : [first, second]
  return KEY_WORDS.has(key ?? '') && PREPOSITIONS.has(preposition ?? '')
}

/** "BBC Diplomatic Correspondent Ann Lee": the title of the person whose name comes next. */
const opensTitle = (tokens: readonly Token[], at: number): boolean =>
  isCapitalised(tokens[at]) && staffBefore(tokens, at, tokens.length) > at

/** "Last Updated at", "Published August 7", behind a place or a name. */
function opensDate(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const isLong = (tokens[at]?.text.length ?? 0) > 4 && (isMonthOrDay(next) || isNumber(next))
  return isDateWord(tokens[at]) && (isDateWord(next) || isLong)
}

/** Titles whose full stop ends no name. */
const TITLES = new Set(['Jr', 'Sr', 'Dr', 'Prof', 'St'])

const COMPANY_FORMS = new Set(['S.A', 'N.V', 'B.V'])

/** "J." in "Matthew J. Smith", "S.A." in "S.A. Miller", "Dr." in "Dr. Jessica Johnson". */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const text = tokens[at]?.text ?? ''
  if (next?.text !== '.' || next.start !== tokens[at]?.end) return false
  return text.length === 1 || TITLES.has(text) || areInitials(tokens, at, text)
}

/** "S.A." of a name, but not of "Lusa, S.A." and "Bloomberg L.P.". */
function areInitials(tokens: readonly Token[], at: number, text: string): boolean {
  if (!text.includes('.') || !/^\p{Lu}\p{Ll}?(?:\.\p{Lu}\p{Ll}?)+$/u.test(text)) return false
  const isForm = tokens[at - 1]?.text === ',' && COMPANY_FORMS.has(text)
  return !isForm && !COMPANY_WORDS.has(text.toLowerCase())
}

function isAgencyOfItsOwn(registry: AgencyRegistry, tokens: readonly Token[], at: number): boolean {
  const start = tokens[at]?.lower === 'the' ? at + 1 : at
  const match = agencyAt(registry, tokens, start)
  const token = tokens[start]
  if (!match || !token || match.end - start > 1) return match !== null
  // "Michael Bloomberg" is a person, "John Smith AFP" is not.
  const isName = !isAllCaps(token) && evidenceNeeded(match.agency, token.text) !== null
  return !isName && !isAmbiguous(match.agency, token.text)
}

function endsBeforeCapitals(tokens: readonly Token[], i: number, at: number): boolean {
  const token = tokens[at]
  return (
    isAllCaps(token) &&
    (token?.text.length ?? 0) > 2 &&
    tokens
      .slice(i, at)
      .some((word) => isCapitalised(word) && !isAllCaps(word) && word.text.length > 1)
  )
}

/** "ANA SOUZA Coluna do Farol": a name in capitals that something in mixed case was glued to. */
function endsBehindCapitals(tokens: readonly Token[], i: number, at: number): boolean {
  const token = tokens[at]
  const isMixed = isCapitalised(token) && !isAllCaps(token) && (token?.text.length ?? 0) > 3
  const words = tokens.slice(i, at).filter((word) => isCapitalised(word))
  return isMixed && words.every((word) => isAllCaps(word)) && words.some(isLong)
}

const isLong = ({ text }: Token): boolean => text.length > 3

/** Editors' initials: "PTI KSB RHL", "REUTERS DC IM". */
const isInitials = (word: Token): boolean =>
  isAllCaps(word) && (word.text.length <= 2 || /^[BCDFGHJ-NP-TV-XZ]+$/.test(word.text))

/** What labels a source, and is no name before a colon. */
const SOURCES = wordsOf(({ sourceLabels }) => sourceLabels)

/** Words of titles and slogans that people's names do not have. */
const NO_PERSONS = new Set(
  'the of to for here get your quelle quellen source sources fuente fonte'.split(' '),
)

/** What opens a medium's name: "The Guardian", "Do Farol". */
const NO_FIRST_NAMES = new Set(['the', 'do', 'dos', 'das'])

/** "Kara Fox", but not "Fox News". */
const isSurname = (words: readonly Token[], word: Token): boolean =>
  word.text === 'Fox' && words.length === 2 && words[1] === word

function kindOf(words: readonly Token[]): NameMatch['kind'] {
  const capitalised = words.filter((word) => isCapitalised(word))
  const isPerson =
    capitalised.length >= 2 &&
    words.some((word) => word.text.length > 1) &&
    !NO_FIRST_NAMES.has(words[0]?.lower ?? '') &&
    !words.every((word) => isAllCaps(word) && word.text.length <= 2) &&
    !words.some((word) => word.text.length === 3 && isInitials(word)) &&
    words.every(
      (word) =>
        !/\d/.test(word.text) && // "Do G1"
        !NO_PERSONS.has(word.lower) &&
        !(word.text.length > 5 && word.text.includes('.')) &&
        !(ORGANISATION_WORDS.has(word.lower.replace(/'s$/, '')) && !isSurname(words, word)) &&
        !PICTURE_WORDS.has(word.lower),
    )
  return isPerson ? 'person' : 'publication'
}
