import { type CollectionBeforeChangeHook, Forbidden } from 'payload'

import type { HasRole } from './roles.js'

/**
 * Stops a save that would publish a story for someone who may not, whatever door it comes by: a
 * bulk edit, a restored version, a copy of a published story. Access control asks about the data
 * sent; this asks about the result. Code without a user (a job, a seed) is trusted.
 */
export const onlyEditorsPublish =
  (hasRole: HasRole): CollectionBeforeChangeHook =>
  ({ data, req }) => {
    const { _status } = data as { _status?: unknown }
    if (_status === 'published' && req.user && !hasRole(req, 'admin', 'editor')) {
      throw new Forbidden(req.t)
    }
    return data
  }
