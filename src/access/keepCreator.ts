import type { CollectionBeforeChangeHook } from 'payload'

import { isUserOf } from './roles.js'

/**
 * Notes who created a story, once: that user may edit it while it is a draft.
 *
 * @param users slug of the newsroom's users; somebody of another collection creates for nobody
 */
export const keepCreator =
  (users: string): CollectionBeforeChangeHook =>
  ({ data, operation, originalDoc, req: { user } }) => {
    const original = originalDoc as { createdBy?: unknown } | undefined
    const creator = isUserOf(users, user) ? user.id : null
    return { ...data, createdBy: operation === 'create' ? creator : (original?.createdBy ?? null) }
  }
