import type { CollectionBeforeOperationHook, SelectType } from 'payload'

import { selects } from './reads/selects.js'

interface PopulationArgs {
  /** Set where Payload loads the relations of a document. */
  currentDepth?: number
  joins?: unknown
  select?: SelectType
  sort?: string
}

/**
 * Spares Payload two checks where it loads a document's relations, by their IDs and with
 * `defaultPopulate`: what a reader may ask of the lists that it joins, though none of them is
 * selected, and whether the reader may sort, though the order is of no consequence.
 */
export const populateLightly: CollectionBeforeOperationHook = ({ args: anyArgs, collection }) => {
  const args = anyArgs as PopulationArgs
  if (!args.currentDepth || !args.select) return
  const joins = Object.values(collection.joins).flat()
  const isJoined = joins.some(({ joinPath }) => selects(args.select, joinPath))
  return { ...anyArgs, ...(!isJoined && { joins: false }), sort: 'id' }
}
