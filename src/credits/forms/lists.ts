import { isAmbiguous } from '../agencies/agency.js'
import { isDateToken } from '../grammar/dates.js'
import { type Parties, partiesAt } from '../grammar/parties.js'
import type { Party } from '../grammar/party.js'
import { PICTURE_WORDS } from '../grammar/vocabulary.js'
import type { Copy } from '../text/copy.js'
import type { Line } from '../text/lines.js'
import { startsAfterSentence } from '../text/sentences.js'
import { isAllCaps, isCapitalised, type Token } from '../text/tokens.js'
import { creditAll, type Form, hasAgency, skipJunk, type Statement } from './statement.js'

/** Lines at the head of the copy that may name who supplied it. */
const HEAD_LINES = 10
/** Lines at its foot; what a site prints below a story may follow. */
const FOOT_LINES = 5
const MAX_TOKENS = 40

/**
 * Lines, brackets and line ends that hold nothing but names with an agency among them: "The
 * Associated Press", "Le Monde avec AFP", "Reuters - AP - AFP", "ab/cd (AFP, dpa)", "… said. /EFE".
 */
export const lists: Form = (copy) => [
  ...copy.lines.flatMap((line, k) => wholeLine(copy, line, k) ?? []),
  ...bracketed(copy),
  ...copy.lines.flatMap((line, k) => lineEnd(copy, line, k) ?? []),
]

function wholeLine(copy: Copy, line: Line, k: number): null | Statement {
  const isFoot = k >= copy.lines.length - FOOT_LINES
  if ((k >= HEAD_LINES && !isFoot) || line.to - line.from > MAX_TOKENS) return null
  const opening = skipJunk(copy, line.from, line.to)
  const { from, to } = withoutBrackets(copy, opening, line.to)
  const parties = partiesAt(copy.registry, copy.tokens, from, to, { initials: true })
  const isNames = isSupplied(copy, parties) && !parties.isPictureCredit
  if (!isNames || !isRestOfLine(copy, parties, to)) return null

  const isLast = k > 0 && isFoot && k >= copy.lines.length / 2
  const place = isLast ? 'sign-off' : 'byline'
  const via = parties.hasWith ? 'contribution' : place
  return { from: line.from, to: line.to, credits: creditAll(named(parties), via) }
}

function withoutBrackets(copy: Copy, from: number, to: number): Line {
  const close = copy.brackets.get(from)
  return close === to - 1 ? { from: from + 1, to: close } : { from, to }
}

/** An agency that needs no more evidence, or one of several; publications only beside a slash or "with". */
function isSupplied(copy: Copy, { list, hasWith, end }: Parties): boolean {
  if (!hasAgency(list)) return false
  const [first] = list
  if (list.length === 1 && first?.kind === 'agency' && first.to - first.from === 1) {
    return !isAmbiguous(first.agency, copy.tokens[first.from]?.text ?? '')
  }
  const hasSlash = copy.tokens
    .slice(Math.max((first?.from ?? 0) - 1, 0), end)
    .some(({ text }) => text === '/')
  if (list.filter(({ kind }) => kind === 'agency' || kind === 'unnamed').length > 1) return true
  if (isDeskOf(list)) return true
  const hasOthers = list.some(({ kind }) => kind === 'publication' || kind === 'initials')
  return !hasOthers || hasWith || hasSlash || list.every(({ kind }) => kind !== 'publication')
}

/** "EFE - Madrid": an agency and the one word of its desk's place. */
const isDeskOf = ([agency, place, ...rest]: readonly Party[]): boolean =>
  agency?.kind === 'agency' &&
  place?.kind === 'publication' &&
  place.to - place.from === 1 &&
  rest.length === 0

const named = ({ list }: Parties): Party[] =>
  isDeskOf(list) ? list.slice(0, 1) : list.filter(({ kind }) => kind !== 'initials')

