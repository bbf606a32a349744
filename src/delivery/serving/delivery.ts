import type { Payload } from 'payload'

import type { Newsroom } from '../../options.js'
import { ResponseCache } from '../cache/index.js'
import { DocumentMemory } from '../documents/documentMemory.js'
import { followChanges, momentsAhead, shareDue } from '../changes/index.js'
import { type Answer, ReaderDelivery } from '../http/index.js'
import { purger } from '../purge/index.js'
import { readsOf } from '../reads/index.js'
import { type DeliveryHealth, healthOf } from './health.js'
import { routesOf, visitorsOf } from './readers.js'

/** What answers readers in this process. */
export interface Delivery {
  /** What answers are made from. */
  documents: DocumentMemory
  /** How it stands with the changes of other processes, and with its memory. */
  health: () => DeliveryHealth
  readers: ReaderDelivery
  /** Follows the changes no longer; waits for a look at them and for purges that are under way. */
  stop: () => Promise<void>
}

/** @see deliveryOf */
export interface ServingOptions {
  /** Headers of every answer, by name in lower case. Default: none. */
  headers?: Readonly<Record<string, string>>
}

// On the adapter under a global symbol, because one process can hold this module twice (a bundle's
// copy beside the server's own) while it has one Payload.
const key = Symbol.for('payload-newsroom.delivery')

interface Serving {
  [key]?: Delivery
}

/**
 * The delivery of a Payload that the newsroom plugin is part of; begun at the first call, whose
 * options it has. It follows the changes of every process and answers from the database until it
 * knows of them.
 */
export function deliveryOf(payload: Payload, options: ServingOptions = {}): Delivery {
  const serving = payload.db as Serving
  return (serving[key] ??= begin(payload, options))
}

/** The delivery that has begun, if it has. */
export const deliveryUnderWay = (payload: Payload): Delivery | undefined =>
  (payload.db as Serving)[key]

function begin(payload: Payload, { headers }: ServingOptions): Delivery {
  const { delivery, slugs } = payload.config.custom?.newsroom as Newsroom
  const cache = new ResponseCache<Answer>({ maxBytes: Math.max(1, delivery.memory) })
  const feed = followChanges({ payload })
  const moments = momentsAhead({ feed, payload })
  const dueFor = shareDue(moments.takeDue)
  const { logger } = payload
  const purges =
    delivery.purge.length > 0
      ? purger({ feed, logger, takeDue: dueFor(), targets: delivery.purge })
      : null
  const isFresh = (): boolean => feed.isFresh() && moments.isLoaded()
  const documents = new DocumentMemory({
    isFresh,
    maxBytes: delivery.documents,
    takeDue: dueFor(),
  })
  const endListening = feed.onChange((change) => {
    documents.drop(change)
    cache.drop(change)
  })

  return {
    documents,
    health: () => healthOf(feed.health(), cache.stats(), documents.stats()),
    readers: new ReaderDelivery({
      cache,
      caching: {
        maxAge: delivery.sharedMaxAge,
        staleWhileRevalidate: delivery.staleWhileRevalidate,
      },
      headers,
      isFresh: () => delivery.memory > 0 && isFresh(),
      readsOf,
      routes: routesOf(payload, slugs),
      takeDue: dueFor(),
      visitor: visitorsOf(payload),
    }),
    stop: async () => {
      endListening()
      await purges?.stop()
      await Promise.all([feed.stop(), moments.stop()])
    },
  }
}
