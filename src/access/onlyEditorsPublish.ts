import {
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  Forbidden,
  type PayloadRequest,
} from 'payload'

import type { HasRole } from './roles.js'

/**
 * Stops a save that would publish a story, or change one that is out, for someone who may not,
 * whatever door it comes by: a bulk edit, a restored version, a copy of a published story, a draft
 * on top of a published one. Access control asks about the data sent, and on a story with a newer
 * draft about that draft; this asks about the result, and about what readers see now. Code without
 * a user (a job, a seed) is trusted.
 */
export const onlyEditorsPublish =
  (hasRole: HasRole): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    if (!req.user || hasRole(req, 'admin', 'editor')) return data
    const { _status } = data as { _status?: unknown }
    const { id } = (originalDoc ?? {}) as { id?: number | string }
    const isOut = operation === 'update' && id && (await isPublished(collection.slug, id, req))
    if (_status === 'published' || isOut) throw new Forbidden(req.t)
    return data
  }

async function isPublished(
  collection: CollectionSlug,
  id: number | string,
  req: PayloadRequest,
): Promise<boolean> {
  const row = await req.payload.db.findOne<{ _status?: string; id: number | string }>({
    collection,
    req,
    select: { _status: true },
    where: { id: { equals: id } },
  })
  return row?._status === 'published'
}
