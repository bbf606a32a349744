import { isDateToken, isDateWord, isNumber } from '../grammar/dates.js'
import { type Parties, partiesAt } from '../grammar/parties.js'
import { isSpelledOut } from '../grammar/spelledOut.js'
import { APPOSITIONS, ARTICLES, PARTICLES, PREPOSITIONS } from '../grammar/vocabulary.js'
import type { Copy } from '../text/copy.js'
import { isLastLine, type Line, lineIndexOf } from '../text/lines.js'
import { startsAfterSentence } from '../text/sentences.js'
import { isAllCaps, isCapitalised, type Token } from '../text/tokens.js'
import { CONFIDENCE } from '../types.js'
import { isOfSite } from './restOfLine.js'
import { isAboveSentence, isAmongText, isDateLine, isRepeated } from './surroundings.js'
import {
  creditAll,
  type Form,
  hasAgency,
  isEvident,
  isPictureList,
  nameable,
  skipDate,
  type Statement,
} from './statement.js'

const MAX_TOKENS = 40
const MAX_FILING = 16
/** Words and marks of a paragraph, at least. */
const PARAGRAPH = 20
/** Lines from the end of a story to what a site prints below it, at least, where they are empty. */
const STORY_GAP = 4
/** Lines behind a caption, at least. */
const CAPTION_LINES = 6

/** "(dpa)", "(APA/Reuters, 4.5.2024)" behind the last sentence of a paragraph; "ab/cd (AFP, dpa)". */
export const bracketedNames: Form = (copy) => {
  const statements: Statement[] = []
  for (const [open, close] of copy.brackets) {
    const statement = statementAt(copy, open, close)
    if (statement) statements.push(statement)
  }
  return statements
}

function statementAt(copy: Copy, open: number, close: number): null | Statement {
  const { tokens } = copy
  if (close - open > MAX_TOKENS || !(endsLine(copy, close) || isDated(copy, open, close)))
    return null
  const start = skipDate(copy, open + 1, close)
  const parties = partiesAt(copy.registry, tokens, start, close, { initials: true })
  let end = parties.end
  while (end < close && (isDateToken(tokens[end]) || tokens[end]?.text === ';')) end++
  const isDesk = end === close - 1 && (tokens[end]?.text.length ?? 9) <= 4 // "(dpa, epd Tsp)"
  if (isDesk && parties.list.length > 1) end++
  const agency = parties.list.findLast(({ kind }) => kind === 'agency')
  if (agency && isMediumAt(copy, agency.to, close)) end = close
  const isYear = end === parties.end + 2 && /^\d{4}$/.test(tokens[end - 1]?.text ?? '')
  const isQuotation = start > open + 1 && '"”»“'.includes(tokens[open - 1]?.text ?? ' ')
  if (isYear || isQuotation) return null // "(APA, 2023)" is a reference, "… » (2 mars, AFP)" a source
  if (end !== close || !hasAgency(parties.list)) return null
  const isLast = isInLastLine(copy, close)
  if (tokens[open]?.text === '[' && !isLast) return null // "[Bloomberg, 5/19/14]" is a reference
  if (!isEvident(parties.list, parties.hasWith || isLast ? 'statement' : 'place')) return null
  const isPicture = parties.isPictureCredit && !(isLast && isOfWriters(parties))
  if (isPicture || isPictureList(copy, parties)) return null

  const isTimed = isBehindTime(copy, open)
  const isBehindSentence =
    end > parties.end ||
    startsAfterSentence(tokens, open) ||
    isFiled(tokens, close + 2) ||
    isTimed ||
    (parties.list.length > 1 && close === tokens.length - 1) || // "… 39.000 Menschen (dpa, AFP)"
    (isLast && isBehindPlainWord(copy, open) && isEvident(parties.list, 'place'))
  const from = signatureBefore(copy, open)
  if (!isBehindSentence && from === open) return null
  const via = parties.hasWith ? 'contribution' : 'sign-off'
  const isQuoted = !isLast && '"”»“'.includes(tokens[open - 1]?.text ?? ' ')
  const isCaption = isQuoted || isFarFromEnd(copy, close)
  const isAlone = parties.list.length === 1 && from === open
  const isAbove = !isTimed && (isAboveParagraph(copy, close) || isAboveHead(copy, close))
  if (isAlone && !parties.hasWith && isAbove) return null
  const k = lineIndexOf(copy.lines, open)
  if (isAlone && (isBehindName(copy, open) || isRepeated(copy, k))) return null
  const isDesks = parties.list[0]?.kind === 'initials' // "(abc/sda)"
  // Below a picture's caption.
  if (copy.lines[k]?.from === open && !isDesks && isAmongText(copy, k)) return null
  const isUnsure = from === open && !parties.hasWith && isCaption
  const confidence = isUnsure ? CONFIDENCE.possible : CONFIDENCE.certain
  return { from, to: close + 1, confidence, credits: creditAll(nameable(parties.list), via) }
}

