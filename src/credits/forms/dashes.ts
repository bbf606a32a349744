import type { Copy } from '../text/copy.js'
import type { Line } from '../text/lines.js'

/** Words and marks of a paragraph, at least. */
export const MIN_PARAGRAPH = 6

export const DASHES = new Set(['-', '–', '—', '_', '='])

export function dashEnd({ tokens }: Copy, at: number, line: Line): number {
  let i = at
  while (i < line.to && i - at < 4 && ['.', ':'].includes(tokens[i]?.text ?? '')) i++
  const dash = i
  while (i < line.to && i - at < 6 && DASHES.has(tokens[i]?.text ?? '')) i++
  return i > dash || tokens[at]?.text === ':' ? i : at
}
