import { agencyAt } from '../agencies/registry.js'
import { isDateToken, isMonthOrDay, isNumber } from '../grammar/dates.js'
import { type Parties, partiesAt } from '../grammar/parties.js'
import { type Party, partyAt } from '../grammar/party.js'
import { opensLongPlace } from '../grammar/places.js'
import { BY, CONJUNCTIONS, PARTICLES } from '../grammar/vocabulary.js'
import type { Copy } from '../text/copy.js'
import type { Line } from '../text/lines.js'
import { startsAfterSentence } from '../text/sentences.js'
import { isAllCaps, isCapitalised } from '../text/tokens.js'
import { creditAll, type Form, isEvident, type Statement } from './statement.js'

/** How far into its line an agency of a dateline may stand: bylines and headlines get glued on. */
const MAX_INTO_LINE = 120

/** Words and marks of a place and a date, at most. */
const MAX_LEAD = 16

/** Spaces between a byline and a dateline that follows it, at least. */
const MIN_GAP = 3
/** Words and marks of the text behind a dateline without brackets, at least. */
const MIN_TEXT = 2
/** Words and marks of a headline that a paragraph was glued to, at most. */
const MAX_RUN_ON = 40
/** Words and marks of a paragraph, at least. */
const MIN_PARAGRAPH = 6
/** Words and marks of one that follows a place without a date or a dash, at least. */
const MIN_BARE = 14

const DASHES = new Set(['-', '–', '—', '_', '='])

/** "MOSCOW, Dec 19 (Reuters) -", "(ANSA) - TORINO, 4 MAG -", "OMSK, May 4. /TASS/." */
export const datelines: Form = (copy) => {
  const statements = found.get(copy) ?? copy.lines.flatMap((line) => inLine(copy, line) ?? [])
  found.set(copy, statements)
  return statements
}

/** Bylines ask for the datelines as well. */
const found = new WeakMap<Copy, Statement[]>()

function inLine(copy: Copy, line: Line): null | Statement {
  const to = Math.min(line.to, line.from + MAX_INTO_LINE)
  for (let i = line.from; i < to; i++) {
    const agency = bracketedAt(copy, i, line)
    const statement = agency && statementAt(copy, line, agency)
    if (statement) return statement
  }
  return bare(copy, line) ?? placeless(copy, line)
}

/** The agencies between brackets or slashes, with the tokens they take. */
interface Bracketed {
  from: number
  to: number
  parties: Party[]
  isSlashed: boolean
  /** Do editors' initials stand beside it: "(KNA/iz)"? */
  isSigned: boolean
}

function bracketedAt(copy: Copy, i: number, line: Line): Bracketed | null {
  const { tokens, registry } = copy
  const mark = tokens[i]?.text
  if (mark !== '(' && mark !== '[' && mark !== '/') return null
  const isSlashed = mark === '/'
  const close = isSlashed ? nextSlash(copy, i, line) : copy.brackets.get(i)
  // "DPA/AFP/ab" is a list, not an agency between slashes.
  if (isSlashed && tokens[i - 1]?.end === tokens[i]?.start && tokens[i - 1]?.isWord) return null
  if (close === undefined || close > i + 14 || close > line.to) return null
  const inside: Parties = partiesAt(registry, tokens, i + 1, close, { initials: true })
  const parties = inside.list.filter(({ kind }) => kind === 'agency' || kind === 'unnamed')
  const isPure = inside.list.every(
    ({ from, kind }) => kind !== 'person' && (kind !== 'publication' || isAllCaps(tokens[from])),
  )
  if (inside.end !== close || !isPure || !isEvident(parties, 'statement')) return null
  const isSigned = inside.list.length > parties.length
  return { from: i, to: close + 1, parties, isSlashed, isSigned }
}

function nextSlash({ tokens }: Copy, i: number, line: Line): number | undefined {
  for (let k = i + 1; k < Math.min(i + 5, line.to); k++) if (tokens[k]?.text === '/') return k
  return undefined
}

