import { randomUUID } from 'node:crypto'

import { buildEditorState } from '@payloadcms/richtext-lexical'

import type { ParsedCopy } from '../copy/index.js'

type StoryBlock = ParsedCopy['blocks'][number]
type Node = Record<string, unknown> & { type: string; version: number }

/** Turns parsed copy into a story's body: its paragraphs, then its call-outs as sign-up blocks. */
export function bodyFromCopy(copy: Pick<ParsedCopy, 'blocks' | 'callouts'>) {
  const nodes = [...storyNodes(copy.blocks), ...copy.callouts.map(signUpNode)]
  return buildEditorState({ nodes: nodes })
}

function storyNodes(blocks: StoryBlock[]): Node[] {
  const nodes: Node[] = []
  for (const { kind, text } of blocks) {
    const last = nodes.at(-1)
    if (kind === 'list-item' && last?.type === 'list') {
      const items = last.children as Node[]
      items.push(listItem(text, items.length + 1))
    } else {
      nodes.push(storyNode(kind, text))
    }
  }
  return nodes
}

function storyNode(kind: StoryBlock['kind'], text: string): Node {
  switch (kind) {
    case 'list-item':
      return element('list', [listItem(text, 1)], { listType: 'bullet', start: 1, tag: 'ul' })
    case 'paragraph':
      return element('paragraph', [textNode(text)], { textFormat: 0, textStyle: '' })
    case 'quote':
      return element('quote', [textNode(text)])
    case 'subhead':
      return element('heading', [textNode(text)], { tag: 'h2' })
  }
}

function signUpNode({ kind, text }: ParsedCopy['callouts'][number]): Node {
  const fields = { blockType: 'signUp', id: randomUUID(), kind, text }
  return { fields, format: '', type: 'block', version: 2 }
}

const listItem = (text: string, value: number): Node =>
  element('listitem', [textNode(text)], { value })

const element = (type: string, children: Node[], rest: Record<string, unknown> = {}): Node => ({
  ...rest,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  type,
  version: 1,
})

const textNode = (text: string): Node => ({
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text,
  type: 'text',
  version: 1,
})
