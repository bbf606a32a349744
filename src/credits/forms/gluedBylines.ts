import { isNumber } from '../grammar/dates.js'
import { partiesAt } from '../grammar/parties.js'
import type { Party } from '../grammar/party.js'
import { ARTICLES, BY } from '../grammar/vocabulary.js'
import type { Copy } from '../text/copy.js'
import type { Line } from '../text/lines.js'
import { startsAfterSentence } from '../text/sentences.js'
import { isCapitalised } from '../text/tokens.js'
import { creditAll, type Statement } from './statement.js'

/** Words and marks of a paragraph, at least. */
const PARAGRAPH = 20

/** Words and marks of a byline that is glued to the headline before it, at most. */
const MAX_BYLINE = 24

/** "… after crash By A and B Associated Press", "(ATTN: …) By A SEOUL, Nov. 24 (Yonhap) --". */
export function behindText(
  copy: Copy,
  line: Line,
  dateline: Statement | undefined,
): null | Statement {
  const { tokens } = copy
  const isGlued = dateline !== undefined && dateline.from < line.to
  const to = isGlued ? dateline.from : line.to
  for (let at = to - 2; at > Math.max(line.from, to - MAX_BYLINE); at--) {
    if (!isCapitalised(tokens[at]) || !BY.has(tokens[at]?.lower ?? '')) continue
    const { end, isPictureCredit, list } = partiesAt(copy.registry, tokens, at + 1, to)
    const isBarred = tokens[at - 1]?.text === '|' && list[0]?.kind === 'agency' // "Le Fjord | Par AFP et A"
    const isWire = isGlued || isBarred || list.at(-1)?.kind === 'agency'
    const isWhole = tokens.slice(end, to).every(({ isWord }) => !isWord)
    if (!isWhole || !isWire || !hasPerson(list) || isPictureCredit) return null
    const credited = list.filter(({ kind }) => kind === 'agency' || kind === 'person')
    return { from: at, to: end, credits: creditAll(credited, 'byline') }
  }
  return null
}

/**
 * "… al fútbol. Por Télam El relator …", "… Rücktritt Von dpa | 21.07.2022": an agency, between the
 * headline and the text or the date glued to it.
 */
export function amidText({ registry, tokens }: Copy, line: Line): null | Statement {
  for (let at = line.from + 1; at < line.to - MIN_BEHIND; at++) {
    if (!isCapitalised(tokens[at]) || !BY.has(tokens[at]?.lower ?? '')) continue
    const { list } = partiesAt(registry, tokens, at + 1, Math.min(line.to, at + MAX_BYLINE))
    const end = list.at(-1)?.to ?? at
    const isText =
      startsAfterSentence(tokens, at) &&
      isCapitalised(tokens[end]) &&
      ARTICLES.has(tokens[end]?.lower ?? '')
    const isDated = tokens[end]?.text === '|' && isNumber(tokens[end + 1])
    if (!(isText || isDated) || !list.every(({ kind }) => kind === 'agency')) continue
    return { from: at, to: end, credits: creditAll(list, 'byline') }
  }
  return null
}

/** Words and marks of a date or of text behind such an agency, at least. */
const MIN_BEHIND = 4

/** "Ana Ruiz/ EFE El puerto …": a byline that the first paragraph was glued to. */
export function slashed(copy: Copy, line: Line, k: number): null | Statement {
  const { tokens } = copy
  const isParagraph = line.to - line.from > PARAGRAPH
  if (k > 2 || !isParagraph) return null
  const parties = partiesAt(copy.registry, tokens, line.from, Math.min(line.to, line.from + 10))
  const slash = parties.list[0]?.to
  // With a space before it, or none behind it, the slash is that of a picture's credit.
  const mark = slash === undefined ? undefined : tokens[slash]
  const isGlued = mark?.start === tokens[(slash ?? 1) - 1]?.end
  const isApart = mark !== undefined && tokens[(slash ?? 0) + 1]?.start !== mark.end
  if (mark?.text !== '/' || !isGlued || !isApart || !isBylinePair(parties.list)) return null
  const end = parties.list[1]?.to ?? line.to
  if (!isCapitalised(tokens[end])) return null
  const credited = parties.list.slice(0, 2)
  return { from: line.from, to: end, credits: creditAll(credited, 'byline') }
}

const isBylinePair = (list: readonly Party[]): boolean =>
  list[0]?.kind === 'person' && list[1]?.kind === 'agency'

const hasPerson = (list: readonly Party[]): boolean => list.some(({ kind }) => kind === 'person')
