import {
  createDataloaderCacheKey,
  type PayloadRequest,
  type SelectType,
  type TypeWithID,
} from 'payload'

import { prepareLoader } from './documents/index.js'

/** @see loadDocuments */
export interface LoadOptions {
  /** How deep their relations are loaded. GraphQL loads them itself, from IDs: 0 there. */
  depth: number
  /** Default: everything but lists of other documents. */
  select?: SelectType
}

/**
 * Documents by their IDs, in this order, without those that the reader of `req` may not see. Several
 * are loaded by one query; and none by any, where an answer is made of what is remembered.
 */
export async function loadDocuments<Loaded extends TypeWithID>(
  req: PayloadRequest,
  collection: string,
  ids: readonly TypeWithID['id'][],
  { depth, select = withoutJoins(req, collection) }: LoadOptions,
): Promise<Loaded[]> {
  prepareLoader(req)
  const { fallbackLocale, locale, transactionID } = req
  const keys = ids.map((docID) =>
    createDataloaderCacheKey({
      collectionSlug: collection,
      currentDepth: 1,
      depth: req.payloadAPI === 'GraphQL' ? 0 : depth,
      docID,
      draft: false,
      fallbackLocale,
      locale,
      overrideAccess: false,
      select,
      showHiddenFields: false,
      transactionID,
      // Payload leaves the language and the transaction empty where there are none.
    } as Parameters<typeof createDataloaderCacheKey>[0]),
  )
  const loaded = await Promise.all(keys.map((key) => req.payloadDataLoader.load(key)))
  return (loaded as (Loaded | null)[]).flatMap((document) => {
    if (!document) return []
    // The loader asks for this one as well, and finds what is in the trash.
    const { deletedAt, ...shown } = document as Loaded & { deletedAt?: unknown }
    return deletedAt ? [] : [shown as unknown as Loaded]
  })
}

/** What leaves out the lists of other documents that a collection's documents can have. */
function withoutJoins({ payload }: PayloadRequest, collection: string): SelectType | undefined {
  const joins = Object.values(payload.collections[collection]?.config.joins ?? {}).flat()
  if (joins.length === 0) return undefined
  return Object.fromEntries(joins.map(({ joinPath }) => [joinPath, false]))
}
