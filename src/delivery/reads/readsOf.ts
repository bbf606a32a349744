import { AsyncLocalStorage } from 'node:async_hooks'

import type { Where } from 'payload'

import type { ReadQuery, Reads } from '../cache/types.js'

/** Collects what one piece of work reads. */
export class Collector implements Reads {
  readonly documents = new Set<string>()
  readonly queries: ReadQuery[] = []
  changesAt = Infinity
  // From before the first read: a moment that comes while the work runs may be missed by a part of it.
  readonly #began = Date.now()

  query(collection: string, where: Where): void {
    this.queries.push({ collection, where })
  }

  document(collection: string, id: number | string): void {
    this.documents.add(`${collection}:${id}`)
  }

  /** A document that was read changes at this moment, if it is still to come. */
  moment(at: number): void {
    if (at > this.#began) this.changesAt = Math.min(this.changesAt, at)
  }

  /** Something was read of whose changes nobody is told. */
  cannotBeKept(): void {
    this.changesAt = 0
  }
}

// Kept on `global`, because one process can hold this module twice (a bundle's copy beside the
// server's own) while it has one adapter, which one of the two has wrapped.
const key = Symbol.for('payload-newsroom.reads')
const shared = globalThis as { [key]?: AsyncLocalStorage<Collector> }
const storage = (shared[key] ??= new AsyncLocalStorage<Collector>())

/** The collector of the work that is running, if its reads are wanted. */
export const collector = (): Collector | undefined => storage.getStore()

/**
 * Runs `work` and says what it read through a database adapter that `recordReads` has wrapped. What
 * began before `work` or is not awaited by it is not among it.
 *
 * `changesAt` is 0 where the result must not be kept at all, because it was read from something whose
 * changes are not recorded: drafts, versions, or Payload's own collections.
 */
export async function readsOf<T>(work: () => Promise<T>): Promise<{ reads: Reads; result: T }> {
  const reads = new Collector()
  const result = await storage.run(reads, work)
  return { reads, result }
}
