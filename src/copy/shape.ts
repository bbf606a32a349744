/**
 * What the mere form of a line says about it. In all six languages a paragraph of a story ends as
 * a sentence does, and headlines, buttons, names and dates do not: no other sign is as reliable.
 */

const sentenceMarks = new Set('.!?…:;'.split(''))
const closers = new Set('"\'”“’»)]›*†'.split(''))
const openingQuotes = new Set('"“„«‘\''.split(''))

/** A line longer than this is a paragraph, even when its full stop was lost in the copying. */
const longFragment = 140

/** A note in brackets at the end of a paragraph is no longer. */
const longestNote = 300

const lastMark = (text: string): string => {
  let at = text.length - 1
  while (at > 0 && closers.has(text.charAt(at))) at -= 1
  return text.charAt(at)
}

/** The line ends with a full stop or the like, inside or outside closing quotes and brackets. */
export const endsSentence = (text: string): boolean => sentenceMarks.has(lastMark(text))

/** The line opens with a quotation mark. */
export const opensWithQuote = (text: string): boolean => openingQuotes.has(text.charAt(0))

/** How many words the line has, counted by its spaces. */
export const wordCount = (text: string): number => text.split(/\s+/).length

/**
 * The line ends in a note in brackets that follows a finished sentence: initials, as German papers
 * print them, or a credit.
 */
const endsWithNote = (text: string): boolean => {
  if (!text.endsWith(')')) return false
  const bracket = text.lastIndexOf('(')
  return (
    bracket > 0 &&
    text.length - bracket < longestNote &&
    endsSentence(text.slice(0, bracket).trimEnd())
  )
}

/** The line stands as prose: it may be a paragraph. */
export const isProse = (text: string): boolean =>
  text.length > longFragment ||
  endsWithNote(text) ||
  (endsSentence(text) && (wordCount(text) > 2 || opensWithQuote(text)))

/** The line is a question or an exclamation, which headlines may be as well as paragraphs. */
export const endsLikeHeadline = (text: string): boolean => !'.;:'.includes(lastMark(text))

/** The line is marked as an item of a list. */
export const isListItem = (text: string): boolean => /^(?:[•‣▪●◦*–-]|\d{1,2}[.)])\s+\S/.test(text)
