/** Chance that can be repeated: the same seed makes the same choices. */
export class Chance {
  #state: number

  constructor(readonly seed: number) {
    this.#state = seed
  }

  /** A number from 0, below 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1))
  }

  pick<T>(choices: readonly T[]): T {
    if (choices.length === 0) throw new Error('There is nothing to pick from.')
    return choices[this.between(0, choices.length - 1)] as T
  }

  /** Some of the choices, each at most once. */
  some<T>(count: number, choices: readonly T[]): T[] {
    const left = [...choices]
    const taken: T[] = []
    while (taken.length < count && left.length > 0) {
      taken.push(...left.splice(this.between(0, left.length - 1), 1))
    }
    return taken
  }
}

/** A new seed, or the one that FRESHNESS_SEED repeats. */
export const seedOfRun = (): number =>
  Number(process.env.FRESHNESS_SEED ?? Math.floor(Math.random() * 2 ** 31))