function statementAt(copy: Copy, line: Line, agency: Bracketed): null | Statement {
  const lead = leadBefore(copy, line, agency.from)
  const end = dashEnd(copy, agency.to, line)
  const hasDash = end > agency.to
  if (!isDateline(copy, line, agency, lead, hasDash)) return null
  return { from: lead.from, to: end, credits: creditAll(agency.parties, 'dateline') }
}

/** The place and the date before the agency. */
interface LeadIn {
  from: number
  hasDate: boolean
  /** Is a place in capitals among its words? */
  isCapitals: boolean
  /** Does it begin where the line does, or behind a byline? */
  opensLine: boolean
  words: number
}

function leadBefore(copy: Copy, line: Line, at: number): LeadIn {
  const { tokens } = copy
  let from = at
  while (from > line.from && at - from < MAX_LEAD && isLeadToken(copy, from - 1, at)) {
    const gap = (tokens[from]?.start ?? 0) - (tokens[from - 1]?.end ?? 0)
    if (gap >= MIN_GAP) break // "By ANN LEE    OSLO (AP) --"
    const isStop = tokens[from - 1]?.text === '.' && (tokens[from - 2]?.text.length ?? 0) > 5
    // The end of a sentence; but "Dushanbe. (Interfax) -" is a place.
    if (isStop && from < at && !isMonthOrDay(tokens[from - 2])) break
    from--
  }
  const capitals = capitalsBefore(copy, from, at)
  const hasDate = tokens.slice(from, at).some((token) => isMonthOrDay(token))
  const opensLine = from === line.from
  const isAfterByline = !opensLine && BY.has(tokens[from - 1]?.lower ?? '')
  const isPlain = capitals === null && !hasDate
  const isByline = isAfterByline && isPlain && tokens[at - 1]?.text === '.' // "Por A e B. (Reuters) -"
  const start = isByline
    ? at
    : opensLine || isPlain
      ? from
      : placeStart(copy, from, at, isAfterByline)
  return {
    from: opensLine && capitals !== null && isMixed(copy, from, capitals) ? capitals : start,
    hasDate,
    isCapitals: capitals !== null,
    opensLine: opensLine || isAfterByline,
    words: tokens.slice(start, at).filter((token) => isCapitalised(token)).length,
  }
}

function isLeadToken({ tokens }: Copy, i: number, at: number): boolean {
  const token = tokens[i]
  if (!token) return false
  if (token.text === ':') return isNumber(tokens[i - 1]) && isNumber(tokens[i + 1]) // 10:17
  if (!token.isWord) return ",./-–—()[]'’".includes(token.text)
  if (isCapitalised(token) || isNumber(token) || isMonthOrDay(token)) return !BY.has(token.lower)
  return i < at - 1 && (PARTICLES.has(token.lower) || CONJUNCTIONS.has(token.lower))
}

/** Where the run of words in capitals nearest to the agency begins, commas included. */
function capitalsBefore(copy: Copy, from: number, at: number): null | number {
  const { tokens } = copy
  for (let i = from; i < at; i++) {
    if (isAllCaps(tokens[i]) && (tokens[i]?.text.length ?? 0) > 2 && !isMonthOrDay(tokens[i])) {
      let start = i
      while (start > from && isAllCaps(tokens[start - 1])) start--
      return start
    }
  }
  return null
}

const isMixed = ({ tokens }: Copy, from: number, to: number): boolean =>
  to - from >= 2 && tokens.slice(from, to).every((token) => token.isWord && !isAllCaps(token))

/** Where the place begins in words that a name may be glued to: "By A B Rao Pune, May 4". */
function placeStart(copy: Copy, from: number, at: number, isAfterByline: boolean): number {
  const { tokens } = copy
  const capitals = capitalsBefore(copy, from, at)
  if (capitals !== null) return capitals
  if (!isAfterByline) return from
  let last = from
  while (last + 1 < at && isCapitalised(tokens[last + 1])) last++
  const isLong = opensLongPlace(tokens, last - 1)
  return isLong ? last - 1 : last
}

