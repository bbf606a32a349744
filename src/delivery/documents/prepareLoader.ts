import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { collector } from '../reads/index.js'
import { deliveryUnderWay } from '../serving/delivery.js'
import { inOrder } from './inOrder.js'
import { isOfReader, RememberingLoader } from './rememberingLoader.js'

const prepared = new WeakSet<object>()

/**
 * Has a request's documents come in the order in which they are asked for and, where a reader is
 * answered, from those that this process remembers.
 */
export function prepareLoader(req: PayloadRequest): void {
  const loader = req.payloadDataLoader
  if (prepared.has(loader)) return
  prepared.add(loader)
  const load = loader.load.bind(loader)
  const documents =
    collector() && isOfReader(req) ? deliveryUnderWay(req.payload)?.documents : undefined
  if (!documents) {
    loader.load = inOrder(load)
    return
  }
  const remembering = new RememberingLoader(documents, req)
  // Payload's type does not say that it finds nothing for what the reader may not see.
  loader.load = inOrder((key) => (remembering.load(key) as ReturnType<typeof load>) ?? load(key))
}

/** {@link prepareLoader} for whatever is asked of a collection. */
export const prepareLoading: CollectionBeforeOperationHook = ({ req }) => prepareLoader(req)
