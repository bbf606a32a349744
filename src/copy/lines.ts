import { findPhrases, type Match } from './lexicon.js'
import { isProse } from './shape.js'
import { type Token, tokenise } from './words.js'

/** A line of copy with what every rule asks about it, worked out once. */
export interface Line {
  /** Offset into the copy of the first character after `text`. */
  end: number
  /** What the vocabularies know in it, outside quotations. */
  matches: Match[]
  /** By its form, it may be a paragraph. */
  prose: boolean
  /** Offset into the copy of the first character of `text`. */
  start: number
  text: string
  /** The words outside quotations: page furniture never speaks in quotation marks. */
  tokens: Token[]
  /** Every word, joined by single spaces: the line's identity, whatever its case or accents. */
  words: string
}

/** Longer lines are the story's: no furniture runs to this length, so nobody looks for any. */
export const longestFurniture = 1000

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g

/** Splits copy into its lines, trimmed; lines without any text are left out. */
export const splitLines = (copy: string): Line[] => {
  const lines: Line[] = []
  let from = 0
  const add = (to: number) => {
    const raw = copy.slice(from, to)
    const text = raw.trim()
    if (text) {
      const start = from + raw.indexOf(text)
      lines.push({ end: start + text.length, start, text, ...read(text) })
    }
  }
  for (const match of copy.matchAll(lineBreak)) {
    add(match.index)
    from = match.index + match[0].length
  }
  add(copy.length)
  return lines
}

const read = (text: string): Pick<Line, 'matches' | 'prose' | 'tokens' | 'words'> => {
  if (text.length > longestFurniture) return { matches: [], prose: true, tokens: [], words: '' }
  const all = tokenise(text)
  const tokens = all.filter((token) => !token.quoted)
  return {
    matches: findPhrases(tokens),
    prose: isProse(text),
    tokens,
    words: all.map((token) => token.word).join(' '),
  }
}

/** The line has a phrase with this cue. */
export const has = (line: Line, cue: Match['cue']): boolean =>
  line.matches.some((match) => match.cue === cue)
