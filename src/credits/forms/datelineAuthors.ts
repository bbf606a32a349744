import { nameAt } from '../grammar/names.js'
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
