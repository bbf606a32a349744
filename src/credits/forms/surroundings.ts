import { isDateToken, isNumber } from '../grammar/dates.js'
import { ARTICLES, BY, CONJUNCTIONS, PREPOSITIONS, WITH } from '../grammar/vocabulary.js'
import type { Copy } from '../text/copy.js'
import { isLastLine, type Line, lineIndexOf } from '../text/lines.js'
import { startsAfterSentence } from '../text/sentences.js'
import { isCapitalised } from '../text/tokens.js'

/** Lines at the head of the copy that may name who supplied it. */
export const HEAD_LINES = 10

/** Words and marks of a paragraph, at least. */
const PARAGRAPH = 24

/** Words of an entry in a menu, at most. */
export const MENU_WORDS = 4

/** Words and marks of a picture's caption that is no more than a name, at most. */
const CAPTION_TOKENS = 6

/** Does a place or a date follow, as below a byline? Otherwise "A (AFP)" is a picture's. */
export const isAboveDate = ({ lines, tokens }: Copy, k: number): boolean => {
  const next = lines[k + 1]
  if (!next) return false
  const isDate = tokens.slice(next.from, next.to).some((token) => isNumber(token))
  return next.to - next.from <= (isDate ? 8 : 2)
}

/** Does a name with a full stop stand above the line, and text below it? Then it is a picture's. */
export function isBelowCaption({ lines, tokens }: Copy, k: number): boolean {
  const before = lines[k - 1]
  if (!before || isLastLine(lines, k) || tokens[before.to - 1]?.text !== '.') return false
  const words = tokens.slice(before.from, before.to - 1)
  return words.length <= CAPTION_TOKENS && words.every((token) => token.isCapitalised)
}

/** Is the line above all of the story's text? */
export const isAboveText = ({ lines }: Copy, k: number): boolean =>
  lines.slice(0, Math.min(k, HEAD_LINES)).every(({ from, to }) => to - from < PARAGRAPH)

/** Words of what goes on with a story, at least: what sites print below it is shorter. */
const SENTENCE = 12

/** Do paragraphs of the story stand above and below the line? */
export const isAmongText = (copy: Copy, k: number): boolean => {
  const before = copy.lines[k - 1]
  return before !== undefined && before.to - before.from >= PARAGRAPH && isAboveSentence(copy, k)
}

/** Does a line nearby say the same, as pages print the caption of a picture twice? */
export function isRepeated({ lines, tokens }: Copy, k: number): boolean {
  const line = lines[k]
  const length = line ? line.to - line.from : 0
  if (!line || length < MIN_REPEATED || length > MAX_REPEATED) return false
  const isSame = (other: Line | undefined) =>
    other?.to !== undefined &&
    other.to - other.from === length &&
    tokens.slice(line.from, line.to).every(({ text }, i) => text === tokens[other.from + i]?.text)
  return [-2, -1, 1, 2].some((step) => isSame(lines[k + step]))
}

/** Words and marks of such a line, at least. */
const MIN_REPEATED = 8

/** At most. */
const MAX_REPEATED = 120

/** Does the story go on below the line, with so many words at least? */
export function isAboveSentence({ lines, tokens }: Copy, k: number, least = SENTENCE): boolean {
  const next = lines[k + 1]
  if (!next) return false
  const words = tokens.slice(next.from, Math.min(next.to, next.from + PARAGRAPH))
  return words.filter(({ isWord }) => isWord).length >= least
}

/** Short words above and below: an entry of a menu. */
export function isMenu(copy: Copy, k: number): boolean {
  const { lines, tokens } = copy
  // "Agencies", "in World", "On August 28, 2018"
  if (isDateLine(copy, k + 2)) return false
  const isShort = (line: Line | undefined) =>
    line !== undefined && line.to - line.from <= MENU_WORDS && !isDate(tokens, line)
  return (
    isShort(lines[k - 1]) &&
    isShort(lines[k + 1]) &&
    (isShort(lines[k - 2]) || isShort(lines[k + 2]))
  )
}

/** A few words without a full stop. */
export const isHeadline = (tokens: Copy['tokens'], { from, to }: Line): boolean =>
  to - from >= MENU_WORDS &&
  to - from < PARAGRAPH &&
  !'.!?:"”»'.includes(tokens[to - 1]?.text ?? ' ')

/** Below a story's text, between two headlines: the agency of a related story. */
export function isRelated(copy: Copy, k: number): boolean {
  const { lines, tokens } = copy
  if (isDateLine(copy, k + 1)) return false
  const isTitle = (line: Line | undefined) => line !== undefined && isHeadline(tokens, line)
  const hasText = lines.slice(0, k).some(({ from, to }) => to - from >= PARAGRAPH)
  return hasText && isTitle(lines[k - 1]) && isTitle(lines[k + 1])
}

/** Does the line go on with a sentence that was wrapped: "… for the", "Associated Press."? */
export function isMidSentence({ tokens }: Copy, { from, to }: Line): boolean {
  const before = tokens[from - 1]
  if (!before) return false
  const isWrapped =
    tokens[to - 1]?.text === '.' && before.isWord && before.line + 1 === tokens[from]?.line
  if (isWrapped && tokens.slice(from, to).some(({ lower }) => ARTICLES.has(lower))) return true
  if (isCapitalised(before) || opensByline(tokens, from)) return false
  return [ARTICLES, CONJUNCTIONS, PREPOSITIONS, WITH].some((words) => words.has(before.lower))
}

/** "Article rédigé par", above the name: a few words of a byline. */
const opensByline = (tokens: Copy['tokens'], from: number): boolean =>
  BY.has(tokens[from - 1]?.lower ?? '') &&
  tokens[from - BYLINE_WORDS - 1]?.line !== tokens[from - 1]?.line

/** Words before a byline's name that stands below them, at most. */
const BYLINE_WORDS = 4

/** Does a sentence end above the word: "… sagte sie.", "Agenturen"? Otherwise it is a menu's. */
export const isBelowText = ({ tokens }: Copy, at: number): boolean =>
  at > 0 && isCapitalised(tokens[at]) && startsAfterSentence(tokens, at, { acrossLines: true })

/** Does the story's first paragraph follow, below its section and date if they stand there, or nothing at all? */
export const isAboveStory = (copy: Copy, name: Line): boolean => {
  const { lines, tokens } = copy
  const below = lineIndexOf(lines, name.from) + 1
  const dates = [below, below + 1].filter((k) => isDateLine(copy, k))
  const next = lines[(dates.at(-1) ?? below - 1) + 1]
  return isCapitalised(tokens[name.from]) && (!next || next.to - next.from >= PARAGRAPH)
}

/** Is there nothing in the line but a date? */
export const isDateLine = ({ lines, tokens }: Copy, k: number): boolean => {
  const line = lines[k]
  return (
    line !== undefined &&
    isDate(tokens, line) &&
    tokens.slice(line.from, line.to).some((token) => isNumber(token))
  )
}

/** Is there nothing in the line but a date or numbers? */
const isDate = (tokens: Copy['tokens'], { from, to }: Line): boolean =>
  tokens.slice(from, to).every((token) => !token.isWord || isDateToken(token) || isNumber(token))

/** A paper's letters, "SZ", "Tsp": in capitals, or without a vowel. */
export const isPaper = (text: string): boolean =>
  /^(?:[A-Z]{2,4}|[A-Z][b-df-hj-np-tv-xz]{1,3})$/.test(text)
