import type { Payload, PayloadRequest } from 'payload'

import { afterSettled } from '../database/index.js'

const claimsOf = new WeakMap<Payload, Set<string>>()

/**
 * Takes a slug for the save that `req` belongs to, until that save is committed or rolled back, so
 * that two stories of one headline saved at once do not choose the same. `false` when it is taken.
 */
export function claim(args: { collection: string; req: PayloadRequest; slug: string }): boolean {
  const { collection, req, slug } = args
  const claims = claimsOf.get(req.payload) ?? new Set<string>()
  claimsOf.set(req.payload, claims)

  const key = `${collection}/${slug}`
  if (claims.has(key)) return false
  claims.add(key)
  afterSettled(req, () => claims.delete(key))
  return true
}
