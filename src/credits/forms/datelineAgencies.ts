import { type Parties, partiesAt } from '../grammar/parties.js'
import type { Party } from '../grammar/party.js'
import type { Copy } from '../text/copy.js'
import type { Line } from '../text/lines.js'
import { isAllCaps } from '../text/tokens.js'
import { DASHES } from './dashes.js'
import { isEvident } from './statement.js'

/** The agencies between brackets or slashes, with the tokens they take. */
export interface Bracketed {
  from: number
  to: number
  parties: Party[]
  isSlashed: boolean
  /** Do editors' initials stand beside it: "(KNA/iz)"? */
  isSigned: boolean
}

/** The agencies that a bracket or a slash at token `i` encloses; null if it encloses anything else. */
export function bracketedAt(copy: Copy, i: number, line: Line): Bracketed | null {
  const { tokens, registry } = copy
  const mark = tokens[i]?.text
  if (mark !== '(' && mark !== '[' && mark !== '/') return null
  const isSlashed = mark === '/'
  const close = isSlashed ? nextSlash(copy, i, line) : (copy.brackets.get(i) ?? openEnd(copy, i))
  // "DPA/AFP/ab" is a list, not an agency between slashes.
  if (isSlashed && tokens[i - 1]?.end === tokens[i]?.start && tokens[i - 1]?.isWord) return null
  if (close === undefined || close > i + 14 || close > line.to) return null
  // "(*Reuters*)": emphasis, as texts for the web have it.
  const isMarked = tokens[i + 1]?.text === '*' && tokens[close - 1]?.text === '*'
  const [from, to] = isMarked ? [i + 2, close - 1] : [i + 1, close]
  const inside: Parties = partiesAt(registry, tokens, from, to, { initials: true })
  const parties = inside.list.filter(({ kind }) => kind === 'agency' || kind === 'unnamed')
  const isPure = inside.list.every(
    ({ from, kind }) => kind !== 'person' && (kind !== 'publication' || isAllCaps(tokens[from])),
  )
  if (inside.end !== to || !isPure || !isEvident(parties, 'statement')) return null
  const isSigned = inside.list.length > parties.length
  const isOpen = DASHES.has(tokens[close]?.text ?? '')
  return { from: i, to: isOpen ? close : close + 1, parties, isSlashed, isSigned }
}

/** "Essen (dpa/lnw - Ein …": the dash in the place of a bracket that was forgotten. */
function openEnd({ tokens }: Copy, open: number): number | undefined {
  const words = tokens.slice(open + 1, open + MAX_OPEN)
  const dash = words.findIndex(({ text }) => DASHES.has(text))
  return dash > 0 ? open + 1 + dash : undefined
}

/** Words and marks behind a bracket that is not closed, at most. */
const MAX_OPEN = 8

function nextSlash({ tokens }: Copy, i: number, line: Line): number | undefined {
  for (let k = i + 1; k < Math.min(i + 5, line.to); k++) if (tokens[k]?.text === '/') return k
  return undefined
}
