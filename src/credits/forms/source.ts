import { isDateToken } from '../grammar/dates.js'
import { type Parties, partiesAt } from '../grammar/parties.js'
import { BY } from '../grammar/vocabulary.js'
import type { Copy } from '../text/copy.js'
import { lineIndexOf } from '../text/lines.js'
import { startsAfterSentence } from '../text/sentences.js'
import {
  creditAll,
  type Form,
  isCleanEnd,
  isPictureList,
  type Statement,
  withStop,
} from './statement.js'

const PARAGRAPH = 20

const LABELS = new Set(
  'source sources quelle quellen fuente fuentes fonte fontes fonti źródło bron'.split(' '),
)

/** "Source: Reuters", "Quelle: red/dpa": a label, then nothing but names. */
export const sources: Form = (copy) => {
  const statements: Statement[] = []
  for (let i = 0; i < copy.tokens.length; i++) {
    if (!LABELS.has(copy.tokens[i]?.lower ?? '')) continue
    if (![':', '-', '–', '—', '•'].includes(copy.tokens[i + 1]?.text ?? '')) continue
    const statement = statementAt(copy, i)
    if (statement) statements.push(statement)
  }
  return statements
}

function statementAt(copy: Copy, label: number): null | Statement {
  const { tokens } = copy
  const isBracketed = tokens[label - 1]?.text === '('
  const before = isBracketed ? label - 1 : label
  const isBehindDash = ['-', '–', '—', '|'].includes(tokens[label - 1]?.text ?? '')
  if (isOfChart(copy, label)) return null
  const isFurther = tokens[label - 1]?.lower === 'weitere'
  if ('"“„«'.includes(tokens[label - 1]?.text ?? ' ')) return null // read out, in a quotation
  if (!isBracketed && !isBehindDash && !isFurther && !startsAfterSentence(tokens, label))
    return null

  const to = endOfLine(copy, label)
  const from = othersEnd(copy, label + 2)
  const parties = partiesAt(copy.registry, tokens, from, to, { initials: true })
  let end = parties.end
  while (end < to && isDateToken(tokens[end])) end++
  if (isPictureList(copy, parties)) return null
  if (parties.list.length === 0 || isPersonal(parties) || !isCleanEnd(copy, end, to)) return null

  const next = tokens[to]
  const isCaption = isBracketed && next !== undefined && isParagraphAt(copy, to)
  if (isCaption) return null
  const closing = isBracketed && tokens[end]?.text === ')' ? end + 1 : end
  const credited = parties.list.filter(({ kind }) => kind !== 'person' && kind !== 'initials')
  return { from: before, to: withStop(copy, closing), credits: creditAll(credited, 'source') }
}

/** "Quelle: u.a. dts": passes "among others". */
function othersEnd({ tokens }: Copy, at: number): number {
  if (tokens[at]?.lower !== 'u.a' && tokens[at]?.lower !== 'ua') return at
  return tokens[at + 1]?.text === '.' ? at + 2 : at + 1
}

/** "By The New York Times | Source: Reuters" is below a chart. */
function isOfChart({ lines, tokens }: Copy, label: number): boolean {
  if (tokens[label - 1]?.text !== '|') return false
  const line = lines[lineIndexOf(lines, label)]
  return BY.has(tokens[line?.from ?? 0]?.lower ?? '')
}

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
