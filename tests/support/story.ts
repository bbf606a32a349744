import { randomUUID } from 'node:crypto'

import type { Json } from './client.js'

type Node = Record<string, unknown>

/** A Lexical body: a paragraph for each line, and nodes as they are. */
export const body = (...content: (Node | string)[]): Json => ({
  root: element(
    'root',
    content.map((node) => (typeof node === 'string' ? paragraph(node) : node)),
  ),
})

/** A paragraph of text and of nodes within the text. */
export const paragraph = (...content: (Node | string)[]): Node => ({
  ...element(
    'paragraph',
    content.map((node) => (typeof node === 'string' ? text(node) : node)),
  ),
  textFormat: 0,
})

/** Words that lead to a document of this newsroom. */
export const link = (words: string, relationTo: string, value: number | string): Node => ({
  ...element('link', [text(words)], 3),
  fields: { doc: { relationTo, value }, linkType: 'internal', newTab: false },
  id: randomUUID(),
})

/** A block of a story: `block('embed', { title, url })`. */
export const block = (blockType: string, fields: object): Node => ({
  fields: { blockName: '', blockType, id: randomUUID(), ...fields },
  format: '',
  type: 'block',
  version: 2,
})

const element = (type: string, children: Node[], version = 1): Node => ({
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  type,
  version,
})

const text = (words: string): Node => ({
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text: words,
  type: 'text',
  version: 1,
})
