import type { Where } from 'payload'

import { mayConcern } from './dependsOn.js'
import { Multimap } from './multimap.js'
import { PINNED_PATHS, type PinnedPath, pinsOf, pinsOfChange } from './pins.js'
import type { Change } from './types.js'

interface Filed<Entry> {
  entry: Entry
  where: Where
}

/** Takes a query out of the index again. */
export type Unfile = () => void

/**
 * The queries of one collection that cached answers came from. Those bound to a document's ID or slug
 * are looked up by it, the others are gone through.
 */
export class CollectionIndex<Entry> {
  readonly #pinned: Record<PinnedPath, Multimap<string, Filed<Entry>>> = {
    id: new Multimap(),
    slug: new Multimap(),
  }
  readonly #others = new Set<Filed<Entry>>()

  add(entry: Entry, where: Where): Unfile {
    const filed = { entry, where }
    const pins = pinsOf(where)
    if (!pins) {
      this.#others.add(filed)
      return () => void this.#others.delete(filed)
    }
    const drawer = this.#pinned[pins.path]
    for (const key of pins.keys) drawer.add(key, filed)
    return () => {
      for (const key of pins.keys) drawer.delete(key, filed)
    }
  }

  get isEmpty(): boolean {
    return this.#others.size === 0 && this.#pinned.id.isEmpty && this.#pinned.slug.isEmpty
  }

  /** The entries with a query that may have found the changed row, or may find it now. */
  *concerned(change: Change): Generator<Entry> {
    for (const { entry, where } of this.#candidates(change)) {
      if (mayConcern(where, change)) yield entry
    }
  }

  *#candidates(change: Change): Generator<Filed<Entry>> {
    yield* this.#others
    for (const path of PINNED_PATHS) {
      const keys = pinsOfChange(change, path)
      if (!keys) yield* this.#pinned[path].values()
      for (const key of keys ?? []) yield* this.#pinned[path].get(key)
    }
  }
}
