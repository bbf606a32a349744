import { isDateToken, isNumber } from '../grammar/dates.js'
import { opensLongPlace } from '../grammar/places.js'
import { opensSiteText, siteWordsAt } from '../grammar/siteText.js'
import type { Parties } from '../grammar/parties.js'
import {
  FILLERS,
  KEY_WORDS,
  ORGANISATION_WORDS,
  PICTURE_WORDS,
  STAFF_WORDS,
} from '../grammar/vocabulary.js'
import type { Copy } from '../text/copy.js'
import { isAllCaps, isCapitalised, type Token } from '../text/tokens.js'
import { isSignature } from './statement.js'

/** "REUTERS TG/", "sid cw er", "IANS ab/cd/efgh": the initials of those who edited the agency's copy. */
export function areInitials(tokens: readonly Token[]): boolean {
  const length = tokens.some(({ text }) => text === '/') ? 5 : 3
  return tokens.every(
    (token) =>
      isSignature(token) ||
      token.text === '/' ||
      (token.isWord &&
        !token.isCapitalised &&
        token.text.length <= length &&
        !FILLERS.has(token.lower)),
  )
}

/** Words and marks of a site behind a word like "Share", at most. */
const MAX_SITE = 8

/** Does nothing follow but what sites print there: "Avec AFP Partager", "(dpa) Artikel teilen"? */
export const isOfSite = (tokens: readonly Token[], at: number, to: number): boolean =>
  opensSiteText(tokens, at) || (siteWordsAt(tokens, at) > 0 && to - at <= MAX_SITE)

/** "New Delhi Last Updated at March 12", "Madrid 12 mar 2020": a place, and when. */
function isDatedPlace(tokens: Copy['tokens'], at: number, to: number): boolean {
  const date = opensLongPlace(tokens, at) ? at + 2 : at + 1
  const rest = tokens.slice(date, to)
  const isDate =
    rest.length > 0 && rest.length <= MAX_DATE && rest.every((token) => isDateToken(token))
  const isPlace = isPlaceName(tokens[at]) || isInCapitals(tokens[at])
  return isPlace && isDate && rest.some((token) => isNumber(token))
}

/** "Agencia EFE Madrid Actualizado: 12/03/2021": a place, and what a site prints behind it. */
const isPlacedNote = (tokens: Copy['tokens'], at: number, to: number): boolean =>
  at + 1 < to && isPlaceName(tokens[at]) && opensSiteText(tokens, at + 1)

/** Words and marks of a date and a time, at most. */
const MAX_DATE = 20

/** Words of a note on who translated the story, at most. */
const MAX_NOTE = 8

/** Words of the section of a site, at most. */
const MAX_SECTION = 3

/** "Fabien Randanne, avec AFP (20 Minutes)": the index behind a few words in brackets. */
function bracketEnd(tokens: Copy['tokens'], at: number, to: number): number {
  const close = tokens.slice(at, Math.min(at + 6, to)).findIndex(({ text }) => text === ')')
  return close === -1 ? at : at + close + 1
}

/** "Mumbai", but not the "Photo" of "AP Photo". */
const isPlaceName = (token: Token | undefined): boolean =>
  isCapitalised(token) &&
  !isAllCaps(token) &&
  ![PICTURE_WORDS, ORGANISATION_WORDS, STAFF_WORDS].some((words) => words.has(token?.lower ?? ''))

/** "ROMA", but not the "PHOTO" of "AP PHOTO". */
const isInCapitals = (token: Token | undefined): boolean =>
  isAllCaps(token) && (token?.text.length ?? 0) > 3 && !PICTURE_WORDS.has(token?.lower ?? '')

/** Does a date stand on the line that begins at token `at`? */
const isNumberedLine = (tokens: Copy['tokens'], at: number): boolean =>
  tokens.slice(at, at + 8).some((token) => isNumber(token) && token.line === tokens[at]?.line)

/** "Reuters – tradução da Redação São Paulo". */
const isTranslation = (tokens: Copy['tokens'], at: number, to: number): boolean =>
  KEY_WORDS.get(tokens[at]?.lower ?? '')?.role === 'translation' && to - at <= MAX_NOTE

/** Behind the names only a date, an address, or the place of a desk ("Reuters/abc Kassel"). */
export function isRestOfLine({ tokens }: Copy, { list, end }: Parties, to: number): boolean {
  if (opensSiteText(tokens, end)) return true
  let at = tokens[end]?.text === '(' && list.length > 1 ? bracketEnd(tokens, end, to) : end
  while (at < to && (isDateToken(tokens[at]) || '*_•·'.includes(tokens[at]?.text ?? ''))) at++
  if (at >= to) return tokens[to - 1]?.text !== ':'
  if (isOfSite(tokens, at, to)) return true
  const isSection = tokens[at - 1]?.text === '|' && to - at <= MAX_SECTION // "Lusa 05 Mai, 2024 | Economia"
  if (isSection && tokens.slice(end, at).some((token) => isNumber(token))) return true
  const isSigned = areInitials(tokens.slice(at, to))
  if (isSigned && list.at(-1)?.kind === 'agency') return true
  const isDatedDesk =
    list.length === 1 && at === to - 1 && isPlaceName(tokens[at]) && isNumberedLine(tokens, to)
  const isLongDesk = list.length === 1 && opensLongPlace(tokens, at) && to - at === 2 // "IANS New Delhi"
  // "dpa Hamburg."
  const isStopped = at === to - 2 && isPlaceName(tokens[at]) && tokens[to - 1]?.text === '.'
  // "Ana Ruiz / Agencias Madrid", "Redazione ANSA ROMA"
  const isOfAgency =
    list.length === 1 || list.at(-1)?.kind === 'unnamed' || list[0]?.kind === 'initials'
  const isPlacedDate = isOfAgency && (isDatedPlace(tokens, at, to) || isPlacedNote(tokens, at, to))
  const isOfDesk = list.at(-1)?.kind === 'unnamed' && at === to - 1 && isPlaceName(tokens[at])
  if (isPlacedDate || isOfDesk || isDatedDesk || isLongDesk || (isStopped && list.length === 1))
    return true
  if (isTranslation(tokens, at, to)) return true
  const isDesk = list.at(-1)?.kind === 'initials' && at === to - 1 && isCapitalised(tokens[at])
  const rest = tokens.slice(at, to)
  const isAddress =
    rest.length <= 8 && rest.some(({ text }) => text === '@' || text === 'protected')
  return isDesk || isAddress
}
