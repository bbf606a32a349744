import type { Change } from '../cache/types.js'

/** What one transaction has changed so far, each document once: from its first row to its last. */
export class TransactionChanges {
  readonly #changes = new Map<string, Change>()
  readonly #writing = new Set<Promise<unknown>>()

  /** Waits for a write that may add changes. */
  async during<T>(write: Promise<T>): Promise<T> {
    this.#writing.add(write)
    try {
      return await write
    } finally {
      this.#writing.delete(write)
    }
  }

  add(change: Change): void {
    const key = `${change.collection}:${change.id}`
    const earlier = this.#changes.get(key)
    const merged = earlier ? { ...earlier, after: change.after } : change
    // What was made and unmade in one transaction, nobody else has ever seen.
    if (merged.before === null && merged.after === null) this.#changes.delete(key)
    else this.#changes.set(key, merged)
  }

  /** Whether nothing was changed, and nothing is about to be. */
  get isEmpty(): boolean {
    return this.#changes.size === 0 && this.#writing.size === 0
  }

  /** All changes, once the writes under way are done. */
  async settled(): Promise<Change[]> {
    while (this.#writing.size > 0) await Promise.allSettled(this.#writing)
    return [...this.#changes.values()]
  }
}
