import { agencyAt, agencyOfHost } from '../agencies/registry.js'
import { isDateToken, isNumber } from '../grammar/dates.js'
import { opensClause } from '../grammar/names.js'
import { type Parties, partiesAt } from '../grammar/parties.js'
import type { Party } from '../grammar/party.js'
import { BY, PICTURE_WORDS } from '../grammar/vocabulary.js'
import type { Copy } from '../text/copy.js'
import { lineIndexOf } from '../text/lines.js'
import { LABEL_JOINTS } from '../text/pictureLabels.js'
import { startsAfterSentence } from '../text/sentences.js'
import { wordsOf } from '../words/wordsOf.js'
import { DASHES } from './dashes.js'
import { isAboveText } from './surroundings.js'
import {
  creditAll,
  type Form,
  hasAgency,
  isCleanEnd,
  isPictureList,
  type Statement,
  withStop,
} from './statement.js'

const PARAGRAPH = 20

const LABELS = wordsOf(({ sourceLabels }) => sourceLabels)

/** "Source: Reuters", "Quelle: red/dpa": a label, then nothing but names. */
export const sources: Form = (copy) => {
  const statements: Statement[] = []
  for (let i = 0; i < copy.tokens.length; i++) {
    const pair = pairEnd(copy, i)
    if (pair !== null) {
      const statement = statementAt(copy, i, pair)
      if (statement) statements.push(statement)
      continue
    }
    if (!LABELS.has(copy.tokens[i]?.lower ?? '')) continue
    const mark = labelEnd(copy, i)
    const hasMark = ['-', '–', '—', '•', ':'].includes(copy.tokens[mark]?.text ?? '')
    const before = copy.tokens[i - 1]
    const isApart =
      before?.text === '(' || before?.text === '[' || before?.line !== copy.tokens[i]?.line // "(Source AFP)"
    if (!hasMark && !(isApart && agencyAt(copy.registry, copy.tokens, i + 1))) continue
    const isDouble = DASHES.has(copy.tokens[mark + 1]?.text ?? '') // "Source:- AFP"
    const statement = statementAt(copy, i, hasMark ? mark + (isDouble ? 2 : 1) : i + 1)
    if (statement) statements.push(statement)
  }
  return statements
}

/** "Fonte della notizia:", "Fuente original:": the mark behind a label and what it is the source of. */
function labelEnd({ tokens }: Copy, label: number): number {
  let end = label + 1
  while (end - label <= MAX_LABEL_WORDS && OF_STORY.has(tokens[end]?.lower ?? '')) end++
  return tokens[end]?.text === ':' ? end : label + 1
}

/** Words behind a label before its colon, at most. */
const MAX_LABEL_WORDS = 3

/** What a label may say that it is the source of. */
const OF_STORY = new Set(
  `original originale articolo artículo artigo información informação informations notizia noticia
  notícia nota texto testo texte de del della dell' do da des la l'`.split(/\s+/),
)

/** "Source and photo: AP", "Text und Foto: dpa": where the names of both begin. */
function pairEnd({ tokens }: Copy, i: number): null | number {
  const label = tokens[i]?.lower ?? ''
  const isPair =
    LABEL_JOINTS.has(tokens[i + 1]?.lower ?? '') &&
    PICTURE_WORDS.has(tokens[i + 2]?.lower ?? '') &&
    tokens[i + 3]?.text === ':'
  return isPair && (LABELS.has(label) || TEXTS.has(label)) ? i + 4 : null
}

const TEXTS = new Set(['report', 'story', 'text', 'texte', 'testo', 'texto'])

