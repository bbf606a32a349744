import { isDateToken, isDateWord, isNumber } from '../grammar/dates.js'
import { nameAt } from '../grammar/names.js'
import { partiesAt } from '../grammar/parties.js'
import type { Party } from '../grammar/party.js'
import { opensSiteText } from '../grammar/siteText.js'
import { AUTHOR_LABELS, BY, STAFF } from '../grammar/vocabulary.js'
import type { Copy } from '../text/copy.js'
import { lengthBelow, type Line, lineIndexOf } from '../text/lines.js'
import { isAllCaps, isCapitalised, type Token } from '../text/tokens.js'
import { CONFIDENCE } from '../types.js'
import { datelines } from './datelines.js'
import { amidText, behindText, slashed } from './gluedBylines.js'
import { creditAll, type Form, hasAgency, skipDate, skipJunk, type Statement } from './statement.js'

/** Words and marks of a paragraph, at least. */
const PARAGRAPH = 20

/** Lines between a byline and the dateline that makes its people an agency's. */
const MAX_LINES_TO_DATELINE = 4

/**
 * "By The Associated Press", "Von A und B, dpa". People alone are credited only if the dateline
 * that follows is an agency's: otherwise they are the story's authors.
 */
export const bylines: Form = (copy) => {
  const wired = datelines(copy)
  let w = 0
  return copy.lines.flatMap((line, k) => {
    const last = copy.lines[k + MAX_LINES_TO_DATELINE]?.from ?? copy.tokens.length
    while ((wired[w]?.from ?? line.from) < line.from) w++
    const next = (wired[w]?.from ?? last) < last ? wired[w] : undefined
    if (isOfTeaser(copy, k)) return []
    return (
      statementIn(copy, line, next) ??
      aloneAbove(copy, k, next) ??
      behindText(copy, line, next) ??
      slashed(copy, line, k) ??
      amidText(copy, line) ??
      []
    )
  })
}

function statementIn(copy: Copy, line: Line, dateline: Statement | undefined): null | Statement {
  const { tokens } = copy
  const opening = skipDate(copy, skipJunk(copy, line.from, line.to), line.to)
  const from = skipNote(copy, opening)
  const names = openingEnd(copy, from)
  if (names === from) return null
  const isGlued = dateline !== undefined && dateline.from < line.to
  const to = isGlued ? dateline.from : line.to
  const parties = partiesAt(copy.registry, tokens, names, to, { initials: true })
  const end = afterDate(copy, parties.end, to)
  const isPlaced =
    parties.list.at(-1)?.kind === 'publication' &&
    parties.list.some(({ kind }) => kind === 'person')
  // "From the AP:" opens a quotation, "By A, IANS, Srinagar:" a story.
  const isOpening = tokens[end - 1]?.text === ':' && !isPlaced
  const isWhole =
    !isOpening &&
    (end >= to ||
      isDatedAt(copy, parties.end, end) ||
      opensSiteText(tokens, parties.end) ||
      tokens[end - 1]?.text === ':' ||
      [parties.end, end].some((i) => '.|(•·*'.includes(tokens[i]?.text ?? ' ')))
  const isPicture = parties.isPictureCredit && !isSlashedByline(copy, parties.list, line)
  if (parties.list.length === 0 || !isWhole || isPicture) return null

  const credited = parties.list.filter(
    ({ kind }) => kind === 'agency' || kind === 'unnamed' || kind === 'person',
  )
  const isWire = hasAgency(credited) || (dateline !== undefined && credited.length > 0)
  return isWire ? { from, to: parties.end, credits: creditAll(credited, 'byline') } : null
}

/**
 * "Ana Ruiz", between a headline and "MADRID, 3 dic (EFE).-": the writer's name, and nothing else. In
 * Spanish copy, whose datelines end so: elsewhere two words above a dateline are a site's.
 */
