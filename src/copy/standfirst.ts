import { splitDateline } from './dateline.js'
import { type Line } from './lines.js'
import { wordCount } from './shape.js'
import { type Kinds } from './marks.js'

/** Shorter lines above a story are labels. */
const shortest = { characters: 40, words: 6 }

/**
 * Marks the standfirst: a line of its own between the headline and the byline or the date; a line
 * above the story that is no sentence but longer than a label; or a first paragraph that stands
 * before the one with the dateline.
 */
export const markStandfirst = (lines: Line[], headline: number, kinds: Kinds): void => {
  const marker = lines.findIndex((_, index) => {
    const kind = kinds.get(index)
    return index > headline && (kind === 'byline' || kind === 'date')
  })
  const open = lines
    .map((line, index) => ({ index, line }))
    .filter(({ index }) => index > headline && !kinds.has(index))
  const isLong = (line: Line) =>
    line.text.length >= shortest.characters && wordCount(line.text) >= shortest.words
  const mark = (found: undefined | { index: number }) => {
    if (found) kinds.set(found.index, 'standfirst')
  }
  const above = open.filter(({ index, line }) => index < marker && isLong(line))
  const below = open.filter(({ index, line }) => index > marker && line.prose)
  // A byline far below stands at the story's foot: what is above it is the story.
  if (above.length > 0 && above.length <= 2 && below.length > 1) {
    return mark(
      above.reduce((one, other) => (other.line.text.length > one.line.text.length ? other : one)),
    )
  }
  const firstProse = open.findIndex(({ line }) => line.prose)
  if (firstProse < 0) return
  const line = open[firstProse - 1]
  if (line && isLong(line.line)) return mark(line)
  const [lead, second] = open.slice(firstProse)
  const datelined = (text?: string) => text !== undefined && splitDateline(text) !== null
  if (lead && second && !datelined(lead.line.text) && datelined(second.line.text)) mark(lead)
}