function isDateline(
  copy: Copy,
  line: Line,
  agency: Bracketed,
  lead: LeadIn,
  hasDash: boolean,
): boolean {
  const { tokens } = copy
  const opensText = lead.opensLine && lead.from === agency.from
  const opensStory =
    hasDash || opensParagraph(copy, agency.to, line) || isPlaced(copy, agency.to, line)
  if (opensText) return !agency.isSlashed && opensStory
  if (isReversed(copy, agency.to, line)) return true
  const isBehindSentence = startsAfterSentence(tokens, lead.from) && lead.words <= 3 && hasDash
  if (isBehindSentence && lead.words > 0 && !agency.isSlashed) return true
  const isStrong = lead.hasDate || lead.isCapitals || agency.isSigned
  if (!lead.opensLine && !(isStrong && lead.words > 0 && hasDash)) return false
  if (!lead.hasDate && spells(copy, lead.from, agency)) return false
  if (agency.isSlashed) return isStrong
  const isPlace = lead.words === 1 && tokens[agency.to]?.text === '.' // "Mainz (epd). Die …"
  if (isPlace && opensParagraph(copy, agency.to + 1, line)) return true
  // "Bagdá (AFP) Dezesseis iraquianos …"
  const isBare = lead.words <= 2 && line.to - agency.to >= MIN_BARE
  if (lead.opensLine && isBare && opensParagraph(copy, agency.to, line)) return true
  if (hasDash) return lead.words <= 8
  const isStopped = (lead.hasDate || agency.isSigned) && tokens[agency.to]?.text === '.' // "22 APR. 2006 (VIS)."
  const next = tokens[isStopped ? agency.to + 1 : agency.to]
  const endsLine = agency.to >= line.to
  return isStrong && (endsLine ? true : isCapitalised(next) || '"“'.includes(next?.text ?? 'x'))
}

/** "… (ANSA) - ROMA, 19 SET - Un ordigno": do a place and a date follow, between dashes? */
function isReversed({ tokens }: Copy, at: number, line: Line): boolean {
  if (!DASHES.has(tokens[at]?.text ?? '') || !isAllCaps(tokens[at + 1])) return false
  let end = at + 1
  while (end < line.to && end - at < MAX_LEAD && !DASHES.has(tokens[end]?.text ?? '')) end++
  const place = tokens.slice(at + 1, end)
  const isPlace = place.every((token) => !token.isWord || isAllCaps(token) || isNumber(token))
  return (
    DASHES.has(tokens[end]?.text ?? '') && isPlace && place.some((token) => isMonthOrDay(token))
  )
}

/** "(CBS/AP) LONDON -": does a place in capitals follow? */
function isPlaced({ tokens }: Copy, at: number, line: Line): boolean {
  let end = at
  while (
    end < line.to &&
    end - at < MAX_PLACE &&
    (isAllCaps(tokens[end]) || ',.'.includes(tokens[end]?.text ?? ' '))
  )
    end++
  return end > at && DASHES.has(tokens[end]?.text ?? '')
}

/** Words and marks of a place in capitals, at most. */
const MAX_PLACE = 6

/** "(Keystone-ATS) La course …": does a paragraph begin at token `at`? */
const opensParagraph = ({ tokens }: Copy, at: number, line: Line): boolean =>
  line.to - at >= MIN_PARAGRAPH && isCapitalised(tokens[at]) && !isAllCaps(tokens[at])

/** Do the words before the brackets spell out the letters in them: "Armed Forces … (AFP)"? */
function spells({ tokens }: Copy, from: number, agency: Bracketed): boolean {
  const letters = tokens[agency.from + 1]?.text ?? ''
  const initials = tokens
    .slice(from, agency.from)
    .filter((token) => isCapitalised(token) && token.lower !== 'the')
    .map((token) => token.text.charAt(0))
    .join('')
  return letters.length > 1 && initials.endsWith(letters.toUpperCase())
}

