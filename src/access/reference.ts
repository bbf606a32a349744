import type { Access, CollectionConfig, FieldAccess } from 'payload'

import { notPublicNow } from './publicArticles.js'
import type { HasRole } from './roles.js'

/**
 * What a list of stories within another document counts for in a GraphQL request: more than half of
 * the 500 that one may cost, because such lists within such lists multiply.
 */
export const JOIN_COMPLEXITY = 300

/** Authors, contributors and topics: everyone reads, the newsroom writes, editors delete. */
export function referenceAccess(hasRole: HasRole): NonNullable<CollectionConfig['access']> {
  return {
    create: ({ req }) => hasRole(req, 'admin', 'editor', 'reporter', 'wire'),
    delete: ({ req }) => hasRole(req, 'admin', 'editor'),
    read: () => true,
    update: ({ req }) => hasRole(req, 'admin', 'editor', 'reporter'),
  }
}

/**
 * Redirects: editors write them, and everyone reads those that lead to what they may see. The old
 * address of a story that was taken down has its headline in it.
 */
export function redirectAccess(
  hasRole: HasRole,
  articles: string,
): NonNullable<CollectionConfig['access']> {
  const editors: Access = ({ req }) => hasRole(req, 'admin', 'editor')
  const read: Access = async ({ req }) => {
    if (hasRole(req, 'admin', 'editor', 'reporter')) return true
    const { docs } = await req.payload.find({
      collection: articles,
      depth: 0,
      joins: false,
      limit: 0,
      pagination: false,
      req,
      select: { slug: true },
      trash: true,
      where: notPublicNow(),
    })
    if (docs.length === 0) return true
    const hidden = docs.map(({ id }) => id)
    const isElsewhere = { 'to.type': { not_equals: 'reference' } }
    return { or: [isElsewhere, { 'to.reference.value': { not_in: hidden } }] }
  }
  return { create: editors, delete: editors, read, update: editors }
}

/** A field that only people of the newsroom read: notes to editors, a wire's raw copy. */
export function internalFieldAccess(hasRole: HasRole): { read: FieldAccess } {
  return { read: ({ req }) => hasRole(req, 'admin', 'editor', 'reporter') }
}

/**
 * A field that readers see but cannot filter or sort by, because it holds more than they are shown:
 * dismissed credits, related stories that are not out. Payload asks for a field's access with its
 * document when it reads it, and without when a path names it.
 */
export function shownFieldAccess(hasRole: HasRole): { read: FieldAccess } {
  return { read: ({ doc, req }) => Boolean(doc) || hasRole(req, 'admin', 'editor', 'reporter') }
}
