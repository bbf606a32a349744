import { isDateToken, isNumber } from '../grammar/dates.js'
import { leadAt } from '../grammar/leads.js'
import { type Parties, partiesAt } from '../grammar/parties.js'
import type { Party } from '../grammar/party.js'
import {
  ARTICLES,
  CONJUNCTIONS,
  FILLERS,
  ORGANISATION_WORDS,
  PICTURE_WORDS,
  PREPOSITIONS,
  STAFF_WORDS,
  WITH,
} from '../grammar/vocabulary.js'
import type { Copy } from '../text/copy.js'
import { isLastLine, type Line, lineIndexOf } from '../text/lines.js'
import { startsAfterSentence } from '../text/sentences.js'
import { isAllCaps, isCapitalised, type Token } from '../text/tokens.js'
import { CONFIDENCE } from '../types.js'
import { stackedBylines } from './stackedBylines.js'
import {
  creditAll,
  type Form,
  hasAgency,
  isEvident,
  isPictureList,
  isSignature,
  nameable,
  skipDate,
  skipJunk,
  type Statement,
} from './statement.js'

/** Lines at the head of the copy that may name who supplied it. */
const HEAD_LINES = 10
/** Lines at its foot; what a site prints below a story may follow. */
const FOOT_LINES = 5
const MAX_TOKENS = 40
/** Words of an entry in a menu, at most. */
const MENU_WORDS = 4
/** Words and marks of a picture's caption that is no more than a name, at most. */
const CAPTION_TOKENS = 6
/** Words and marks of a paragraph, at least. */
const PARAGRAPH = 24

/**
 * Lines that hold nothing but names with an agency among them: "The Associated Press", "Le Monde
 * avec AFP", "Reuters - AP - AFP", "Publié le 05/03/2021 à 10:12 | AFP".
 */
export const nameLines: Form = (copy) => {
  const statements = copy.lines.flatMap((line, k) => statementIn(copy, line, k) ?? [])
  return withoutPictures(copy, withoutTeasers(copy, statements))
}

function statementIn(copy: Copy, line: Line, k: number): null | Statement {
  const isFoot = k >= copy.lines.length - FOOT_LINES
  const isHead = k < HEAD_LINES
  if (!(isHead || isFoot) || line.to - line.from > MAX_TOKENS) return null
  const opening = skipDate(copy, skipJunk(copy, line.from, line.to), line.to)
  const { from, to } = withoutBrackets(copy, opening, line.to)
  if (leadAt(copy, from, to)?.isBare === false || isMidSentence(copy, line)) return null
  const parties = partiesAt(copy.registry, copy.tokens, from, to, { initials: true })
  if (isRelated(copy, k) || (parties.list.length === 1 && isMenu(copy, k))) return null
  const isLast = k > 0 && isLastLine(copy.lines, k)
  const isNames =
    isSupplied(copy, parties, { isAbove: isHead && isAboveText(copy, k), isLast }) &&
    !parties.isPictureCredit
  if (!isNames || !isRestOfLine(copy, parties, to)) return null
  if (isBelowCaption(copy, k)) return null
  if (isPictureList(copy, parties) || (parties.isBracketed && !isAboveDate(copy, k))) return null

  const isSignOff = k > 0 && isFoot && k >= copy.lines.length / 2
  const place = isSignOff ? 'sign-off' : 'byline'
  const via = parties.hasWith ? 'contribution' : place
  const confidence = parties.hasWith ? CONFIDENCE.certain : CONFIDENCE.likely
  return {
    from: line.from,
    to: line.to,
    confidence,
    credits: creditAll(credited(parties.list), via),
  }
}

/** Leaves out "Ann Lee, Associated Press" below the story's own byline: it is of a picture. */
function withoutPictures(copy: Copy, statements: Statement[]): Statement[] {
  const isPair = ({ credits: [person, agency, ...others] }: Statement) =>
    person?.party.kind === 'person' && agency?.party.kind === 'agency' && others.length === 0
  if (!statements.some(isPair)) return statements
  const byline = [...stackedBylines(copy), ...statements][0]
  const isBelow = ({ from }: Statement) => byline !== undefined && byline.to <= from
  return statements.filter(
    (statement) => !isPair(statement) || !isBelow(statement) || statement.to === copy.tokens.length,
  )
}

