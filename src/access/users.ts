import type { Access, CollectionConfig, FieldAccess } from 'payload'

import type { HasRole } from './roles.js'

/** Users: the newsroom sees its colleagues, a wire only itself, readers nobody. */
export function userAccess(hasRole: HasRole): NonNullable<CollectionConfig['access']> {
  const self = (req: Parameters<HasRole>[0]) => (req.user ? { id: { equals: req.user.id } } : false)
  const read: Access = ({ req }) => hasRole(req, 'admin', 'editor', 'reporter') || self(req)
  const update: Access = ({ req }) => hasRole(req, 'admin') || self(req)

  return {
    admin: ({ req }) => hasRole(req, 'admin', 'editor', 'reporter'),
    create: ({ req }) => hasRole(req, 'admin'),
    delete: ({ req }) => hasRole(req, 'admin'),
    read,
    unlock: ({ req }) => hasRole(req, 'admin'),
    update,
  }
}

/** Only an admin, or the user concerned: e-mail addresses and API keys. */
export function ownOrAdmin(hasRole: HasRole): FieldAccess {
  return ({ id, req }) =>
    hasRole(req, 'admin') || (req.user !== null && id !== undefined && req.user.id === id)
}

/** Only an admin: a user's role. */
export function adminOnly(hasRole: HasRole): FieldAccess {
  return ({ req }) => hasRole(req, 'admin')
}
