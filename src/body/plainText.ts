import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'

type EditorState = Parameters<typeof convertLexicalToPlaintext>[0]['data']

/**
 * A body's text, a line for each paragraph, heading, quotation and list item. Blocks (pictures,
 * embeds, sign-ups) are left out: their words are not the story's. Empty when there is no body.
 */
export function plainText(body: unknown): string {
  if (!isEditorState(body)) return ''
  // One node at a time: the converter puts no break between a list and what follows it.
  const texts = body.root.children.map((node) =>
    convertLexicalToPlaintext({ data: { ...body, root: { ...body.root, children: [node] } } }),
  )
  return texts
    .flatMap((text) => text.split('\n'))
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')
}

const isEditorState = (body: unknown): body is EditorState =>
  Array.isArray((body as { root?: { children?: unknown } } | null)?.root?.children)
