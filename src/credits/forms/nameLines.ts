import { isNumber } from '../grammar/dates.js'
import { leadAt } from '../grammar/leads.js'
import { type Parties, partiesAt } from '../grammar/parties.js'
import { isSpelledOut } from '../grammar/spelledOut.js'
import { PICTURE_WORDS } from '../grammar/vocabulary.js'
import type { Copy } from '../text/copy.js'
import { isLastLine, type Line } from '../text/lines.js'
import type { Token } from '../text/tokens.js'
import { CONFIDENCE } from '../types.js'
import {
  creditAll,
  type Form,
  isPictureList,
  skipDate,
  skipJunk,
  type Statement,
} from './statement.js'
import { ownNames } from './ownNames.js'
import { isRestOfLine } from './restOfLine.js'
import { credited, isMediumAnd, isSupplied } from './suppliers.js'
import {
  HEAD_LINES,
  isAboveDate,
  isAboveText,
  isAmongText,
  isBelowCaption,
  isMenu,
  isMidSentence,
  isRelated,
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
  return ownNames(copy, statements)
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
  if (isGlossary(copy, parties)) return null
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

/** "AFP - Advanced Function Presentation", "Palestinian Authority (PA)": letters, and what they stand for. */
const isGlossary = ({ tokens }: Copy, { list }: Parties): boolean =>
  list.some(
    ({ from, kind }) =>
      kind === 'agency' &&
      list.some(
        (other) =>
          other.kind !== 'agency' &&
          isSpelledOut(tokens.slice(other.from, other.to), tokens[from]?.text ?? ''),
      ),
  )

const isSlash = ({ text }: Token): boolean => text === '/'

/** "AFP (édité par Marie Petit)": who edited an agency's story, in brackets. */
const isEditedAt = (copy: Copy, { end, list }: Parties, to: number): boolean =>
  list.length === 1 &&
  list[0]?.kind === 'agency' &&
  copy.brackets.get(end) === to - 1 &&
  leadAt(copy, end + 1, to)?.role === 'editing'

function withoutBrackets(copy: Copy, from: number, to: number): Line {
  const close = copy.brackets.get(from)
  return close === to - 1 ? { from: from + 1, to: close } : { from, to }
}