/** Behind the names only a date, an address, or the place of a desk ("Reuters/abc Kassel"). */
function isRestOfLine({ tokens }: Copy, { list, end }: Parties, to: number): boolean {
  let at = end
  while (at < to && (isDateToken(tokens[at]) || '*_'.includes(tokens[at]?.text ?? ''))) at++
  if (at >= to) return true
  const isDesk = list.at(-1)?.kind === 'initials' && at === to - 1 && isCapitalised(tokens[at])
  const rest = tokens.slice(at, to)
  const isAddress =
    rest.length <= 8 && rest.some(({ text }) => text === '@' || text === 'protected')
  return isDesk || isAddress
}

/** "(dpa)", "(APA/Reuters, 4.5.2024)" behind the last sentence of a paragraph. */
function bracketed(copy: Copy): Statement[] {
  const { tokens } = copy
  const statements: Statement[] = []
  for (const [open, close] of copy.brackets) {
    if (close - open > MAX_TOKENS || !endsLine(copy, close)) continue
    const parties = partiesAt(copy.registry, tokens, open + 1, close, { initials: true })
    let end = parties.end
    while (end < close && isDateToken(tokens[end])) end++
    if (end !== close || !hasAgency(parties.list) || parties.isPictureCredit) continue
    if (isPictureList(copy, parties)) continue
    const isEvident = end > parties.end || startsAfterSentence(tokens, open)
    const from = signatureBefore(copy, open)
    if (!isEvident && from === open) continue
    const via = parties.hasWith ? 'contribution' : 'sign-off'
    statements.push({ from, to: close + 1, credits: creditAll(named(parties), via) })
  }
  return statements
}

const isPictureList = ({ tokens }: Copy, { list, end }: Parties): boolean =>
  tokens.slice(list[0]?.from, end).some((token) => PICTURE_WORDS.has(token.lower))

function endsLine({ tokens }: Copy, close: number): boolean {
  let i = close + 1
  while (i - close < 4 && ['.', '*', '_'].includes(tokens[i]?.text ?? '')) i++
  return tokens[i]?.line !== tokens[close]?.line
}

/** The initials of "ab/cd (AFP, dpa)": where they begin, if the line does. */
function signatureBefore({ tokens }: Copy, open: number): number {
  let i = open
  while (i > 0 && open - i < 8 && tokens[i - 1]?.line === tokens[open]?.line) {
    const token = tokens[i - 1]
    const isInitials = token?.isWord && token.text.length <= 4 && !isCapitalised(token)
    if (!isInitials && token?.text !== '/' && token?.text !== ',') return open
    i--
  }
  return tokens[i - 1]?.line === tokens[open]?.line ? open : i
}

/** "… said. / REUTERS", and without a mark in the last line: "… said. AFP". */
function lineEnd(copy: Copy, line: Line, k: number): null | Statement {
  const { tokens } = copy
  const last = isLastLine(copy, k)
  const earliest = Math.max(line.from + 1, line.to - 24)
  for (let at = line.to - 1; at >= earliest; at--) {
    if (!startsAfterSentence(tokens, at)) continue
    const from = skipJunk(copy, at, line.to)
    const hasMark = from > at
    const parties = partiesAt(copy.registry, tokens, from, line.to, { initials: hasMark })
    const rest = tokens.slice(parties.end, line.to)
    const isPure = parties.list.every(({ kind }) => kind !== 'person') && hasAgency(parties.list)
    const isAgencies = parties.list.every(
      ({ from, kind }) => kind === 'agency' || (kind === 'unnamed' && isCapitalised(tokens[from])),
    )
    const isWhole = rest.every(
      (token) => '*._'.includes(token.text) || (last && isSignature(token)),
    )
    if (
      isPure &&
      isWhole &&
      !isPictureList(copy, parties) &&
      (last || hasMark) &&
      (hasMark || isAgencies)
    ) {
      return { from: at, to: line.to, credits: creditAll(named(parties), 'sign-off') }
    }
  }
  return null
}

/** Is it the last line but for the initials of those who edited the story? */
function isLastLine({ lines }: Copy, k: number): boolean {
  const next = lines[k + 1]
  return !next || (k === lines.length - 2 && next.to - next.from <= 6)
}

/** An editor's initials behind the agency: "PTI ABC DEF". */
const isSignature = (token: Token): boolean => isAllCaps(token) && token.text.length <= 4
