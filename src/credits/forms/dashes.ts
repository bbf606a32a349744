import type { Copy } from '../text/copy.js'
import type { Line } from '../text/lines.js'
import { isCapitalised } from '../text/tokens.js'

/** Words and marks of a paragraph, at least. */
export const MIN_PARAGRAPH = 6

/** The last is what becomes of a dash in the wrong encoding. */
export const DASHES = new Set(['-', '–', '—', '_', '=', '\uFFFD'])

export function dashEnd({ tokens }: Copy, at: number, line: Line): number {
  let i = at
  while (i < line.to && i - at < 4 && ['.', ':'].includes(tokens[i]?.text ?? '')) i++
  const dash = i
  while (i < line.to && i - at < 6 && (DASHES.has(tokens[i]?.text ?? '') || isLost(tokens, i))) i++
  return i > dash || tokens[at]?.text === ':' ? i : at
}

/** "(AP) ? The port": a dash that an encoding without it has lost. */
const isLost = (tokens: Copy['tokens'], at: number): boolean =>
  tokens[at]?.text === '?' &&
  tokens[at].start > (tokens[at - 1]?.end ?? 0) &&
  isCapitalised(tokens[at + 1])