function aloneAbove(
  { lines, registry, tokens }: Copy,
  k: number,
  dateline: Statement | undefined,
): null | Statement {
  const line = lines[k]
  if (!line || !dateline || k === 0 || dateline.from !== lines[k + 1]?.from) return null
  const name = nameAt(registry, tokens, line.from, line.to)
  const isName = name?.kind === 'person' && name.end === line.to && line.to - line.from <= MAX_NAME
  const isSpanish = tokens[dateline.to - 2]?.text === '.' && tokens[dateline.to - 1]?.text === '-'
  if (isOfFolhapress(dateline) && isAllCaps(tokens[line.from])) {
    const { end, list } = partiesAt(registry, tokens, line.from, line.to)
    const arePeople = end === line.to && list.every(({ kind }) => kind === 'person')
    return arePeople ? { from: line.from, to: line.to, credits: creditAll(list, 'byline') } : null
  }
  if (!isName || !isSpanish) return null
  const credits = creditAll([{ kind: 'person', from: line.from, to: line.to }], 'byline')
  return { from: line.from, to: line.to, confidence: CONFIDENCE.likely, credits }
}

/** "SÃO PAULO, SP (FOLHAPRESS) -", whose writers stand above it in capitals. */
const isOfFolhapress = ({ credits }: Statement): boolean =>
  credits.some(({ party }) => party.kind === 'agency' && party.agency.code === 'folhapress')

/** Words of a name that stands alone, at most. */
const MAX_NAME = 3

/** "By Ann Lee/The Associated Press", above a paragraph: with its full name or at the head, no picture's. */
function isSlashedByline({ lines }: Copy, list: readonly Party[], { to }: Line): boolean {
  const [, agency, ...others] = list
  if (agency?.kind !== 'agency' || others.length > 0 || lengthBelow(lines, to) < PARAGRAPH)
    return false
  const isHead = lineIndexOf(lines, to - 1) <= MAX_HEAD_LINE // "Por Ana Ruiz / EFE"
  return agency.to - agency.from > 1 || isHead
}

/** Lines above a byline, at most, whose slash is no picture's. */
const MAX_HEAD_LINE = 2

/** "By Euronews with AFP Published on 24/01/2026 – 16:23 GMT Italian …": a date, and the story glued to it. */
const isDatedAt = ({ tokens }: Copy, from: number, to: number): boolean =>
  isCapitalised(tokens[to]) && tokens.slice(from, to).some((token) => isNumber(token))

/** Are there bylines a few lines above or below, too? Then it is a list of headlines. */
function isOfTeaser({ lines, tokens }: Copy, k: number): boolean {
  const isByline = (line: Line | undefined) =>
    line !== undefined &&
    line.to - line.from <= 8 &&
    BY.has(tokens[line.from]?.lower ?? '') &&
    isCapitalised(tokens[line.from + 1])
  return isByline(lines[k]) && [-4, -3, -2, 2, 3, 4].some((step) => isByline(lines[k + step]))
}

/** Passes "By", "By:" and "Author:"; `at` if the line has none of them. */
function openingEnd({ tokens }: Copy, at: number): number {
  const word = tokens[at]?.lower ?? ''
  const isHeaded = isAllCaps(tokens[at]) && BY.has(tokens[at + 1]?.lower ?? '') // "INTERVIEW Von A"
  if (isHeaded && word.length > 3) return at + 2
  const isPosted = isDateWord(tokens[at]) && BY.has(tokens[at + 1]?.lower ?? '') // "Posted by AFP"
  if (isPosted) return at + 2
  const hasColon = tokens[at + 1]?.text === ':'
  if (BY.has(word)) {
    const isTwice = tokens[at + 1]?.lower === word // "Par Par Agence Reuters"
    return hasColon || isTwice || isCompoundTitle(tokens[at + 1]) ? at + 2 : at + 1
  }
  if (!hasColon || !AUTHOR_LABELS.has(word)) return at
  return BY.has(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2 // "Artikel von: Von Ann Lee, dpa"
}

/** "Von dpa-Korrespondentin Ann Lee": the agency and what the writer is to it, in one word. */
const isCompoundTitle = (token: Token | undefined): boolean =>
  token !== undefined && token.text.includes('-') && STAFF.has(token.lower.split('-').at(-1) ?? '')

/** Passes an agency's note to editors: "(Eds: adds quotes) By A". */
function skipNote({ tokens, brackets }: Copy, from: number): number {
  const close = tokens[from]?.text === '(' ? brackets.get(from) : undefined
  return close === undefined ? from : close + 1
}

function afterDate({ tokens }: Copy, at: number, to: number): number {
  let end = at
  while (end < to && isDateToken(tokens[end])) end++
  return end
}
