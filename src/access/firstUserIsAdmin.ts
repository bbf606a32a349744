import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Makes the first user an admin, unless told otherwise: a newsroom in which nobody may give out
 * roles could not be put right from within. Where strangers can sign up, access to the `role` field
 * still keeps them from it; Payload's own form for the first user does not ask it.
 */
export const firstUserIsAdmin: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'create') return args
  const { data } = args as { data: Record<string, unknown> }
  if (data.role !== undefined && data.role !== null) return args
  const { totalDocs } = await req.payload.count({ collection: collection.slug, req })
  return totalDocs === 0 ? { ...args, data: { ...data, role: 'admin' } } : args
}
