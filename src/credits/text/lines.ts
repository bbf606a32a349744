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
