import { agencyAt } from '../agencies/registry.js'
import { isDateToken, isNumber } from '../grammar/dates.js'
import { partiesAt } from '../grammar/parties.js'
import { type Party, partyAt } from '../grammar/party.js'
import type { Copy } from '../text/copy.js'
import { lengthBelow, type Line } from '../text/lines.js'
import { isAllCaps, isCapitalised } from '../text/tokens.js'
import { DASHES, dashEnd, MIN_PARAGRAPH } from './dashes.js'
import { isSpelledOut } from '../grammar/spelledOut.js'
import { PICTURE_WORDS } from '../grammar/vocabulary.js'
import { leadBefore } from './datelineLeads.js'
import { creditAll, hasAgency, isEvident, nameable, type Statement } from './statement.js'

/** Words and marks of the text behind a dateline without brackets, at least. */
const MIN_TEXT = 2

/** Words of a place before a bar, at most. */
const MAX_PLACE = 3

/** Words and marks of a headline that a paragraph was glued to, at most. */
const MAX_RUN_ON = 40

/** "RENNES | AFP | 12/03/2021 -": passes the date behind the agency. */
function dateEnd({ tokens }: Copy, at: number, line: Line): number {
  let i = at + 1
  while (i < line.to && isDateToken(tokens[i]) && !DASHES.has(tokens[i]?.text ?? '')) i++
  return tokens[at]?.text === '|' && i > at + 1 ? i : at
}

/** "PARIS, AFP –", "BERLIN/dpa -": the agency without brackets, between a place and a dash. */
export function bare(copy: Copy, line: Line): null | Statement {
  const { tokens, registry } = copy
  for (let i = line.from + 2; i < Math.min(line.to, line.from + 12); i++) {
    const isBehindDate = isNumber(tokens[i - 1]) && isCapitalised(tokens[i]) // "OSAKA, Jan 29 Kyodo -"
    const isBehindMark = [',', '/', '-', '–', '—', '.', '|'].includes(tokens[i - 1]?.text ?? '')
    if (!isBehindDate && !isBehindMark) continue
    const party = partyAt(registry, tokens, i, line.to, false)
    const behind = tokens[party?.to ?? i + 1]?.text ?? ''
    const isDashed = DASHES.has(tokens[i - 1]?.text ?? '') && DASHES.has(behind)
    const lead = leadBefore(copy, line, isBehindDate ? i : i - 1)
    // "RABAT - MAP -", "DAMASCUS, SANA -"
    const isShortLead = lead.words <= 2 && lead.from === line.from
    const isState = (tokens[i]?.text.length ?? 0) <= 2 // "Lancaster, PA -"
    const isPlaced = tokens[i - 1]?.text === ',' && isShortLead && !isState
    const given = isDashed || lead.hasDate || isPlaced ? 'statement' : 'place'
    if (party?.kind !== 'agency' || !isEvident([party], given)) continue
    const isDated = lead.hasDate && tokens.slice(line.from, i).some((token) => isNumber(token))
    if (isDated && lead.from === line.from && isAboveParagraph(copy, party.to, line)) {
      return { from: line.from, to: line.to, credits: creditAll([party], 'dateline') }
    }
    const dated = dateEnd(copy, party.to, line)
    // "Nueva York, Estados Unidos | AFP. Los precios …"
    const isStopped =
      tokens[dated]?.text === '.' &&
      (tokens[i - 1]?.text === '|' || opensStopped(copy, line, i, dated))
    const end = tokens[dated]?.text === '|' || isStopped ? dated + 1 : dashEnd(copy, dated, line)
    // "Ann Lee | Bloomberg | Getty Images", "OIL PRICES — AP: “Prices rose …”"
    const isPicture = PICTURE_WORDS.has(tokens[end]?.lower ?? '')
    const isQuoted = DASHES.has(tokens[i - 1]?.text ?? '') && tokens[party.to]?.text === ':'
    if (isPicture || (isQuoted && !lead.hasDate)) continue
    const isPiped = tokens[i - 1]?.text === '|' && tokens[party.to]?.text === '|'
    // "Rabat - MAP - Le …"
    const isFullName = isDashed && party.to - i > 1 // "Brasília - Agência Brasil - O …"
    const isNamed = isAllCaps(tokens[i]) || isFullName
    const isShort = lead.words <= 2 && isNamed && line.to - end >= MIN_PARAGRAPH
    const isClear = isShort && (isDashed || tokens[i - 1]?.text === ',')
    const isStrong = lead.hasDate || lead.isCapitals || isPiped || isStopped || isClear
    const isPlace = !agencyAt(registry, tokens, line.from) && line.to - end >= MIN_TEXT
    if (end === party.to || !isStrong || lead.from !== line.from || !isPlace) continue
    return { from: line.from, to: end, credits: creditAll([party], 'dateline') }
  }
  return null
}

/** "Bakou, 8 janvier, AZERTAC": does the agency end the line, above the story's first paragraph? */
function isAboveParagraph({ lines }: Copy, end: number, { to }: Line): boolean {
  return end === to && lengthBelow(lines, to) >= MIN_PARAGRAPH
}

