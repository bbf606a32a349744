import { LRUCache } from 'lru-cache'

import { ChangeLog } from './changeLog.js'
import { DependencyIndex } from './dependencyIndex.js'
import { sizeOfReads } from './sizeOfReads.js'
import type { Change, Reads } from './types.js'

/** What a fetcher brings. Nobody may alter it afterwards. */
export interface Fetched<Value> {
  /**
   * From when on it is not answered any more, in milliseconds since 1970; 0 for what is never kept.
   * Default: when the clock changes a document in it (`reads.changesAt`), which it never outlives.
   */
  keepUntil?: number
  reads: Reads
  /** Bytes that the value takes: all its bodies and headers. */
  size: number
  value: Value
}

/** The answer of a load. */
export interface Loaded<Value> {
  /** Whether another reader's load has brought it. */
  coalesced: boolean
  value: Value
}

export interface CacheStats {
  /** Bytes that the entries take, with what they were read from. */
  bytes: number
  /** Readers that were answered from another's load. */
  coalesced: number
  /** Entries that were dropped because of a change. */
  drops: number
  entries: number
  hits: number
  misses: number
}

interface Entry<Value> {
  keepUntil: number
  key: string
  reads: Reads
  value: Value
}

/** How a load ended. */
interface Landed<Value> {
  /** The number of the first change since it began that its answer depends on. */
  changedAt: number
  value: Value
}

/** What an entry takes besides its value, key and reads, in bytes, roughly. */
const ENTRY_OVERHEAD = 512

/**
 * Answers, with what they were read from, so that a change drops those that depend on it and no
 * others. Once {@link drop} has been called for a change, no answer that was read before it and
 * depends on it is given: not from memory, and not to those who ask while it is still being read.
 */
export class ResponseCache<Value> {
  readonly #changes = new ChangeLog()
  readonly #entries: LRUCache<string, Entry<Value>>
  readonly #flights = new Map<string, Promise<Landed<Value>>>()
  readonly #index = new DependencyIndex<Entry<Value>>()
  readonly #maxBytes: number
  #coalesced = 0
  #drops = 0
  #hits = 0
  #misses = 0

  /** @param options.maxBytes Most that all entries take; those used longest ago make way. */
  constructor({ maxBytes }: { maxBytes: number }) {
    this.#maxBytes = maxBytes
    this.#entries = new LRUCache({
      dispose: (entry) => this.#index.delete(entry),
      maxSize: maxBytes,
    })
  }

  /** The answer that is kept for `key`, if there is one at `now`, in milliseconds since 1970. */
  get(key: string, now: number): undefined | Value {
    const entry = this.#entries.get(key)
    if (entry && entry.keepUntil > now) {
      this.#hits += 1
      return entry.value
    }
    if (entry) this.#entries.delete(key)
    this.#misses += 1
    return undefined
  }

  /**
   * Brings the answer for `key` and keeps it, unless a change that it depends on came meanwhile:
   * then it is given to those who asked before the change. Who asks while it is being brought gets
   * the same answer; who asked after the change gets one that began after it.
   *
   * @throws What `fetch` throws, to all who wait. Nothing is kept then.
   */
  async load(key: string, fetch: () => Promise<Fetched<Value>>): Promise<Loaded<Value>> {
    const asked = this.#changes.last
    for (;;) {
      const running = this.#flights.get(key)
      const { changedAt, value } = await (running ?? this.#begin(key, fetch))
      // A second round is the last: what is under way then began after the first was over.
      if (changedAt > asked) {
        if (running) this.#coalesced += 1
        return { coalesced: running !== undefined, value }
      }
    }
  }

  /** Drops the entries that depend on a change which readers can see from now on; says how many. */
  drop(change: Change): number {
    this.#changes.add(change)
    const dependents = this.#index.dependents(change)
    for (const { key } of dependents) this.#entries.delete(key)
    this.#drops += dependents.size
    return dependents.size
  }

  /** Drops everything, also what is being brought at this moment. */
  clear(): void {
    this.#changes.add(null)
    this.#entries.clear()
  }

  stats(): CacheStats {
    return {
      bytes: this.#entries.calculatedSize,
      coalesced: this.#coalesced,
      drops: this.#drops,
      entries: this.#entries.size,
      hits: this.#hits,
      misses: this.#misses,
    }
  }

  #begin(key: string, fetch: () => Promise<Fetched<Value>>): Promise<Landed<Value>> {
    const flight = this.#bring(key, fetch)
    this.#flights.set(key, flight)
    return flight
  }

  async #bring(key: string, fetch: () => Promise<Fetched<Value>>): Promise<Landed<Value>> {
    const span = this.#changes.begin()
    try {
      // A fetcher that throws at once does so when the flight has been noted, too.
      const fetched = await Promise.resolve().then(fetch)
      const changedAt = this.#changes.firstSince(span, fetched.reads)
      if (changedAt === Infinity) this.#keep(key, fetched)
      return { changedAt, value: fetched.value }
    } finally {
      // In one step with the look at the changes: who asks after the next one must not join.
      this.#changes.end(span)
      this.#flights.delete(key)
    }
  }

  #keep(
    key: string,
    { keepUntil = Infinity, reads, size: valueSize, value }: Fetched<Value>,
  ): void {
    this.#entries.delete(key)
    const entry = { keepUntil: Math.min(keepUntil, reads.changesAt), key, reads, value }
    const size = Math.ceil(valueSize) + 2 * key.length + sizeOfReads(reads) + ENTRY_OVERHEAD
    if (entry.keepUntil <= 0 || size > this.#maxBytes) return
    this.#index.add(entry)
    this.#entries.set(key, entry, { size })
  }
}
