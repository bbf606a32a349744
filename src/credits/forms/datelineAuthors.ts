import { nameAt } from '../grammar/names.js'
import { partiesAt } from '../grammar/parties.js'
import type { Party } from '../grammar/party.js'
import { BY } from '../grammar/vocabulary.js'
import type { Copy } from '../text/copy.js'
import type { Line } from '../text/lines.js'
import { isAllCaps, isCapitalised } from '../text/tokens.js'
import { DASHES } from './dashes.js'

/** "(AFP) – by Ann LEE A bomb …": the writer, whose surname in capitals tells it from the text. */
export function authorInText({ tokens }: Copy, at: number, { to }: Line): null | Party {
  if (!BY.has(tokens[at]?.lower ?? '')) return null
  let surname = at + 1
  while (surname - at <= MAX_GIVEN && isCapitalised(tokens[surname]) && !isAllCaps(tokens[surname]))
    surname++
  let end = surname
  while (end < to && isAllCaps(tokens[end])) end++
  const isName = surname > at + 1 && end > surname && isCapitalised(tokens[end])
  return isName ? { kind: 'person', from: at + 1, to: end } : null
}

/** Given names, at most. */
const MAX_GIVEN = 3

/** "MOSCOW, May 4 (RIA Novosti), Ann Lee -": the writer, between the agency and the dash. */
export function authorBehind({ registry, tokens }: Copy, at: number, { to }: Line): null | Party {
  if (tokens[at]?.text !== ',') return null
  const name = nameAt(registry, tokens, at + 1, to)
  if (name?.kind !== 'person' || !DASHES.has(tokens[name.end]?.text ?? '')) return null
  return { kind: 'person', from: at + 1, to: name.end }
}

/** People in brackets, with the tokens they take. */
interface Authors extends Line {
  parties: Party[]
}

/** "(ANSA) - ROMA, 12 MAR - (di Ann Lee)": the writers, in brackets that open at token `open`. */
export function authorsInBrackets(
  { brackets, registry, tokens }: Copy,
  open: number,
): Authors | null {
  const close = brackets.get(open)
  const isShort = close !== undefined && close - open <= MAX_AUTHORS
  if (!isShort || !BY.has(tokens[open + 1]?.lower ?? '')) return null
  const { end, list } = partiesAt(registry, tokens, open + 2, close)
  const arePeople = list.length > 0 && list.every(({ kind }) => kind === 'person')
  return arePeople && end === close ? { from: open, to: close + 1, parties: list } : null
}

/** "(di Ann Lee) (ANSA) - ROMA": the same, before the dateline. */
export function authorsBefore(copy: Copy, at: number): Authors | null {
  if (copy.tokens[at - 1]?.text !== ')' || copy.tokens[at - 1]?.line !== copy.tokens[at]?.line)
    return null
  let open = at - 2
  while (open >= 0 && at - open <= MAX_AUTHORS && copy.tokens[open]?.text !== '(') open--
  return copy.brackets.get(open) === at - 1 ? authorsInBrackets(copy, open) : null
}

/** Words and marks of writers in brackets, at most. */
const MAX_AUTHORS = 16
