import { dependsOn } from './dependsOn.js'
import type { Change, Reads } from './types.js'

/** More changes than these are not remembered: a load that takes so long counts as changed. */
const MOST_CHANGES = 1_000

/** A time that began after the change of this number and is not over yet. */
export interface Span {
  readonly after: number
}

interface Logged {
  /** `null` stands for a change that every answer depends on. */
  change: Change | null
  number: number
}

/**
 * The changes that have come while something is under way, in their order. Nothing is remembered
 * when nothing is.
 */
export class ChangeLog {
  #changes: Logged[] = []
  #forgotten = 0
  #last = 0
  readonly #spans = new Set<Span>()

  /** The number of the last change. */
  get last(): number {
    return this.#last
  }

  /** How many changes are remembered. */
  get length(): number {
    return this.#changes.length
  }

  /** Notes a change, or with `null` one that every answer depends on. */
  add(change: Change | null): void {
    this.#last += 1
    if (this.#spans.size === 0) return
    this.#changes.push({ change, number: this.#last })
    if (this.#changes.length > MOST_CHANGES) {
      this.#forgotten = this.#changes.shift()?.number ?? this.#forgotten
    }
  }

  begin(): Span {
    const span = { after: this.#last }
    this.#spans.add(span)
    return span
  }

  end(span: Span): void {
    this.#spans.delete(span)
    const [oldest] = this.#spans
    this.#changes = oldest ? this.#changes.filter(({ number }) => number > oldest.after) : []
  }

  /**
   * The number of the first change since `span` began on which an answer made from `reads` depends;
   * `Infinity` if there is none. To be asked before the span is ended.
   */
  firstSince(span: Span, reads: Reads): number {
    if (this.#forgotten > span.after) return span.after + 1
    const first = this.#changes.find(
      ({ change, number }) => number > span.after && (change === null || dependsOn(reads, change)),
    )
    return first?.number ?? Infinity
  }
}
