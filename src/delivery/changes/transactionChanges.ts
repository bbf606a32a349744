import type { Change } from '../cache/types.js'

/** What one transaction has changed so far, each document once: from its first row to its last. */
export class TransactionChanges {
  readonly #changes = new Map<string, Change>()
  readonly #writing = new Set<Promise<unknown>>()
  #hasChanged = false

  /** Runs a write that may add changes: {@link settled} waits for it. */
  async during<T>(write: Promise<T>): Promise<T> {
    this.#writing.add(write)
    try {
      return await write
    } finally {
      this.#writing.delete(write)
    }
  }

  /** Returns whether this is the transaction's first change. */
  add(change: Change): boolean {
    const isFirst = !this.#hasChanged
    this.#hasChanged = true
    const key = `${change.collection}:${change.id}`
    const earlier = this.#changes.get(key)
    const merged = earlier ? { ...earlier, after: change.after } : change
    // What was made and unmade in one transaction, nobody else has ever seen.
    if (merged.before === null && merged.after === null) this.#changes.delete(key)
    else this.#changes.set(key, merged)
    return isFirst
  }

  /** Whether nothing was ever changed, and nothing is about to be. */
  get isUnused(): boolean {
    return !this.#hasChanged && this.#writing.size === 0
  }

  /** All changes, once the writes under way are done. */
  async settled(): Promise<Change[]> {
    while (this.#writing.size > 0) await Promise.allSettled(this.#writing)
    return [...this.#changes.values()]
  }
}
