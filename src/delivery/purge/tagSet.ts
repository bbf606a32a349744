import { collectionTag } from '../cache/index.js'

/**
 * Tags that wait to be sent, each once and in the order in which they came. Where there are more than
 * `most`, the tags of their collections take their place, which every answer has that has one of them.
 */
export class TagSet {
  #tags = new Set<string>()

  constructor(private readonly most: number) {}

  get isEmpty(): boolean {
    return this.#tags.size === 0
  }

  add(tags: Iterable<string>): void {
    for (const tag of tags) {
      if (!this.#tags.has(collectionTag(tag))) this.#tags.add(tag)
      if (this.#tags.size > this.most) this.#tags = new Set([...this.#tags].map(collectionTag))
    }
  }

  /** Takes the first `count` out. Default: all. */
  take(count = Infinity): string[] {
    const taken: string[] = []
    for (const tag of this.#tags) {
      if (taken.length >= count) break
      taken.push(tag)
      this.#tags.delete(tag)
    }
    return taken
  }
}
