import { isDateToken, isMonthOrDay, isNumber } from '../grammar/dates.js'
import { nameAt } from '../grammar/names.js'
import { isSpelledOut } from '../grammar/spelledOut.js'
import { BY, PICTURE_WORDS } from '../grammar/vocabulary.js'
import type { Copy } from '../text/copy.js'
import { isLastLine, lengthBelow, type Line, lineIndexOf } from '../text/lines.js'
import { startsAfterSentence } from '../text/sentences.js'
import { isAllCaps, isCapitalised } from '../text/tokens.js'
import { creditAll, type Form, type Statement } from './statement.js'
import { type Bracketed, bracketedAt } from './datelineAgencies.js'
import { authorBehind, authorInText, authorsBefore, authorsInBrackets } from './datelineAuthors.js'
import { type LeadIn, leadBefore, MAX_LEAD } from './datelineLeads.js'
import { DASHES, dashEnd, MIN_PARAGRAPH } from './dashes.js'
import { bare, barred, headed, placeless } from './plainDatelines.js'

/** How far into its line an agency of a dateline may stand: bylines and headlines get glued on. */
const MAX_INTO_LINE = 120

/** Words and marks of one that follows a place without a date or a dash, at least. */
const MIN_BARE = 14

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
  return bare(copy, line) ?? barred(copy, line) ?? headed(copy, line) ?? placeless(copy, line)
}

function statementAt(copy: Copy, line: Line, agency: Bracketed): null | Statement {
  const lead = leadBefore(copy, line, agency.from)
  agency.to = pictureEnd(copy, agency.to)
  const before = authorBehind(copy, agency.to, line)
  const end = dashEnd(copy, before?.to ?? agency.to, line)
  const author = before ?? (end > agency.to ? authorInText(copy, end, line) : null)
  const placed = reversedEnd(copy, end - 1, line)
  const bracketed =
    authorsInBrackets(copy, end) ??
    authorsInBrackets(copy, placed ?? end) ??
    authorsBefore(copy, agency.from)
  const hasDash = end > agency.to
  if (!isDateline(copy, line, agency, lead, hasDash)) return null
  if (isDatedByline(copy, line, lead, { from: agency.from, to: end })) return null
  const credits = [
    ...creditAll(agency.parties, 'dateline'),
    ...(author ? creditAll([author], 'byline') : []),
    ...creditAll(bracketed?.parties ?? [], 'byline'),
  ]
  return {
    from: Math.min(lead.from, bracketed?.from ?? lead.from),
    to: Math.max(end, author?.to ?? end, bracketed?.to ?? end, placed ?? end),
    credits,
  }
}

/** "8 mar (EFE), (Imagen: Ana Ruiz).-": passes who took the pictures. */
function pictureEnd({ brackets, tokens }: Copy, at: number): number {
  const isLabel = tokens[at]?.text === ',' && PICTURE_WORDS.has(tokens[at + 2]?.lower ?? '')
  const close = isLabel ? brackets.get(at + 1) : undefined
  return close === undefined ? at : close + 1
}

/** "Ana Souza (Lusa) — 4/5/2024": a name before the brackets, and nothing but a date behind them. */
const isDatedByline = (
  { registry, tokens }: Copy,
  line: Line,
  lead: LeadIn,
  agency: Line,
): boolean => {
  const name = lead.opensLine ? nameAt(registry, tokens, lead.from, agency.from) : null
  const rest = tokens.slice(agency.to, line.to)
  const isDate = rest.length > 0 && rest.every((token) => isDateToken(token))
  return isDate && name?.kind === 'person' && name.end === agency.from
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
  const isByline = BY.has(tokens[lead.from - 1]?.lower ?? '') && agency.to >= line.to
  if (isByline && !lead.hasDate) return false // "VON ANN LEE (DPA)"
  const opensStory =
    hasDash || opensParagraph(copy, agency.to, line) || isPlaced(copy, agency.to, line)
  if (opensText) return !agency.isSlashed && opensStory
  if (reversedEnd(copy, agency.to, line) !== null) return true
  if (isRunOn(copy, line, agency, lead)) return true
  if (!lead.hasDate && spells(copy, lead.from, agency)) return false
  if (hasDash && !lead.hasDate && !lead.isCapitals && goesOn(copy, agency.to)) return false
  const isBehindSentence = startsAfterSentence(tokens, lead.from) && lead.words <= 3 && hasDash
  if (isBehindSentence && lead.words > 0 && !agency.isSlashed) return true
  const isStrong = lead.hasDate || lead.isCapitals || agency.isSigned
  if (!lead.opensLine && !(isStrong && lead.words > 0 && hasDash)) return false
  // not "Ann LEE / AFP/", "AFP PHOTO / XINHUA / …"
  const isPicture = tokens
    .slice(line.from, agency.from)
    .some(({ lower }) => PICTURE_WORDS.has(lower))
  if (agency.isSlashed) return isStrong && !isPicture && (lead.hasDate || agency.to < line.to)
  // "Mainz (epd). Die …", "WASHINGTON, EE.UU. (AP). El …"
  const isShort = lead.words === 1 || (lead.isCapitals && lead.words <= 3)
  const isPlace = isShort && tokens[agency.to]?.text === '.'
  if (isPlace && opensParagraph(copy, agency.to + 1, line)) return true
  // "Bagdá (AFP) Dezesseis iraquianos …"
  const isBare = lead.words <= 2 && lengthOfText(copy, agency.to, line) >= MIN_BARE
  if (lead.opensLine && isBare && opensParagraph(copy, agency.to, line)) return true
  if (hasDash) return lead.words <= 8
  const isStopped = (lead.hasDate || agency.isSigned) && tokens[agency.to]?.text === '.' // "22 APR. 2006 (VIS)."
  const next = tokens[isStopped ? agency.to + 1 : agency.to]
  const endsLine = agency.to >= line.to
  const isOnItsOwn = endsLine && lead.opensLine && lead.words === 1
  if (isOnItsOwn && (isAboveParagraph(copy, line) || isBelowStory(copy, line))) return true
  return isStrong && (endsLine ? true : isCapitalised(next) || '"“'.includes(next?.text ?? 'x'))
}