/** "(Ann Lee und Bo Ek/AFP)": pictures are one person's, stories may be of several. */
const isOfWriters = ({ list }: Parties): boolean =>
  list.filter(({ kind }) => kind === 'person').length > 1

/** "… what was given to them (NAN).": behind no name and no "news agency" that it might be short for. */
function isBehindPlainWord({ tokens }: Copy, open: number): boolean {
  const before = tokens[open - 1]
  const isPlain = before?.isWord === true && !before.isCapitalised && tokens[open - 2]?.text !== '©'
  const words = tokens.slice(Math.max(0, open - MAX_SPELLED), open)
  if (!isPlain || isSpelledOut(words, tokens[open + 1]?.text ?? '')) return false
  return !APPOSITIONS.has(before.lower) && !PREPOSITIONS.has(before.lower)
}

/** Words that letters in a bracket may stand for, at most: "adjusted gross income (AGI)". */
const MAX_SPELLED = 8

/** "(dpa/rt deutsch)", "(dpa/bearbeitet von abc)": a slash, and what a medium adds in small letters. */
function isMediumAt({ tokens }: Copy, at: number, close: number): boolean {
  const words = tokens.slice(at + 1, close)
  const isSmall = words.every((word) => word.isWord && !word.isCapitalised)
  return tokens[at]?.text === '/' && words.length > 0 && words.length <= 3 && isSmall
}

/** "Kangana Ranaut. (PTI)", at the head of the copy: whom a picture shows. */
const isBehindName = ({ lines }: Copy, open: number): boolean =>
  lines.length > 1 && open <= MAX_NAME

/** Words and marks of a name and what it belongs to, at most. */
const MAX_NAME = 6

/** "… Nice Updated: 2016-07-15 06:50 (Xinhua)": behind the time at which the story was filed. */
function isBehindTime({ tokens }: Copy, open: number): boolean {
  let from = open
  while (isDateToken(tokens[from - 1]) && tokens[from - 1]?.line === tokens[open]?.line) from--
  const time = tokens.slice(from, open)
  const hasLabel = time.some((token) => isDateWord(token) && token.text.length >= MIN_LABEL)
  return hasLabel && time.filter((token) => isNumber(token)).length >= MIN_NUMBERS
}

/** Letters of "Updated", at least. */
const MIN_LABEL = 6

/** Numbers of a date and a time, at least. */
const MIN_NUMBERS = 3

/** "(APA, 5.7.2015)": with its day, an agency ends the story wherever a table was glued behind it. */
function isDated({ tokens }: Copy, open: number, close: number): boolean {
  const end = tokens.slice(Math.max(open, close - MAX_DATE), close)
  const date = end.map(({ text }) => text).join('')
  return startsAfterSentence(tokens, open) && /(?:^|\D)\d{1,2}\.\d{1,2}\.\d{4}$/.test(date)
}

/** Words and marks of a date with its year, at most. */
const MAX_DATE = 3

/** Does a paragraph follow? Then it is the caption of a picture. */
function isAboveParagraph({ lines, tokens }: Copy, close: number): boolean {
  const next = lines[lineIndexOf(lines, close) + 1]
  if (!next) return false
  const gap = (tokens[next.from]?.line ?? 0) - (tokens[close]?.line ?? 0)
  return gap < STORY_GAP && next.to - next.from >= PARAGRAPH
}

/** Do a date and text follow, as below the picture above a story: "(SPA)", "Updated 18 April 2021"? */
const isAboveHead = (copy: Copy, close: number): boolean => {
  const k = lineIndexOf(copy.lines, close)
  return (
    isDateLine(copy, k + 1) && [1, 2, 3].some((step) => isAboveSentence(copy, k + step, MIN_TEXT))
  )
}

/** Words of the first line of a story's text, at least. */
const MIN_TEXT = 8

