import { networkNames, shareWords, wholeLine } from './lexicon.js'
import { type Line } from './lines.js'
import { wordsOf } from './words.js'

const longestShare = 320

/**
 * The line is made of share buttons: every word is a network's name or belongs to such a button,
 * and at least one is a name. Buttons come glued together (`FacebookTwitter`) when copied.
 */
export const isShare = (line: Line): boolean => {
  if (line.text.length > longestShare) return false
  const words = wordsOf(line.text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
  return (
    words.some((word) => networkNames.has(word)) &&
    words.every((word) => networkNames.has(word) || shareWords.has(word) || /^\d+$/.test(word))
  )
}

/** Several buttons stand together; one word of them alone ("Email") may as well label a form. */
export const isShareAmong = (lines: Line[], index: number): boolean => {
  const [line, before, after] = [lines[index], lines[index - 1], lines[index + 1]]
  if (!line || !isShare(line)) return false
  return line.tokens.length > 2 || [before, after].some((next) => next && isShareButton(next))
}

const isShareButton = (line: Line): boolean => isShare(line) || wholeLine(line.words) === 'share'
