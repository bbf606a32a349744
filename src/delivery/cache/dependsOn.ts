import type { Where } from 'payload'

import { mayMatch } from './mayMatch.js'
import type { Change, Reads } from './types.js'

/**
 * Whether an answer that was made from `reads` may be another one since `change`: it has the changed
 * document in it, or one of its queries may have found the row as it was, or may find it as it is.
 */
export function dependsOn(reads: Reads, change: Change): boolean {
  if (reads.documents.has(`${change.collection}:${change.id}`)) return true
  return reads.queries.some(
    ({ collection, where }) => collection === change.collection && mayConcern(where, change),
  )
}

/** Whether a query of the changed collection may have found the row, or may find it now. */
export function mayConcern(where: Where, { after, before, due }: Change): boolean {
  if (!before && !after) return true
  return [before, after].some((row) => row !== null && mayMatch(row, where, { due }))
}