/** Does much of the copy follow? Then the sentence is more likely a picture's caption or a quotation. */
function isFarFromEnd({ lines }: Copy, close: number): boolean {
  return lines.length > CAPTION_LINES && (lines[lines.length - CAPTION_LINES]?.from ?? 0) > close
}

/** Does the bracket stand in the copy's last line, short ones and addresses below it set aside? */
function isInLastLine({ lines, tokens }: Copy, close: number): boolean {
  const k = lineIndexOf(lines, close)
  if (lines.length - k > MAX_BELOW + 1) return false
  const isOwn = ({ from }: Line) => !ADDRESS.test(tokens[from]?.lower ?? '')
  return isLastLine([...lines.slice(k, k + 1), ...lines.slice(k + 1).filter(isOwn)], 0)
}

/** Lines below a story's last one, at most. */
const MAX_BELOW = 4

const ADDRESS = /^(?:https?$|www\.)/

function endsLine({ lines, tokens }: Copy, close: number): boolean {
  let i = close + 1
  while (i - close < 4 && ['.', '*', '_'].includes(tokens[i]?.text ?? '')) i++
  const isAddress = ADDRESS.test(tokens[i + 1]?.lower ?? '') // "(NAN) (www…)"
  const isLinked = tokens[i]?.text === '(' && (isAddress || tokens[i]?.start === tokens[close]?.end)
  if (isLinked) return true
  const isDated = tokens[i]?.text === '|' && isDateToken(tokens[i + 1])
  if (isDated || isDateNote(tokens, i)) return true
  const isGlued = isCapitalised(tokens[i]) && tokens[i]?.start === tokens[close]?.end
  if (isOfSite(tokens, i, lines[lineIndexOf(lines, i)]?.to ?? i)) return true
  return tokens[i]?.line !== tokens[close]?.line || isGlued || isFiled(tokens, i)
}

/** "(ats/nxp) Créé: 21.12.2018, 09h59": when it was published, up to the end of the line. */
function isDateNote(tokens: Copy['tokens'], at: number): boolean {
  const rest = tokens.slice(at, at + MAX_NOTE).filter(({ line }) => line === tokens[at]?.line)
  const colon = rest.findIndex(({ text }) => text === ':')
  const isLabel = colon > 0 && colon <= MAX_NOTE_LABEL && isCapitalised(rest[0])
  const date = rest.slice(colon + 1)
  const numbers = date.filter((token) => isNumber(token)).length
  return isLabel && rest.length < MAX_NOTE && numbers >= 2 && date.every((d) => isDateToken(d))
}

/** Words and marks of such a note, at most, and of what it says before the colon. */
const MAX_NOTE = 16
const MAX_NOTE_LABEL = 3

/** "(ITALPRESS). gm4/tvi/red 18-Mar-25 17:02": editors' initials and the time of filing. */
function isFiled(tokens: Copy['tokens'], at: number): boolean {
  let i = at
  while (i - at < MAX_FILING && tokens[i]?.line === tokens[at]?.line) {
    const token = tokens[i]
    const isInitials = token?.isWord && !token.isCapitalised && token.text.length <= 5
    if (!isInitials && !isDateToken(token)) return false
    i++
  }
  return i - at < MAX_FILING && tokens.slice(at, i).some(({ text }) => text === '/')
}

/** The initials of "ab/cd (AFP, dpa)": where they begin, if the line does. */
function signatureBefore({ tokens }: Copy, open: number): number {
  let i = open
  while (i > 0 && open - i < 8 && tokens[i - 1]?.line === tokens[open]?.line) {
    const token = tokens[i - 1]
    const isInitials =
      token?.isWord &&
      (isAllCaps(token) ? token.text.length <= 4 : !isCapitalised(token) && token.text.length <= 8)
    if (!isInitials && token?.text !== '/' && token?.text !== ',') break
    if (isSmallWord(token)) return open // "… « … » sur les forces de l'ordre (afp)"
    i--
  }
  const words = tokens.slice(i, open)
  const isList = words.some(({ text }) => text === '/') || words.length <= MAX_INITIALS
  return isList && startsAfterSentence(tokens, i) ? i : open
}

/** Initials that no slash joins, at most. */
const MAX_INITIALS = 3

const isSmallWord = ({ lower }: Token): boolean =>
  [ARTICLES, PARTICLES, PREPOSITIONS].some((words) => words.has(lower))
