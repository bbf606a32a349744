import { AsyncLocalStorage } from 'node:async_hooks'

import type { Where } from 'payload'

import type { ReadQuery, Reads } from '../cache/types.js'

/** @see Collector.row */
interface Found {
  /** As of {@link Reads}. */
  changesAt: number
  names: readonly string[]
}

/** Collects what one piece of work reads. */
export class Collector implements Reads {
  readonly documents = new Set<string>()
  readonly queries: ReadQuery[] = []
  changesAt = Infinity
  /** What was read for it before, and so is among the rest without having been asked for again. */
  readonly included: Reads[] = []
  /** Each document that it read itself, as `collection:id`, with those it names. */
  readonly found = new Map<string, Found>()
  // From before the first read: a moment that comes while the work runs may be missed by a part of it.
  readonly #began = Date.now()

  query(collection: string, where: Where): void {
    this.queries.push({ collection, where })
  }

  document(collection: string, id: number | string): void {
    this.documents.add(`${collection}:${id}`)
  }

  /** A document that a query has returned, with those it names and when the clock changes it. */
  row(document: string, names: readonly string[], moments: readonly number[]): void {
    const ahead = moments.filter((at) => at > this.#began)
    const row = { changesAt: Math.min(Infinity, ...ahead), names }
    this.found.set(document, row)
    for (const each of [document, ...names]) this.documents.add(each)
    this.changesAt = Math.min(this.changesAt, row.changesAt)
  }

  /** Something that was read before, and what it was read from. */
  include(reads: Reads): void {
    this.included.push(reads)
    for (const document of reads.documents) this.documents.add(document)
    this.queries.push(...reads.queries)
    this.changesAt = Math.min(this.changesAt, reads.changesAt)
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
export async function readsOf<T>(work: () => Promise<T>): Promise<{ reads: Collector; result: T }> {
  const reads = new Collector()
  const result = await storage.run(reads, work)
  return { reads, result }
}
