import { isDateToken, isNumber } from '../grammar/dates.js'
import { leadAt } from '../grammar/leads.js'
import { type Parties, partiesAt } from '../grammar/parties.js'
import type { Party } from '../grammar/party.js'
import { CONJUNCTIONS, PICTURE_WORDS, STAFF } from '../grammar/vocabulary.js'
import type { Copy } from '../text/copy.js'
import { isLastLine, type Line, lineIndexOf } from '../text/lines.js'
import type { Token } from '../text/tokens.js'
import { CONFIDENCE } from '../types.js'
import { stackedBylines } from './stackedBylines.js'
import {
  creditAll,
  type Form,
  hasAgency,
  isEvident,
  isPictureList,
  nameable,
  skipDate,
  skipJunk,
  type Statement,
} from './statement.js'
import { isRestOfLine } from './restOfLine.js'
import {
  HEAD_LINES,
  isAboveDate,
  isAboveStory,
  isAboveText,
  isAmongText,
  isBelowCaption,
  isBelowText,
  isHeadline,
  isMenu,
  isMidSentence,
  isRelated,
  MENU_WORDS,
} from './surroundings.js'

/** Lines at its foot; what a site prints below a story may follow. */
const FOOT_LINES = 5

const MAX_TOKENS = 40

/**
 * Lines that hold nothing but names with an agency among them: "The Associated Press", "Le Monde
 * avec AFP", "Reuters - AP - AFP", "Publié le 05/03/2021 à 10:12 | AFP".
 */
export const nameLines: Form = (copy) => {
  const statements = copy.lines.flatMap((line, k) =>
    partsOf(copy, line).flatMap((part) => statementIn(copy, part, k) ?? []),
  )
  const own = withoutTeasers(copy, withoutRelated(copy, withoutGalleries(copy, statements)))
  return withoutPictures(copy, own)
}

/** "Sport | Le Port avec AFP | 31 août 2017 |": what stands between the bars of a line with a date. */
function partsOf({ tokens }: Copy, line: Line): Line[] {
  const words = tokens.slice(line.from, line.to)
  const bars = words.flatMap(({ text }, i) => (text === '|' ? [line.from + i] : []))
  const isHead = bars.length > 1 && words.length <= MAX_TOKENS
  if (!isHead || !words.some((token) => isNumber(token))) return [line]
  if (words.some(({ lower }) => PICTURE_WORDS.has(lower))) return [line]
  const parts = [line.from - 1, ...bars].map((bar, i) => ({
    from: bar + 1,
    to: bars[i] ?? line.to,
  }))
  return [line, ...parts.filter(({ from, to }) => to > from)]
}

function statementIn(copy: Copy, line: Line, k: number): null | Statement {
  const isFoot = k >= copy.lines.length - FOOT_LINES
  const isHead = k < HEAD_LINES
  if (!(isHead || isFoot) || line.to - line.from > MAX_TOKENS) return null
  const opening = skipDate(copy, skipJunk(copy, line.from, line.to), line.to)
  const { from, to } = withoutBrackets(copy, opening, line.to)
  if (leadAt(copy, from, to)?.isBare === false || isMidSentence(copy, line)) return null
  const parties = partiesAt(copy.registry, copy.tokens, from, to, { initials: true })
  // "(PTI)" below a picture's caption, "The old port / AFP"
  const isLabelled =
    parties.list.some(({ kind }) => kind === 'publication') &&
    copy.tokens.slice(from, parties.end).some(isSlash)
  if ((from > opening || isLabelled) && !parties.hasWith && isAmongText(copy, k)) return null
  if (isRelated(copy, k) || (parties.list.length === 1 && isMenu(copy, k))) return null
  const isLast = k > 0 && isLastLine(copy.lines, k)
  const isAbove = isHead && isAboveText(copy, k)
  const isJoined = isAbove && k > 0 && isMediumAnd(copy, parties.list)
  const isNames =
    (isJoined || isSupplied(copy, parties, { isAbove, isLast })) && !parties.isPictureCredit
  const end = isEditedAt(copy, parties, to) ? parties.end : line.to
  if (!isNames || !(end < line.to || isRestOfLine(copy, parties, to))) return null
  if (isBelowCaption(copy, k)) return null
  const isDatedPicture =
    isNumber(copy.tokens[parties.end - 3]) && copy.tokens[parties.end - 2]?.text === '/'
  if (isDatedPicture) return null // "Ana Souza - 5.mai.24/Folhapress"
  if (parties.isMediumLast && !isLast) return null // above the text, "APA/AFP/Ann Lee" is a picture's
  // "Ann Lee (AFP) — 4.5.2024"
  const isDated = copy.tokens.slice(parties.end, to).some((token) => isNumber(token))
  const isUndated = parties.isBracketed && !isDated && !isAboveDate(copy, k)
  if (isPictureList(copy, parties) || isUndated) return null

  const isSignOff = k > 0 && isFoot && k >= copy.lines.length / 2
  const place = isSignOff ? 'sign-off' : 'byline'
  const via = parties.hasWith ? 'contribution' : place
  const confidence = parties.hasWith ? CONFIDENCE.certain : CONFIDENCE.likely
  return {
    from: line.from,
    to: end,
    confidence,
    credits: creditAll(credited(parties.list), via),
  }
}

