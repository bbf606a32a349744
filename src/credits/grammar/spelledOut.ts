import type { Token } from '../text/tokens.js'
import { ARTICLES, CONJUNCTIONS, PARTICLES, PREPOSITIONS } from './vocabulary.js'

/** Letters of which one word may be short, at least: "alpha-fetoprotein" of AFP, but no place of AP. */
const MIN_LETTERS = 3

/** Words that a name in letters is looked for in, at most. */
const MAX_WORDS = 12

/**
 * Do words spell out letters: "Armed Forces of the Philippines" those of AFP, "alpha-fetoprotein"
 * too? Then they stand for them, and for no agency. The words of a longer text must end in them.
 */
export function isSpelledOut(words: readonly Token[], letters: string): boolean {
  const sought = letters.toLowerCase()
  if (sought.length < 2) return false
  const spoken = words.slice(-MAX_WORDS).filter(({ isWord }) => isWord)
  const named = spoken.filter(({ lower }) => !SMALL.some((small) => small.has(lower)))
  const isOf = (some: readonly Token[]) => initialsOf(some).endsWith(sought)
  if (isOf(spoken) || isOf(named) || isOf(named.filter((word) => word.isCapitalised))) return true
  return sought.length >= MIN_LETTERS && named.some((_, i) => holds(named.slice(i), sought))
}

const SMALL = [ARTICLES, CONJUNCTIONS, PARTICLES, PREPOSITIONS]

/** The first letters of words and of their parts: "Alpha-Beta Code" has three. */
const initialsOf = (words: readonly Token[]): string =>
  words.flatMap(({ lower }) => lower.split('-').map((part) => part.charAt(0))).join('')

/** Does a word, with what follows it, begin with the first letter and hold the others in order? */
function holds([first, ...others]: readonly Token[], letters: string): boolean {
  if (!first?.lower.startsWith(letters.charAt(0)) || others.length > 1) return false
  const text = [first, ...others].map(({ lower }) => lower).join('')
  let at = 0
  for (const letter of text) if (letter === letters.charAt(at)) at++
  return at >= letters.length
}
