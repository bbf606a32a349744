/** A name that a line of text prints, and the page that it leads to. */
export interface LinkedName {
  href: string
  name: string
}

/** A piece of a line: plain text, or a name with the page that it leads to. */
export interface LinePart {
  href?: string
  text: string
}

/**
 * Cuts a line into text and names, each name linked where it is first printed as a whole word. A
 * longer name goes before a shorter one that is a part of it.
 */
export function linkNames(line: string, names: LinkedName[]): LinePart[] {
  const longestFirst = names.toSorted((a, b) => b.name.length - a.name.length)
  return longestFirst.reduce<LinePart[]>((parts, name) => linkFirst(parts, name), [{ text: line }])
}

function linkFirst(parts: LinePart[], { href, name }: LinkedName): LinePart[] {
  for (const [i, { href: linked, text }] of parts.entries()) {
    const start = linked === undefined ? indexOfWord(text, name) : -1
    if (start === -1) continue
    const cut: LinePart[] = [
      { text: text.slice(0, start) },
      { href, text: name },
      { text: text.slice(start + name.length) },
    ]
    return parts.toSpliced(i, 1, ...cut.filter((part) => part.text !== ''))
  }
  return parts
}

function indexOfWord(text: string, word: string): number {
  if (word === '') return -1
  let start = text.indexOf(word)
  while (start !== -1 && !standsAlone(text, start, start + word.length)) {
    start = text.indexOf(word, start + word.length)
  }
  return start
}

const LETTER = /[\p{L}\p{N}]/u

const standsAlone = (text: string, start: number, end: number): boolean =>
  !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(end))