/** Leaves out what is printed below one headline after another: "EFE | 21 de abril de 2022". */
function withoutTeasers({ tokens }: Copy, statements: Statement[]): Statement[] {
  const printed = statements.map(({ from, to }) => {
    const words = tokens.slice(from, to)
    const names = words.filter((token) => !isDateToken(token))
    const next = tokens.slice(to, to + MENU_WORDS + 1)
    const isAge = next.some((token) => isNumber(token)) && next.at(-1)?.line !== next[0]?.line
    return isAge || words.some((token) => isNumber(token))
      ? names.map(({ text }) => text).join(' ')
      : ''
  })
  return statements.filter(
    (_, i) =>
      statements[i + 1]?.from === statements[i]?.to ||
      statements[i - 1]?.to === statements[i]?.from ||
      printed[i] === '' ||
      printed.indexOf(printed[i] ?? '') === printed.lastIndexOf(printed[i] ?? ''),
  )
}

/** Does a place or a date follow, as below a byline? Otherwise "A (AFP)" is a picture's. */
const isAboveDate = ({ lines, tokens }: Copy, k: number): boolean => {
  const next = lines[k + 1]
  if (!next) return false
  const isDate = tokens.slice(next.from, next.to).some((token) => isNumber(token))
  return next.to - next.from <= (isDate ? 8 : 2)
}

/** Does a name with a full stop stand above the line, and text below it? Then it is a picture's. */
function isBelowCaption({ lines, tokens }: Copy, k: number): boolean {
  const before = lines[k - 1]
  if (!before || isLastLine(lines, k) || tokens[before.to - 1]?.text !== '.') return false
  const words = tokens.slice(before.from, before.to - 1)
  return words.length <= CAPTION_TOKENS && words.every((token) => token.isCapitalised)
}

/** Is the line above all of the story's text? */
const isAboveText = ({ lines }: Copy, k: number): boolean =>
  lines.slice(0, Math.min(k, HEAD_LINES)).every(({ from, to }) => to - from < PARAGRAPH)

/** Short words above and below: an entry of a menu. */
function isMenu({ lines, tokens }: Copy, k: number): boolean {
  const isShort = (line: Line | undefined) =>
    line !== undefined &&
    line.to - line.from <= MENU_WORDS &&
    tokens.slice(line.from, line.to).some((token) => token.isWord && !isNumber(token))
  return (
    isShort(lines[k - 1]) &&
    isShort(lines[k + 1]) &&
    (isShort(lines[k - 2]) || isShort(lines[k + 2]))
  )
}

/** Below a story's text, between two headlines: the agency of a related story. */
function isRelated({ lines, tokens }: Copy, k: number): boolean {
  const isHeadline = (line: Line | undefined) =>
    line !== undefined &&
    line.to - line.from >= MENU_WORDS &&
    line.to - line.from < PARAGRAPH &&
    tokens[line.to - 1]?.isWord === true
  const hasText = lines.slice(0, k).some(({ from, to }) => to - from >= PARAGRAPH)
  return hasText && isHeadline(lines[k - 1]) && isHeadline(lines[k + 1])
}

/** Does the line go on with a sentence that was wrapped: "… for the", "Associated Press."? */
function isMidSentence({ tokens }: Copy, { from, to }: Line): boolean {
  const before = tokens[from - 1]
  if (!before) return false
  const isWrapped =
    tokens[to - 1]?.text === '.' && before.isWord && before.line + 1 === tokens[from]?.line
  if (isWrapped && tokens.slice(from, to).some(({ lower }) => ARTICLES.has(lower))) return true
  if (isCapitalised(before)) return false
  return [ARTICLES, CONJUNCTIONS, PREPOSITIONS, WITH].some((words) => words.has(before.lower))
}

function withoutBrackets(copy: Copy, from: number, to: number): Line {
  const close = copy.brackets.get(from)
  return close === to - 1 ? { from: from + 1, to: close } : { from, to }
}

