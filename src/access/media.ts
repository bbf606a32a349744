import type { CollectionConfig } from 'payload'

import type { HasRole } from './roles.js'

/**
 * Pictures: readers see one from the moment that a story or a person they can see shows it
 * (`releasedAt`). Until then neither the file nor its caption leaves: a picture of an embargoed
 * story would give the story away.
 */
export function mediaAccess(hasRole: HasRole): NonNullable<CollectionConfig['access']> {
  return {
    create: ({ req }) => hasRole(req, 'admin', 'editor', 'reporter', 'wire'),
    delete: ({ req }) => hasRole(req, 'admin', 'editor'),
    read: ({ req }) =>
      hasRole(req, 'admin', 'editor', 'reporter') || {
        releasedAt: { less_than_equal: new Date().toISOString() },
      },
    update: ({ req }) => hasRole(req, 'admin', 'editor', 'reporter'),
  }
}
