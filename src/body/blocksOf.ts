interface BodyNode {
  children?: BodyNode[]
  fields?: Record<string, unknown> & { blockType?: string }
  type?: string
}

/** The fields of a body's top-level blocks of one type, in order. */
export function blocksOf(body: unknown, blockType: string): Record<string, unknown>[] {
  const children = (body as { root?: BodyNode } | null | undefined)?.root?.children
  if (!Array.isArray(children)) return []
  return children.flatMap((node) =>
    node.type === 'block' && node.fields?.blockType === blockType ? [node.fields] : [],
  )
}
