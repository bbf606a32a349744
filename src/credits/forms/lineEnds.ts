import { agencyAt } from '../agencies/registry.js'
import { isDateToken, isNumber } from '../grammar/dates.js'
import { type Parties, partiesAt } from '../grammar/parties.js'
import type { Party } from '../grammar/party.js'
import { PICTURE_WORDS, WITH } from '../grammar/vocabulary.js'
import type { Copy } from '../text/copy.js'
import { isLastLine, type Line } from '../text/lines.js'
import { isLabelAt } from '../text/pictureLabels.js'
import { startsAfterSentence } from '../text/sentences.js'
import { isAllCaps, isCapitalised, type Token } from '../text/tokens.js'
import { CONFIDENCE } from '../types.js'
import { areInitials } from './restOfLine.js'
import { isHeadline, isPaper } from './surroundings.js'
import {
  creditAll,
  type CreditedParty,
  type Form,
  hasAgency,
  isEvident,
  isPictureList,
  isSignature,
  nameable,
  skipJunk,
  type Statement,
} from './statement.js'
import { syndications } from './syndication.js'

const MAX_TOKENS = 24
/** Words and marks of a line that only says that it is of a picture, at most. */
const MAX_LABEL = 8
/** Words and marks of a paragraph, at least: what stands above one is a picture's caption. */
const PARAGRAPH = 14

/** "… said. / REUTERS", and without a mark in the last line: "… said. AFP". */
export const lineEnds: Form = (copy) =>
  copy.lines.flatMap((line, k) => {
    const next = copy.lines[k + 1]
    // Headlines may follow a story's last paragraph.
    const isAboveText = next !== undefined && !isHeadline(copy.tokens, next)
    const isLong = line.to - line.from >= MIN_STORY
    const isCaption =
      next !== undefined && next.to - next.from >= PARAGRAPH && (isAboveText || !isLong)
    const isLast = isLastLine(copy.lines, k)
    const statement = isCaption ? null : statementIn(copy, withoutNotice(copy, line), isLast)
    if (!statement) return []
    if (!isLikeCaption(copy, statement, k)) return statement
    const isShort = statement.from - line.from <= MAX_CAPTION
    return isShort ? [] : { ...statement, confidence: CONFIDENCE.possible }
  })

/** "… he said. PTI ABC (This story … a syndicated feed.)": the line without the notice at its end. */
function withoutNotice(copy: Copy, { from, to }: Line): Line {
  const notice = syndications(copy).find((statement) => statement.to === to)
  return notice && notice.from > from ? { from, to: notice.from } : { from, to }
}

/** Words and marks of a story's last paragraph, at least. */
const MIN_STORY = 24

/** Words and marks that are a caption's where they are all there is, at most. */
const MAX_CAPTION = 20

/** Words and marks of a headline, at least; editors' initials are fewer. */
const MIN_TITLE = 4

/** One sentence, and an agency alone without a mark, glued to it or with nothing above it. */
function isLikeCaption(
  { lines, sentences, tokens }: Copy,
  { from, to }: Statement,
  k: number,
): boolean {
  const isGlued = tokens[from - 1]?.end === tokens[from]?.start
  const next = lines[k + 1]
  const isFollowed = next !== undefined && next.to - next.from >= MIN_TITLE
  const isAlone = to - from === 1 && (next === undefined || (isGlued && isFollowed))
  return isAlone && (k === 0 || isGlued) && (sentences[k]?.length ?? 0) <= 2
}

function statementIn(copy: Copy, line: Line, isLast: boolean): null | Statement {
  const words = copy.tokens.slice(line.from, Math.min(line.to, line.from + MAX_LABEL + 1))
  const isLabel =
    (words.length <= MAX_LABEL && words.some(({ lower }) => PICTURE_WORDS.has(lower))) ||
    isLabelAt(copy.tokens, line.from)
  if (isLabel) return null // "Imagen de archivo. EFE"
  const earliest = Math.max(line.from + 1, line.to - MAX_TOKENS)
  for (let at = line.to - 1; at >= earliest; at--) {
    const [before, token] = [copy.tokens[at - 1], copy.tokens[at]]
    const isBehindNote = before?.text === ')' && isAllCaps(token) // "((Tradução …)) REUTERS AB"
    const isStart = (startsAfterSentence(copy.tokens, at) || isBehindNote) && !isQuote(token)
    const isLong = at - line.from >= MIN_STORY
    const statement = isStart ? statementAt(copy, at, line.to, { isLast, isLong }) : null
    if (statement) return statement
  }
  return null
}

