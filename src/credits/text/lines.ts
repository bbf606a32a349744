import type { Token } from './tokens.js'

/** A line of the copy that has words in it, as a range of tokens. */
export interface Line {
  /** Index of its first token. */
  from: number
  /** Index just behind its last token. */
  to: number
}

/** Groups tokens by the line that they stand on; empty lines are left out. */
export function groupLines(tokens: readonly Token[]): Line[] {
  const lines: Line[] = []
  let from = 0
  for (let i = 1; i <= tokens.length; i++) {
    if (tokens[i]?.line === tokens[from]?.line) continue
    if (tokens[from]) lines.push({ from, to: i })
    from = i
  }
  return lines
}

/** The number of the line that token `at` stands on, or of the last one before it. */
export function lineIndexOf(lines: readonly Line[], at: number): number {
  let [low, high] = [0, lines.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((lines[middle]?.from ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** The words and marks of the line below one that ends at token `to`; 0 where that is the last. */
export function lengthBelow(lines: readonly Line[], to: number): number {
  const below = lines[lineIndexOf(lines, to)]
  return below && below.from >= to ? below.to - below.from : 0
}

/** Words and marks of a line that holds only editors' initials or a number, at most. */
const SIGNATURE_TOKENS = 10
const SIGNATURE_LINES = 3

/** Is it the last line of the copy, but for the initials of those who edited it? */
export function isLastLine(lines: readonly Line[], k: number): boolean {
  if (lines.length - k > SIGNATURE_LINES + 1) return false
  return lines.slice(k + 1).every(({ from, to }) => to - from <= SIGNATURE_TOKENS)
}
