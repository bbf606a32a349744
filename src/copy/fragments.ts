import { type Line } from './lines.js'
import { isListItem } from './shape.js'
import { type Kinds } from './marks.js'

/** Subheads stand alone, or in twos at most; more lines that are no sentences are a list of links. */
const longestRunOfSubheads = 2

/**
 * Marks the lines that are no sentences and no subheads either, by where they stand: above the
 * first paragraph, below the last, or in a run of their kind. A list that a paragraph introduces
 * with a colon is the story's, and so is every line of copy that has no paragraph at all.
 *
 * @param kinds what is known of the lines so far; the fragments found are added to it
 */
export const markFragments = (lines: Line[], kinds: Kinds): void => {
  const open = lines.map((_, index) => index).filter((index) => !kinds.has(index))
  const isParagraph = (index: number) => {
    const line = lines[index]
    return line !== undefined && (line.prose || isListItem(line.text))
  }
  const first = open.findIndex(isParagraph)
  if (first < 0) return
  let run: number[] = []
  let above: Line | undefined
  const close = (isEdge: boolean) => {
    const isList = run.length > longestRunOfSubheads && !above?.text.endsWith(':')
    if (isEdge || isList) run.forEach((index) => kinds.set(index, 'fragment'))
    run = []
  }
  open.forEach((index, order) => {
    if (!isParagraph(index)) {
      run.push(index)
      return
    }
    close(order <= first)
    above = lines[index]
  })
  close(true)
}
