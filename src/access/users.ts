import type { Access, CollectionConfig, FieldAccess } from 'payload'

import { type HasRole, isUserOf } from './roles.js'

/**
 * Users: the newsroom sees its colleagues, a wire only itself, readers nobody.
 *
 * @param users slug of their collection: somebody who signs in to another has nobody's rights here
 */
export function userAccess(
  hasRole: HasRole,
  users: string,
): NonNullable<CollectionConfig['access']> {
  const self: Access = ({ req: { user } }) => isUserOf(users, user) && { id: { equals: user.id } }

  return {
    admin: ({ req }) => hasRole(req, 'admin', 'editor', 'reporter'),
    create: ({ req }) => hasRole(req, 'admin'),
    delete: ({ req }) => hasRole(req, 'admin'),
    read: (args) => hasRole(args.req, 'admin', 'editor', 'reporter') || self(args),
    unlock: ({ req }) => hasRole(req, 'admin'),
    update: (args) => hasRole(args.req, 'admin') || self(args),
  }
}

/** Only an admin, or the user concerned: e-mail addresses and API keys. @see userAccess */
export function ownOrAdmin(hasRole: HasRole, users: string): FieldAccess {
  return ({ id, req }) => hasRole(req, 'admin') || (isUserOf(users, req.user) && req.user.id === id)
}

/** Only an admin: a user's role. */
export function adminOnly(hasRole: HasRole): FieldAccess {
  return ({ req }) => hasRole(req, 'admin')
}
