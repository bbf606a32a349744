/** What a terminal would act on rather than print: controls, directions, line breaks. */
const UNPRINTABLE = /[\p{C}\p{Z}]+/gu

/**
 * A text on one line of at most `length` characters, with nothing in it that a terminal obeys: what
 * stands in a file or in its name may have been written to mislead.
 */
export function printable(text: string, length = Infinity): string {
  const characters = Array.from(text.replaceAll(UNPRINTABLE, ' ').trim())
  if (characters.length <= length) return characters.join('')
  return `${characters
    .slice(0, length - 1)
    .join('')
    .trimEnd()}…`
}