function statementAt(copy: Copy, label: number, names: number): null | Statement {
  const { tokens } = copy
  const isBracketed = '(['.includes(tokens[label - 1]?.text ?? ' ')
  const before = isBracketed ? label - 1 : label
  const isBehindDash = ['-', '–', '—', '|'].includes(tokens[label - 1]?.text ?? '')
  if (isOfChart(copy, label)) return null
  const isFurther = FURTHER.has(tokens[label - 1]?.lower ?? '')
  if ('"“„«'.includes(tokens[label - 1]?.text ?? ' ')) return null // read out, in a quotation
  const isDated = !isBehindDash && isBehindDate(copy, label)
  if (
    !isBracketed &&
    !isBehindDash &&
    !isFurther &&
    !isDated &&
    !startsAfterSentence(tokens, label)
  )
    return null

  const to = endOfLine(copy, label)
  const from = othersEnd(copy, names)
  const page = pageOf(copy, from, to)
  if (page) return { from: before, to, credits: creditAll([page], 'source') }
  const parties = partiesAt(copy.registry, tokens, from, to, { initials: true })
  let end = ownEnd(copy, parties.end, to)
  // "Source: Xinhua| 2024-05-05 12:30:00|Editor: abc", "Source: PTI - Edited By: Ann Lee"
  const isClosed = DASHES.has(tokens[end]?.text ?? '') && opensClause(tokens, end + 1)
  const isPiped = tokens[end]?.text === '|' || isClosed
  while (!isPiped && end < to && isDateToken(tokens[end])) end++
  if (isPictureList(copy, parties)) return null
  if (parties.list.length === 0 || isPersonal(parties) || !(isClosed || isCleanEnd(copy, end, to)))
    return null
  if (isDated && !hasAgency(parties.list)) return null

  const next = tokens[to]
  // Below a picture; papers in German label those so on a line of its own, too.
  const mayBePictures = isBracketed || tokens[label]?.lower === 'quelle'
  const isList = parties.list.length > 1 && tokens[parties.list[0]?.to ?? to]?.text === ','
  const hasDesk = parties.list.some(({ kind }) => kind === 'initials') // "Quelle: APA/red"
  const isOfText =
    isDated || hasDesk || (isList && isAboveText(copy, lineIndexOf(copy.lines, label)))
  const isCaption = mayBePictures && !isOfText && next !== undefined && isParagraphAt(copy, to)
  if (isCaption) return null
  const closing = isBracketed && ')]'.includes(tokens[end]?.text ?? ' ') ? end + 1 : end
  const credited = parties.list.filter(({ kind }) => kind !== 'person' && kind !== 'initials')
  return { from: before, to: withStop(copy, closing), credits: creditAll(credited, 'source') }
}

/** "Quelle: www.dpa.com": an agency by the address of its home page, and nothing else. */
function pageOf({ registry, tokens }: Copy, from: number, to: number): null | Party {
  const agency = from + 1 === to ? agencyOfHost(registry, tokens[from]?.text ?? '') : null
  return agency && { kind: 'agency', agency, needs: null, from, to }
}

/** "Quelle: u.a. dts": passes "among others". */
function othersEnd({ tokens }: Copy, at: number): number {
  if (tokens[at]?.lower !== 'u.a' && tokens[at]?.lower !== 'ua') return at
  return tokens[at + 1]?.text === '.' ? at + 2 : at + 1
}

/** "12. März 2020, 10:00 Uhr Quelle: dpa": nothing but a date before it. */
function isBehindDate({ lines, tokens }: Copy, label: number): boolean {
  const from = lines[lineIndexOf(lines, label)]?.from ?? label
  if (label - from > MAX_DATE) return false
  const date = tokens.slice(from, label)
  return date.some((token) => isNumber(token)) && date.every((token) => isDateToken(token))
}

/** Words and marks of a date and a time, at most. */
const MAX_DATE = 20

/** "By The New York Times | Source: Reuters" is below a chart. */
function isOfChart({ lines, tokens }: Copy, label: number): boolean {
  if (tokens[label - 1]?.text !== '|') return false
  const line = lines[lineIndexOf(lines, label)]
  return BY.has(tokens[line?.from ?? 0]?.lower ?? '')
}

/** "Quellen: dpa, AFP, eigene Recherchen": passes what the newsroom has found itself. */
function ownEnd({ tokens }: Copy, at: number, to: number): number {
  const isOwn = tokens.slice(at, to).every(({ isWord, lower }) => !isWord || OWN.has(lower))
  return isOwn && tokens.slice(at, to).some(({ isWord }) => isWord) ? to : at
}

const OWN = new Set(
  'eigene eigenen recherche recherchen beobachtung beobachtungen informationen und own research reporting interviews and'.split(
    ' ',
  ),
)

/** "Weitere Quellen", "Verwendete Quellen". */
const FURTHER = new Set(['additional', 'weitere', 'verwendete'])

/** Does a paragraph begin at token `at`? What stands above it in brackets is a picture's. */
function isParagraphAt({ lines }: Copy, at: number): boolean {
  const line = lines[lineIndexOf(lines, at)]
  return line !== undefined && line.to - line.from >= PARAGRAPH
}

/** "Source: Ann Lee/AFP" is about a picture, "Source: UNICEF/AFP" is not. */
const isPersonal = ({ isPictureCredit, list }: Parties): boolean =>
  isPictureCredit && list.some(({ kind }) => kind === 'person')

function endOfLine({ tokens }: Copy, at: number): number {
  let i = at
  while (i < tokens.length && i - at < 60 && tokens[i]?.line === tokens[at]?.line) i++
  return i
}
