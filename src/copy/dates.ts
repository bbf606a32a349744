import { dateWords } from './lexicon.js'
import { type Line } from './lines.js'
import { wordsOf } from './words.js'

const longestDate = 160

/** A date or a time in figures: 04.05.2022, 2024-11-22, 08:49, 13h36. */
const numericDate = /\d[./-]\d{1,2}[./-]\d|\d{1,2}[:h]\d{2}/

/** Letters and digits come glued together when a page's columns do: `26pmUpdated`. */
const unglue = (text: string): string =>
  text
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')

/** The line is made of a date's words and numbers, and has both. */
export const isDate = (line: Line): boolean => {
  if (line.text.length > longestDate) return false
  const words = wordsOf(unglue(line.text))
  const numbers = words.filter((word) => /^\d+$/.test(word)).length
  const others = words.filter((word) => !/^\d+$/.test(word))
  const isDated = others.some((word) => word.length > 2) || numericDate.test(line.text)
  return isDated && numbers > 0 && words.length > 1 && others.every((word) => dateWords.has(word))
}

/** Where a date begins in a line that opens with something else, or -1. */
export const dateAt = (text: string): number => {
  const pattern = /\d|\p{Lu}\p{L}*/gu
  for (const match of text.matchAll(pattern)) {
    const words = wordsOf(unglue(text.slice(match.index)))
    const isAll = words.every((word) => /^\d+$/.test(word) || dateWords.has(word))
    if (isAll && words.some((word) => /^\d+$/.test(word))) return match.index
  }
  return -1
}