/** "Erdbeben in Tirol Wien (sda/afp). Ein …": a place and an agency behind the headline. */
function isRunOn(copy: Copy, line: Line, agency: Bracketed, lead: LeadIn): boolean {
  const { tokens } = copy
  if (agency.from - line.from > MAX_HEADLINE || agency.isSlashed || lead.words === 0) return false
  const isNamed = /dienst|agen|press/i.test(tokens[agency.from - 1]?.text ?? '') // "des Pressedienstes (epd). …"
  const isQuoted = tokens.slice(line.from, agency.from).some(({ text }) => '„“"«'.includes(text))
  if (isQuoted || isNamed || spells(copy, lead.from, agency)) return false
  if (lead.hasDate && opensParagraph(copy, agency.to, line)) return true
  // "… malmenée Partager New York (awp/afp) - La Bourse …"
  const isPlace =
    isCapitalised(tokens[agency.from - 1]) && DASHES.has(tokens[agency.to]?.text ?? '')
  if (isPlace && opensParagraph(copy, agency.to + 1, line)) return true
  const isBehindPlace = isCapitalised(tokens[agency.from - 1]) && tokens[agency.to]?.text === '.'
  const isStopped = tokens[agency.from - 1]?.text === '.' && isCapitalised(tokens[agency.from - 2])
  return (
    (isBehindPlace && opensParagraph(copy, agency.to + 1, line)) ||
    (isStopped && opensParagraph(copy, agency.to, line))
  )
}

/** "Alpha-fetoprotein (AFP) – a protein": does a small letter follow the dashes, where a story would begin? */
function goesOn({ tokens }: Copy, at: number): boolean {
  let next = at
  while (DASHES.has(tokens[next]?.text ?? '')) next++
  return tokens[next]?.isWord === true && /^\p{Ll}/u.test(tokens[next]?.text ?? '')
}

/** Words and marks behind the agency, where lines are as short as on paper also of the next one. */
function lengthOfText({ lines, tokens }: Copy, at: number, { to }: Line): number {
  const isBroken =
    tokens[to - 1]?.isWord === true && tokens[to]?.line === (tokens[at]?.line ?? 0) + 1
  return to - at + (isBroken ? lengthBelow(lines, to) : 0)
}

/** "Berlin (AFP)" on a line of its own, above the story. */
const isAboveParagraph = ({ lines }: Copy, { to }: Line): boolean =>
  lengthBelow(lines, to) >= MIN_BARE

/** "Zürich (Reuters)" on a line of its own, below the story. */
const isBelowStory = ({ lines, tokens }: Copy, line: Line): boolean =>
  line.from > 0 &&
  isLastLine(lines, lineIndexOf(lines, line.from)) &&
  startsAfterSentence(tokens, line.from, { acrossLines: true })

/** Words and marks of a headline that a dateline was glued to, at most. */
const MAX_HEADLINE = 30

/** "… (ANSA) - ROMA, 19 SET - Un ordigno": the end of a place and a date, between dashes from `at` on. */
function reversedEnd({ tokens }: Copy, at: number, line: Line): null | number {
  if (!DASHES.has(tokens[at]?.text ?? '') || !isAllCaps(tokens[at + 1])) return null
  let end = at + 1
  while (end < line.to && end - at < MAX_LEAD && !DASHES.has(tokens[end]?.text ?? '')) end++
  const place = tokens.slice(at + 1, end)
  const isPlace = place.every((token) => !token.isWord || isAllCaps(token) || isNumber(token))
  const isClosed = DASHES.has(tokens[end]?.text ?? '')
  return isClosed && isPlace && place.some((token) => isMonthOrDay(token)) ? end + 1 : null
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
const spells = ({ tokens }: Copy, from: number, agency: Bracketed): boolean =>
  isSpelledOut(tokens.slice(from, agency.from), tokens[agency.from + 1]?.text ?? '')
