import { endings } from './lexicon.js'
import { has, type Line } from './lines.js'
import { type Kinds } from './marks.js'
import { wordsOf } from './words.js'

const longestBiography = 700
const longestNotice = 400

/** How many lines a story's foot may have. */
const longestFoot = 40

/**
 * Marks the biographies and the page's own notices that stand below the story. Reads upwards from
 * the foot and stops at the first paragraph that may be the story's, so that nothing above it can
 * be lost.
 *
 * @param names the byline's names, which a biography repeats
 * @param kinds what is known of the lines so far; what is found is added to it
 */
export const markClosing = (lines: Line[], names: null | string, kinds: Kinds) => {
  const namesWords = new Set(wordsOf(names ?? '').filter((word) => word.length > 3))
  for (let index = lines.length - 1; index > 0; index -= 1) {
    const line = lines[index]
    if (!line || kinds.has(index) || !line.prose) continue
    if (isBiography(lines, index, namesWords, kinds)) kinds.set(index, 'biography')
    else if (isNotice(line) && followsEnding(lines, index, kinds)) kinds.set(index, 'ui')
    else return
  }
}

/** The page speaks to its reader. */
const isNotice = (line: Line): boolean => has(line, 'you') && line.text.length <= longestNotice

const isBiography = (lines: Line[], index: number, names: Set<string>, kinds: Kinds): boolean => {
  const line = lines[index]
  if (!line || line.text.length > longestBiography || !has(line, 'biography')) return false
  const opensWithName = line.tokens.slice(0, 4).some((token) => names.has(token.word))
  return opensWithName || followsName(lines, index, names) || followsEnding(lines, index, kinds)
}

/** The line above, or the one above that, is nothing but a name of the byline. */
const followsName = (lines: Line[], index: number, names: Set<string>): boolean =>
  [1, 2].some((distance) => {
    const tokens = lines[index - distance]?.tokens ?? []
    return tokens.length <= 5 && tokens.some(({ word }) => names.has(word))
  })

/** Between the line and the paragraph above it stands something that only follows a story. */
const followsEnding = (lines: Line[], index: number, kinds: Kinds): boolean => {
  for (let at = index - 1; at > Math.max(0, index - longestFoot); at -= 1) {
    const line = lines[at]
    if (!line) return false
    const kind = kinds.get(at)
    if (kind === 'credit' || kind === 'biography' || endings.has(line.words)) return true
    if (kind === undefined && line.prose && !has(line, 'biography')) return false
  }
  return false
}