function statementAt(
  copy: Copy,
  at: number,
  to: number,
  { isLast, isLong }: { isLast: boolean; isLong: boolean },
): null | Statement {
  const { registry, tokens } = copy
  const junk = skipJunk(copy, at, to)
  const hasMark = junk > at && (isLast || tokens[at]?.text !== '|')
  const isWith = isLast && WITH.has(tokens[junk]?.text ?? '') // "… Herberger. mit dpa"
  const from = isWith ? junk + 1 : junk
  const isLower = tokens[from]?.isWord === true && !isCapitalised(tokens[from])
  const isSlashed = tokens[from + 1]?.text === '/' // "AFP/nd"
  const initials = hasMark || (isLast && (isLower || isSlashed))
  const isStop = (i: number) => isLast && isInitials(copy, i) // "PTI RAM ARC"
  const parties = partiesAt(registry, tokens, from, to, { initials, isStop })
  const signed = isLast ? signedBy(copy, parties, to) : null
  // "Juliette Brossault avec AFP"
  const isWhole = parties.end >= to || '.*'.includes(tokens[parties.end]?.text ?? ' ')
  if (isLast && parties.hasWith && isWhole && !parties.isPictureCredit && hasAgency(parties.list)) {
    const credits = creditAll(nameable(parties.list), 'contribution')
    return { from: at, to, confidence: CONFIDENCE.likely, credits }
  }
  if (signed) return { from: at, to, confidence: CONFIDENCE.likely, credits: signed }
  const isSigned = isLast && parties.end < to // "PTI ABC DEF"
  const isPure = parties.list.every(({ kind }) => kind !== 'person') && hasAgency(parties.list)
  if (
    !isPure ||
    !isEvident(parties.list, isSigned || (isLast && hasMark) ? 'statement' : 'place') ||
    isPictureList(copy, parties)
  )
    return null

  const isAgencies = parties.list.every(
    ({ from, kind }) => kind === 'agency' || (kind === 'unnamed' && isCapitalised(tokens[from])),
  )
  const isDesk = (isLower && parties.list[0]?.kind === 'initials') || isOfDesk(copy, parties)
  // "… getestet werden. dpa", wherever an item of several ends.
  const isItem = isLong && isLower && parties.list.length === 1 && parties.end === to
  if (!hasMark && !isItem && !(isLast && (isAgencies || isDesk || isWith || parties.hasWith)))
    return null
  const rest = tokens.slice(parties.end, to)
  const isRest =
    rest.every((token) => '*._-–—/]>'.includes(token.text) || (isLast && isSignature(token))) ||
    (isLast && rest.some(({ text }) => text === '/') && areInitials(rest)) ||
    (isLast && rest.some((token) => isNumber(token)) && rest.every((token) => isDateToken(token)))
  const via = isWith ? 'contribution' : 'sign-off'
  const credits = creditAll(nameable(parties.list), via)
  return isRest ? { from: at, to, confidence: CONFIDENCE.likely, credits } : null
}

/** The initials of an agency's editors, and no agency's. */
const isInitials = ({ registry, tokens }: Copy, at: number): boolean => {
  const token = tokens[at]
  const isBehindName = isCapitalised(tokens[at - 1]) // not "AFP, EFE e NYT"
  return isBehindName && !!token?.isWord && isSignature(token) && !agencyAt(registry, tokens, at)
}

/** "… sagte sie. dpa/Tsp", "… Tsp/dpa/KNA": a paper's letters beside the agency's slash. */
function isOfDesk({ tokens }: Copy, { isPictureCredit, list }: Parties): boolean {
  const [first, last] = [list[0], list.at(-1)]
  if (!first || !last || list.length < 2 || isPictureCredit) return false
  const areAgencies = (parties: readonly Party[]) => parties.every(({ kind }) => kind === 'agency')
  const text = tokens[first.from]?.text ?? ''
  // "Tsp/dpa/KNA", not the surname of "Kern/dpa"
  if (areAgencies(list.slice(1))) return isPaper(text) && tokens[first.to]?.text === '/'
  if (!areAgencies(list.slice(0, -1))) return false
  return tokens[last.from - 1]?.text === '/' && (tokens[last.from]?.text.length ?? 9) <= 4
}

/** "… she said. Ann Lee, The Canadian Press": who wrote the story, glued to its last paragraph. */
function signedBy({ tokens }: Copy, { end, list }: Parties, to: number): CreditedParty[] | null {
  const [agency, people] = [list.at(-1), list.slice(0, -1)]
  const arePeople = people.length > 0 && people.every(({ kind }) => kind === 'person')
  if (agency?.kind !== 'agency' || !arePeople) return null
  const isFullName = agency.to - agency.from > 1 && tokens[people.at(-1)?.to ?? to]?.text === ','
  const isWhole = tokens.slice(end, to).every(({ text }) => '.*_'.includes(text))
  return isFullName && isWhole ? creditAll(list, 'sign-off') : null
}

const isQuote = (token: Token | undefined): boolean => '"“”»'.includes(token?.text ?? '')
