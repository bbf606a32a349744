import { isListItem, isProse } from './shape.js'
import { type StoryBlock } from './types.js'

/** A quotation that fills its line: what the marks open, they close at the very end. */
const fullQuotation = /^(?:“[^“”]+”|„[^„“”]+[“”]|«[^«»]+»|"[^"]+")$/

/** Says what a line of the story is. */
export const toBlock = (text: string): StoryBlock => {
  if (isListItem(text)) return { kind: 'list-item', text }
  if (!isProse(text)) return { kind: 'subhead', text }
  return { kind: fullQuotation.test(text) ? 'quote' : 'paragraph', text }
}
