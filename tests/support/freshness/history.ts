/** What readers may see of one thing: a number, or that there is nothing. */
export type State = null | number

interface Entry {
  /** When it was certain that readers get this state, and no earlier one. */
  certainFrom: number
  /** When it became possible that readers get this state. */
  possibleFrom: number
  state: State
}

/** How far the clock of a server may be from the one that times its answers here, in milliseconds. */
const CLOCKS_APART = 20

/** The time of this process in milliseconds, finer than a request takes. */
export const clock = (): number => performance.now()

/** The states of one thing that is written by one writer at a time, and when each held. */
export class History {
  readonly #entries: Entry[]

  constructor(state: State) {
    this.#entries = [{ certainFrom: -Infinity, possibleFrom: -Infinity, state }]
  }

  /** Notes a write that is about to be sent. Returns what notes that it has been answered. */
  write(state: State): () => void {
    const entry = { certainFrom: Infinity, possibleFrom: clock(), state }
    this.#entries.push(entry)
    return () => {
      entry.certainFrom = clock()
    }
  }

  /**
   * Notes a write of a state that the clock ends, at a moment in milliseconds since 1970, which may
   * come before the answer.
   */
  writeUntil(state: State, moment: number, next: State): () => void {
    const at = clock() + (moment - Date.now())
    const answered = this.write(state)
    const entry = { certainFrom: Infinity, possibleFrom: at - CLOCKS_APART, state: next }
    this.#entries.push(entry)
    return () => {
      answered()
      entry.certainFrom = Math.max(clock(), at + CLOCKS_APART)
    }
  }

  /**
   * The states that a read may have found which was asked at `asked` and answered at `answered`.
   *
   * @param lag milliseconds for which a state that has been replaced may still be found
   */
  between(asked: number, answered: number, lag = 0): Set<State> {
    const replaced = this.#entries.findLastIndex(({ certainFrom }) => certainFrom + lag < asked)
    return new Set(
      this.#entries
        .slice(Math.max(0, replaced))
        .filter(({ possibleFrom }) => possibleFrom <= answered)
        .map(({ state }) => state),
    )
  }
}