function dashEnd({ tokens }: Copy, at: number, line: Line): number {
  let i = at
  while (i < line.to && i - at < 4 && ['.', ':'].includes(tokens[i]?.text ?? '')) i++
  const dash = i
  while (i < line.to && i - at < 6 && DASHES.has(tokens[i]?.text ?? '')) i++
  return i > dash || tokens[at]?.text === ':' ? i : at
}

/** "RENNES | AFP | 12/03/2021 -": passes the date behind the agency. */
function dateEnd({ tokens }: Copy, at: number, line: Line): number {
  let i = at + 1
  while (i < line.to && isDateToken(tokens[i]) && !DASHES.has(tokens[i]?.text ?? '')) i++
  return tokens[at]?.text === '|' && i > at + 1 ? i : at
}

/** "PARIS, AFP –", "BERLIN/dpa -": the agency without brackets, between a place and a dash. */
function bare(copy: Copy, line: Line): null | Statement {
  const { tokens, registry } = copy
  for (let i = line.from + 2; i < Math.min(line.to, line.from + 12); i++) {
    const isBehindDate = isNumber(tokens[i - 1]) && isAllCaps(tokens[i]) // "SYDNEY, Jan 29 AAP -"
    const isBehindMark = [',', '/', '-', '–', '—', '.', '|'].includes(tokens[i - 1]?.text ?? '')
    if (!isBehindDate && !isBehindMark) continue
    const party = partyAt(registry, tokens, i, line.to, false)
    if (party?.kind !== 'agency' || !isEvident([party], 'place')) continue
    const dated = dateEnd(copy, party.to, line)
    const end = tokens[dated]?.text === '|' ? dated + 1 : dashEnd(copy, dated, line)
    const lead = leadBefore(copy, line, isBehindDate ? i : i - 1)
    const isPiped = tokens[i - 1]?.text === '|' && tokens[party.to]?.text === '|'
    const isStrong = lead.hasDate || lead.isCapitals || isPiped
    const isPlace = !agencyAt(registry, tokens, line.from) && line.to - end >= MIN_TEXT
    if (end === party.to || !isStrong || lead.from !== line.from || !isPlace) continue
    return { from: line.from, to: end, credits: creditAll([party], 'dateline') }
  }
  return null
}

/** "Notimex.- La Liga …": the agency alone, before the dash that opens a paragraph. */
function placeless(copy: Copy, line: Line): null | Statement {
  const to = Math.min(line.to, line.from + MAX_RUN_ON)
  for (let i = line.from; i < to; i++) {
    const isGlued = copy.tokens[i + 1]?.text === '.' && DASHES.has(copy.tokens[i + 2]?.text ?? '')
    const statement = i === line.from || isGlued ? placelessAt(copy, i, line) : null
    if (statement) return statement
  }
  return null
}

function placelessAt({ registry, tokens }: Copy, at: number, line: Line): null | Statement {
  const party = partyAt(registry, tokens, at, line.to, false)
  const isUnnamed = party?.kind === 'unnamed' && isAllCaps(tokens[party.from])
  const isAgency = party?.kind === 'agency' && isEvident([party], 'place')
  if (!party || !(isUnnamed || isAgency)) return null
  const stop = tokens[party.to]?.text === '.' ? party.to + 1 : party.to
  const dash = DASHES.has(tokens[stop]?.text ?? '') ? stop + 1 : stop
  const hasStop = stop > party.to
  const isParagraph =
    line.to - dash >= (hasStop ? 1 : MIN_PARAGRAPH) && isSentenceStart(tokens, dash)
  if (dash === stop || !isParagraph) return null
  return { from: at, to: dash, credits: creditAll([party], 'dateline') }
}

const isSentenceStart = (tokens: Copy['tokens'], at: number): boolean =>
  isCapitalised(tokens[at]) ||
  ('"“«\'‘'.includes(tokens[at]?.text ?? '-') && isCapitalised(tokens[at + 1]))
