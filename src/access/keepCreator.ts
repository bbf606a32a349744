import type { CollectionBeforeChangeHook } from 'payload'

/** Notes who created a story, once: that user may edit it while it is a draft. */
export const keepCreator: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const original = originalDoc as { createdBy?: unknown } | undefined
  const createdBy = operation === 'create' ? (req.user?.id ?? null) : original?.createdBy
  return { ...data, createdBy: createdBy ?? null }
}
