import type { Token } from './tokens.js'

/** Phrases by their first word in lower case, the longest first. */
export type PhraseBook = ReadonlyMap<string, readonly (readonly string[])[]>

/** Builds a look-up for phrases of one word and more; a `|` or a line's end parts them. */
export function phraseBook(list: string): PhraseBook {
  const book = new Map<string, string[][]>()
  for (const phrase of list.split(/[|\n]/)) {
    const words = phrase.trim().split(' ')
    const [first = ''] = words
    if (first !== '') book.set(first, [...(book.get(first) ?? []), words])
  }
  for (const phrases of book.values()) phrases.sort((a, b) => b.length - a.length)
  return book
}

/** The index just behind the longest phrase that begins at token `at`; null if none does. */
export function phraseAt(
  book: PhraseBook,
  tokens: readonly Token[],
  at: number,
  end = tokens.length,
): null | number {
  const found = book
    .get(tokens[at]?.lower ?? '')
    ?.find(
      (words) =>
        at + words.length <= end && words.every((word, k) => tokens[at + k]?.lower === word),
    )
  return found ? at + found.length : null
}
