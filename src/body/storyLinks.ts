interface BodyNode {
  [key: string]: unknown
  children?: BodyNode[]
  fields?: {
    [key: string]: unknown
    blockType?: string
    doc?: { value?: unknown } | null
    linkType?: string
    stories?: unknown
  }
  type?: string
}

/** The stories that a body leads to, in links and in blocks, as IDs or populated documents. */
export function storiesIn(body: unknown): unknown[] {
  return childrenOf(root(body)).flatMap(storiesOf)
}

/**
 * The same body, leading only to the stories that `keep` accepts: a link to another one gives way to
 * its words, and a block that has none left goes.
 */
export function withStories(body: unknown, keep: (story: unknown) => boolean): unknown {
  const top = root(body)
  return top ? { ...(body as object), root: prune(top, keep) } : body
}

function prune(node: BodyNode, keep: (story: unknown) => boolean): BodyNode {
  if (!Array.isArray(node.children)) return node
  const children = node.children.flatMap((child) => {
    const pruned = prune(child, keep)
    if (isStoryLink(child)) {
      return keep(child.fields?.doc?.value) ? [pruned] : childrenOf(pruned)
    }
    if (!isStoryBlock(child)) return [pruned]
    const stories = storiesOf(child).filter(keep)
    return stories.length > 0 ? [{ ...child, fields: { ...child.fields, stories } }] : []
  })
  return { ...node, children }
}

function storiesOf(node: BodyNode): unknown[] {
  if (isStoryLink(node)) return [node.fields?.doc?.value]
  if (isStoryBlock(node)) return Array.isArray(node.fields?.stories) ? node.fields.stories : []
  return childrenOf(node).flatMap(storiesOf)
}

const root = (body: unknown): BodyNode | undefined =>
  (body as { root?: BodyNode } | null | undefined)?.root

const childrenOf = (node: BodyNode | undefined): BodyNode[] =>
  Array.isArray(node?.children) ? node.children : []

const isStoryLink = ({ fields, type }: BodyNode): boolean =>
  type === 'link' && fields?.linkType === 'internal'

const isStoryBlock = ({ fields, type }: BodyNode): boolean =>
  type === 'block' && fields?.blockType === 'relatedStories'
