import { CollectionIndex, type Unfile } from './collectionIndex.js'
import { Multimap } from './multimap.js'
import type { Change, Reads } from './types.js'

/** Which cached answers a change concerns, found without looking at the others. */
export class DependencyIndex<Entry extends { reads: Reads }> {
  readonly #documents = new Multimap<string, Entry>()
  readonly #collections = new Map<string, CollectionIndex<Entry>>()
  readonly #filed = new Map<Entry, Unfile[]>()

  add(entry: Entry): void {
    for (const document of entry.reads.documents) this.#documents.add(document, entry)
    const filed = entry.reads.queries.map(({ collection, where }) =>
      this.#collection(collection).add(entry, where),
    )
    this.#filed.set(entry, filed)
  }

  delete(entry: Entry): void {
    for (const document of entry.reads.documents) this.#documents.delete(document, entry)
    for (const unfile of this.#filed.get(entry) ?? []) unfile()
    this.#filed.delete(entry)
    for (const { collection } of entry.reads.queries) {
      if (this.#collections.get(collection)?.isEmpty) this.#collections.delete(collection)
    }
  }

  /** The entries of which `dependsOn(entry.reads, change)` is true. */
  dependents(change: Change): Set<Entry> {
    const found = new Set(this.#documents.get(`${change.collection}:${change.id}`))
    const concerned = this.#collections.get(change.collection)?.concerned(change) ?? []
    for (const entry of concerned) found.add(entry)
    return found
  }

  /** Whether nothing is left of the entries that have been here. */
  get isEmpty(): boolean {
    return this.#documents.isEmpty && this.#collections.size === 0 && this.#filed.size === 0
  }

  #collection(slug: string): CollectionIndex<Entry> {
    const existing = this.#collections.get(slug)
    if (existing) return existing
    const index = new CollectionIndex<Entry>()
    this.#collections.set(slug, index)
    return index
  }
}
