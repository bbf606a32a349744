/** An editor's text with the nodes that it is in. */
export interface EditorText {
  nodes: { node: Text; start: number }[]
  /** A line for each paragraph, as the server reads the body. */
  text: string
}

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, td, th'

/** The text of a Lexical editor. Blocks in it (pictures, embeds, sign-ups) are left out. */
export function readEditor(editor: HTMLElement): EditorText {
  const nodes: EditorText['nodes'] = []
  let text = ''
  let block: Element | null = null
  const walker = document.createTreeWalker(
    editor,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof HTMLElement && node.contentEditable === 'false'
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  )
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) {
      if (node.nodeName === 'BR') text = withBreak(text)
      continue
    }
    const inside = node.parentElement?.closest(BLOCKS) ?? null
    if (inside !== block) text = withBreak(text)
    block = inside
    nodes.push({ node, start: text.length })
    text += node.data
  }
  return { nodes, text }
}

const withBreak = (text: string): string =>
  text === '' || text.endsWith('\n') ? text : `${text}\n`

/**
 * Finds words in an editor: where they stand several times, the place nearest to `near`, an offset
 * in the text. `null` if they are not there.
 */
export function findWords({ nodes, text }: EditorText, words: string, near: number): null | Range {
  const parts = words.trim().split(/\s+/).map(escaped)
  let start = -1
  let length = 0
  for (const match of text.matchAll(new RegExp(parts.join('\\s+'), 'g'))) {
    if (start !== -1 && Math.abs(match.index - near) > Math.abs(start - near)) break
    start = match.index
    length = match[0].length
  }
  if (start === -1) return null
  const range = document.createRange()
  const first = nodes.findLast((each) => each.start <= start)
  const last = nodes.findLast((each) => each.start < start + length)
  if (!first || !last) return null
  range.setStart(first.node, start - first.start)
  range.setEnd(last.node, Math.min(start + length - last.start, last.node.length))
  return range
}

const escaped = (word: string): string => word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
