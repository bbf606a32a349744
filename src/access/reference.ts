import type { Access, CollectionConfig, FieldAccess } from 'payload'

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

/** Redirects: everyone follows them, editors write them. */
export function redirectAccess(hasRole: HasRole): NonNullable<CollectionConfig['access']> {
  const editors: Access = ({ req }) => hasRole(req, 'admin', 'editor')
  return { create: editors, delete: editors, read: () => true, update: editors }
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