/** "AA / Ankara", "AA - Ankara - Ana Ruiz": how agencies head a story that never sign pictures so. */
export function headed(copy: Copy, line: Line): null | Statement {
  const { tokens, registry } = copy
  const mark = tokens[line.from + 1]?.text ?? ''
  if (line.to - line.from > MAX_HEAD || !'/-–'.includes(mark) || mark === '') return null
  const party = partyAt(registry, tokens, line.from, line.to, false)
  if (party?.kind !== 'agency' || party.needs !== 'statement') return null
  const parts = partedBy(copy, { from: party.to, to: line.to }, mark)
  const [place, person, ...others] = parts
  const isNamed = parts.every(
    ({ from, to }) => to > from && tokens.slice(from, to).every((token) => isCapitalised(token)),
  )
  if (!place || others.length > 0 || !isNamed || !isAboveParagraph(copy, line.to, line)) return null
  if (isSpelledOut(tokens.slice(place.from, place.to), tokens[line.from]?.text ?? '')) return null
  const author: Party[] = person ? [{ ...person, kind: 'person' }] : []
  const credits = [...creditAll([party], 'dateline'), ...creditAll(author, 'byline')]
  return { from: line.from, to: line.to, credits }
}

/** What stands behind each of the marks. */
function partedBy({ tokens }: Copy, { from, to }: Line, mark: string): Line[] {
  const marks = Array.from({ length: to - from }, (_, i) => from + i).filter(
    (i) => tokens[i]?.text === mark,
  )
  return marks.map((at, i) => ({ from: at + 1, to: marks[i + 1] ?? to }))
}

/** Words and marks of such a heading, at most. */
const MAX_HEAD = 12

/** "Istanbul afp | Die Polizei …", "KIEW/BRÜSSEL ap/afp ■ Der …": place and agencies before a bar. */
export function barred(copy: Copy, line: Line): null | Statement {
  const { tokens, registry } = copy
  for (let i = line.from + 1; i <= line.from + MAX_PLACE && i < line.to; i++) {
    if (!isCapitalised(tokens[i - 1]) && tokens[i - 1]?.text !== '/') return null
    const isSlashed = tokens[i + 1]?.text === '/' && agencyAt(registry, tokens, i + 2) // "taz/dpa"
    if (!isSlashed && !agencyAt(registry, tokens, i)) continue
    const words = tokens.slice(i, Math.min(line.to, i + MAX_HEAD))
    const bar = i + words.findIndex(({ text }) => BARS.has(text))
    const { end, list } = partiesAt(registry, tokens, i, bar, { initials: true })
    const text = bar + 1
    const isText = isCapitalised(tokens[text]) && line.to - text >= MIN_PARAGRAPH
    const isAgencies =
      hasAgency(list) &&
      list.every(({ kind }) => kind === 'agency' || kind === 'initials') &&
      isEvident(list, list.length > 1 ? 'statement' : 'place')
    const isBarred = bar > i && end === bar && isText && isAgencies
    return isBarred
      ? { from: line.from, to: text, credits: creditAll(nameable(list), 'dateline') }
      : null
  }
  return null
}

const BARS = new Set(['|', '■'])

/** "WASHINGTON. AP. El presidente …": place, agency and paragraph, each behind a full stop. */
const opensStopped = ({ tokens }: Copy, line: Line, agency: number, stop: number): boolean =>
  tokens[agency - 1]?.text === '.' &&
  agency - line.from <= 4 &&
  tokens.slice(line.from, agency - 1).every((token) => isCapitalised(token)) &&
  isCapitalised(tokens[stop + 1]) &&
  line.to - stop > MIN_PARAGRAPH

/** "Notimex.- La Liga …": the agency alone, before the dash that opens a paragraph. */
export function placeless(copy: Copy, line: Line): null | Statement {
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
  const isUnnamed = party?.kind === 'unnamed' && isCapitalised(tokens[party.from])
  const isAgency = party?.kind === 'agency' && isEvident([party], 'place')
  if (!party || !(isUnnamed || isAgency)) return null
  const placed = isAgency ? placeBehind(tokens, party.to) : party.to
  const stop = tokens[placed]?.text === '.' ? placed + 1 : placed
  const dash = DASHES.has(tokens[stop]?.text ?? '') ? stop + 1 : stop
  const hasStop = stop > placed
  const isParagraph =
    line.to - dash >= (hasStop ? 1 : MIN_PARAGRAPH) && isSentenceStart(tokens, dash)
  if (dash === stop || !isParagraph) return null
  return { from: at, to: dash, credits: creditAll([party], 'dateline') }
}

/** "EFE, Madrid.-": the index behind a place of one word or two, or `at`. */
function placeBehind(tokens: Copy['tokens'], at: number): number {
  if (tokens[at]?.text !== ',' || !isCapitalised(tokens[at + 1])) return at
  const end = isCapitalised(tokens[at + 2]) ? at + 3 : at + 2
  return tokens[end]?.isWord ? at : end
}

const isSentenceStart = (tokens: Copy['tokens'], at: number): boolean =>
  isCapitalised(tokens[at]) ||
  ('"“«\'‘'.includes(tokens[at]?.text ?? '-') && isCapitalised(tokens[at + 1]))
