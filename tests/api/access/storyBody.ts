import { body, type Json } from '../../support/client.js'

const block = (fields: object): Json => ({
  fields: { id: Math.random().toString(16).slice(2, 10).padEnd(24, '0'), ...fields },
  format: '',
  type: 'block',
  version: 2,
})

const text = (words: string): Json => ({
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text: words,
  type: 'text',
  version: 1,
})

const link = (articles: string, id: number | string, words: string): Json => ({
  children: [text(words)],
  direction: 'ltr',
  fields: { doc: { relationTo: articles, value: id }, linkType: 'internal', newTab: false },
  format: '',
  id: Math.random().toString(16).slice(2, 10).padEnd(24, '0'),
  indent: 0,
  type: 'link',
  version: 3,
})

/** A body that leads to other stories: links within its text, and a block of related stories. */
export function bodyLeadingTo(...ids: (number | string)[]): Json {
  const story = body('Readers see this paragraph.')
  const paragraph = structuredClone(story.root.children[0])
  paragraph.children = ids.map((id) => link('articles', id, `Linked words ${id}.`))
  story.root.children.push(
    paragraph,
    block({ blockName: '', blockType: 'relatedStories', heading: 'Read more', stories: ids }),
  )
  return story
}
