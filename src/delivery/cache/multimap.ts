/** A map with several values a key, in the order in which they came; a key without one is gone. */
export class Multimap<K, V> {
  readonly #sets = new Map<K, Set<V>>()

  add(key: K, value: V): void {
    const set = this.#sets.get(key)
    if (set) set.add(value)
    else this.#sets.set(key, new Set([value]))
  }

  delete(key: K, value: V): void {
    const set = this.#sets.get(key)
    if (set?.delete(value) && set.size === 0) this.#sets.delete(key)
  }

  get(key: K): Iterable<V> {
    return this.#sets.get(key) ?? []
  }

  get isEmpty(): boolean {
    return this.#sets.size === 0
  }

  *values(): Generator<V> {
    for (const set of this.#sets.values()) yield* set
  }
}