const isSlash = ({ text }: Token): boolean => text === '/'

/** "AFP (édité par Marie Petit)": who edited an agency's story, in brackets. */
const isEditedAt = (copy: Copy, { end, list }: Parties, to: number): boolean =>
  list.length === 1 &&
  list[0]?.kind === 'agency' &&
  copy.brackets.get(end) === to - 1 &&
  leadAt(copy, end + 1, to)?.role === 'editing'

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

/** Leaves out the credits of a gallery's pictures, one below the other: "LaPresse/PA", "LaPresse/AP". */
function withoutGalleries({ tokens }: Copy, statements: Statement[]): Statement[] {
  const isPicture = (statement: Statement | undefined) =>
    tokens.slice(statement?.from, statement?.to).some(({ text }) => text === '/')
  const follows = (i: number) =>
    statements[i]?.from === statements[i - 1]?.to &&
    [i, i - 1].every((k) => isPicture(statements[k]))
  const isOfThree = (i: number) => follows(i) && follows(i + 1)
  return statements.filter((_, i) => ![i - 1, i, i + 1].some(isOfThree))
}

/** Leaves out what is printed below headlines that follow each other: "EFE", a headline, "EFE". */
function withoutRelated({ lines, tokens }: Copy, statements: Statement[]): Statement[] {
  const textOf = ({ from, to }: Statement) =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ')
  const isRepeated = (one: Statement | undefined, other: Statement | undefined) => {
    if (!one || !other || textOf(one) !== textOf(other)) return false
    const between = lines.slice(lineIndexOf(lines, one.to), lineIndexOf(lines, other.from))
    return between.length === 1 && between.every((line) => isHeadline(tokens, line))
  }
  return statements.filter(
    (statement, i) =>
      !isRepeated(statements[i - 1], statement) && !isRepeated(statement, statements[i + 1]),
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
  if (isNoun && !hasWith && !(isBelowText(copy, only.from) || isAboveStory(copy, only)))
    return false
  const [, second] = list // "AFP Interaktives Spielzeug" is the name of a thing
  if (only?.kind === 'agency' && second?.kind === 'person' && second.from === only.to) return false
  const isDesk = isDeskOf(list) || (isAbove && hasMark(copy, only) && isDeskOf([...list].reverse()))
  const isPlaced = isAbove && isDeskOf(list) && hasMark(copy, only) // "UNB, Dhaka"
  if (!isEvident(list, hasWith || isLast || isPlaced ? 'statement' : 'place')) return false
  const [first] = list
  const hasSlash = copy.tokens
    .slice(Math.max((first?.from ?? 0) - 1, 0), end)
    .some(({ text }) => text === '/')
  if (list.filter(({ kind }) => kind === 'agency' || kind === 'unnamed').length > 1) return true
  if (isDesk) return true
  return (
    isOwnWire(copy, list) || hasWith || hasSlash || list.every(({ kind }) => kind !== 'publication')
  )
}

/** "Herald wire services", "Guardian staff and agencies", "Guardian staff and Reuters". */
function isOwnWire({ tokens }: Copy, [medium, wires, ...others]: readonly Party[]): boolean {
  if (medium?.kind !== 'publication' || !wires || others.length > 0) return false
  const between = tokens.slice(medium.to, wires.from)
  const isStaff = between.some(({ lower }) => STAFF.has(lower))
  const isWire = wires.kind === 'unnamed' || (wires.kind === 'agency' && isStaff)
  return isWire && between.every(({ lower }) => STAFF.has(lower) || CONJUNCTIONS.has(lower))
}

/** "LIBERATION et AFP", below a headline. */
const isMediumAnd = ({ tokens }: Copy, [medium, agency, ...others]: readonly Party[]): boolean =>
  medium?.kind === 'publication' &&
  agency?.kind === 'agency' &&
  others.length === 0 &&
  isEvident([agency], 'place') &&
  agency.from === medium.to + 1 &&
  CONJUNCTIONS.has(tokens[medium.to]?.lower ?? '')

/** "EFE - Madrid": an agency and the one word of its desk's place. */
const isDeskOf = ([agency, place, ...rest]: readonly Party[]): boolean =>
  (agency?.kind === 'agency' || agency?.kind === 'unnamed') &&
  place?.kind === 'publication' &&
  place.to - place.from <= 2 &&
  rest.length === 0

/** Does a mark follow the name: "Madrid - EFE", but not "More from AP"? */
const hasMark = ({ tokens }: Copy, name: Party | undefined): boolean =>
  tokens[name?.to ?? -1]?.isWord === false

const credited = (list: readonly Party[]): Party[] =>
  isDeskOf(list) || isDeskOf([...list].reverse())
    ? list.filter(({ kind }) => kind === 'agency' || kind === 'unnamed')
    : nameable(list)
