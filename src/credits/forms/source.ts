import { isDateToken } from '../grammar/dates.js'
import { type Parties, partiesAt } from '../grammar/parties.js'
import type { Copy } from '../text/copy.js'
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
  const isFurther = tokens[label - 1]?.lower === 'weitere'
  if ('"“„«'.includes(tokens[label - 1]?.text ?? ' ')) return null // read out, in a quotation
  if (!isBracketed && !isBehindDash && !isFurther && !startsAfterSentence(tokens, label))
    return null

  const to = endOfLine(copy, label)
  const parties = partiesAt(copy.registry, tokens, label + 2, to, { initials: true })
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

/** Does a paragraph begin at token `at`? What stands above it in brackets is a picture's. */
function isParagraphAt({ lines }: Copy, at: number): boolean {
  const line = lines.find(({ from }) => from === at)
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
