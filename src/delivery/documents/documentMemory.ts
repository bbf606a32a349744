import { type CacheStats, type Change, type Reads, ResponseCache } from '../cache/index.js'
import { clock } from '../clock.js'

/** A document as readers get it in another one or in a list, with what it was read from. */
export interface RememberedDocument {
  /** As JSON, since hooks alter what they are given; `null` where readers get nothing. */
  json: string
  reads: Reads
}

/** @see DocumentMemory */
export interface DocumentMemoryOptions {
  /** Does this process know of every change that is older than a second? If not, nothing is kept. */
  isFresh: (now: number) => boolean
  /** Most that all documents take; those used longest ago make way. */
  maxBytes: number
  /** The time in milliseconds since 1970. Default: the process's. */
  now?: () => number
  /** The changes that the clock has made since the last call. */
  takeDue: (now: number) => readonly Change[]
}

/**
 * The documents that answers are made from: people, topics and pictures of stories, and stories as
 * lists show them. When a story changes, the answers that depend on it are made anew of the others
 * that are here.
 */
export class DocumentMemory {
  readonly #cache: ResponseCache<RememberedDocument>
  readonly #options: Required<DocumentMemoryOptions>

  constructor(options: DocumentMemoryOptions) {
    this.#options = { now: clock, ...options }
    this.#cache = new ResponseCache({ maxBytes: Math.max(1, options.maxBytes) })
  }

  /** Forgets the documents that depend on a change which readers can see from now on. */
  drop(change: Change): void {
    this.#cache.drop(change)
  }

  /** The document of this name, as it is remembered or as `read` brings it. */
  async load(name: string, read: () => Promise<RememberedDocument>): Promise<RememberedDocument> {
    const { isFresh, maxBytes, now, takeDue } = this.#options
    const moment = now()
    for (const change of takeDue(moment)) this.#cache.drop(change)
    if (maxBytes === 0 || !isFresh(moment)) return read()
    const found = this.#cache.get(name, moment)
    if (found) return found
    const { value } = await this.#cache.load(name, async () => {
      const value = await read()
      return { reads: value.reads, size: 2 * value.json.length, value }
    })
    return value
  }

  stats(): CacheStats {
    return this.#cache.stats()
  }
}