/** An agency that needs no more evidence, or one of several; publications only beside a slash or "with". */
function isSupplied(
  copy: Copy,
  { list, hasWith, end }: Parties,
  { isAbove, isLast }: { isAbove: boolean; isLast: boolean },
): boolean {
  if (!hasAgency(list)) return false
  const [only] = list
  const isNoun = list.length === 1 && only?.kind === 'unnamed'
  if (isNoun && !hasWith && !(isBelowText(copy, only.from) || isAboveStory(copy, only.to)))
    return false
  const [, second] = list // "AFP Interaktives Spielzeug" is the name of a thing
  if (only?.kind === 'agency' && second?.kind === 'person' && second.from === only.to) return false
  if (!isEvident(list, hasWith || isLast ? 'statement' : 'place')) return false
  const [first] = list
  const hasSlash = copy.tokens
    .slice(Math.max((first?.from ?? 0) - 1, 0), end)
    .some(({ text }) => text === '/')
  if (list.filter(({ kind }) => kind === 'agency' || kind === 'unnamed').length > 1) return true
  if (isDeskOf(list) || (isAbove && hasMark(copy, first) && isDeskOf([...list].reverse())))
    return true
  const isOwnWire =
    list.length === 2 && list[0]?.kind === 'publication' && list[1]?.kind === 'unnamed'
  return isOwnWire || hasWith || hasSlash || list.every(({ kind }) => kind !== 'publication')
}

/** Does a sentence end above the word: "… sagte sie.", "Agenturen"? Otherwise it is a menu's. */
const isBelowText = ({ tokens }: Copy, at: number): boolean =>
  at > 0 && isCapitalised(tokens[at]) && startsAfterSentence(tokens, at, { acrossLines: true })

/** Does the story's first paragraph follow, or nothing at all? */
const isAboveStory = ({ lines, tokens }: Copy, at: number): boolean => {
  const next = lines[lineIndexOf(lines, at - 1) + 1]
  return isCapitalised(tokens[at - 1]) && (!next || next.to - next.from >= PARAGRAPH)
}

/** "EFE - Madrid": an agency and the one word of its desk's place. */
const isDeskOf = ([agency, place, ...rest]: readonly Party[]): boolean =>
  agency?.kind === 'agency' &&
  place?.kind === 'publication' &&
  place.to - place.from <= 2 &&
  rest.length === 0

/** Does a mark follow the name: "Madrid - EFE", but not "More from AP"? */
const hasMark = ({ tokens }: Copy, name: Party | undefined): boolean =>
  tokens[name?.to ?? -1]?.isWord === false

const credited = (list: readonly Party[]): Party[] =>
  isDeskOf(list) || isDeskOf([...list].reverse())
    ? list.filter(({ kind }) => kind === 'agency')
    : nameable(list)

/** "REUTERS TG/", "sid cw er": the initials of those who edited the agency's copy. */
const isInitials = (token: Token): boolean =>
  isSignature(token) ||
  token.text === '/' ||
  (token.isWord && !token.isCapitalised && token.text.length <= 3 && !FILLERS.has(token.lower))

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

/** Does a date stand on the line that begins at token `at`? */
const isNumberedLine = (tokens: Copy['tokens'], at: number): boolean =>
  tokens.slice(at, at + 8).some((token) => isNumber(token) && token.line === tokens[at]?.line)

/** Behind the names only a date, an address, or the place of a desk ("Reuters/abc Kassel"). */
function isRestOfLine({ tokens }: Copy, { list, end }: Parties, to: number): boolean {
  let at = tokens[end]?.text === '(' && list.length > 1 ? bracketEnd(tokens, end, to) : end
  while (at < to && (isDateToken(tokens[at]) || '*_'.includes(tokens[at]?.text ?? ''))) at++
  if (at >= to) return tokens[to - 1]?.text !== ':'
  const isSigned = tokens.slice(at, to).every(isInitials)
  if (isSigned && list.at(-1)?.kind === 'agency') return true
  const isDatedDesk =
    list.length === 1 && at === to - 1 && isPlaceName(tokens[at]) && isNumberedLine(tokens, to)
  if (isDatedDesk) return true
  const isDesk = list.at(-1)?.kind === 'initials' && at === to - 1 && isCapitalised(tokens[at])
  const rest = tokens.slice(at, to)
  const isAddress =
    rest.length <= 8 && rest.some(({ text }) => text === '@' || text === 'protected')
  return isDesk || isAddress
}
