/** One word of a headline and where it stands in it. */
export interface Word {
  /** Lower case, without accents: `Última` is `ultima`. */
  folded: string
  /** Written in capitals throughout; digits alone are not. */
  capitals: boolean
  start: number
  end: number
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const CAMEL_HUMP = /(?<=\p{Ll})(?=\p{Lu})/u
const ACCENTS = /\p{M}+/gu

/**
 * The words of a text, in order; `NewsAlert` is two, as its capitals say. Linear in the length.
 */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD)).flatMap((match) => {
    let start = match.index
    return match[0].split(CAMEL_HUMP).map((word) => {
      const end = start + word.length
      const found = { folded: fold(word), capitals: isCapitals(word), start, end }
      start = end
      return found
    })
  })
}

function fold(word: string): string {
  return word.normalize('NFD').replace(ACCENTS, '').toLowerCase()
}

function isCapitals(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase()
}
