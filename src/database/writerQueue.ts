import { Mutex } from 'async-mutex'
import { APIError } from 'payload'

/** How often the holder's progress is looked at, in milliseconds. */
const interval = 250

/** Status 503: a write did not get its turn, because the one before it stands still. */
export class WriterStalledError extends APIError {
  constructor(seconds: number) {
    super(
      `Another write has held the database for ${seconds} seconds without doing anything. ` +
        'A write inside a hook must pass req, or it waits for the save that it is a part of.',
      503,
    )
  }
}

/** All times in milliseconds. */
export interface WriterQueueOptions {
  /** For how long the holder may do nothing before a write that waits for it is refused. */
  patience: number
  /** For how long the holder may do nothing before its transaction is rolled back. */
  abandonAfter: number
}

interface Waiter {
  /** How many times the holder had been active when this one came. */
  activity: number
  /** For how long the holder had been silent when this one came. */
  silence: number
  refuse: (error: Error) => void
}

/**
 * The queue of those who want to write, first come first served.
 *
 * Nobody is refused because the queue is long: what is measured is for how long the one whose turn
 * it is has done nothing, in time during which this process could run (a process that is busy or
 * suspended counts none). A write that waits for the save it is a part of has come after that
 * save's last activity; such writes are refused after `patience`. Those who came before cannot be
 * to blame and are given twice as long, so that one faulty hook does not fail everybody's saves.
 */
export class WriterQueue {
  readonly #mutex = new Mutex()
  readonly #waiters = new Set<Waiter>()
  #activity = 0
  #silence = 0
  #timer: NodeJS.Timeout | undefined

  constructor(private readonly options: WriterQueueOptions) {}

  /**
   * Waits for its turn.
   *
   * @returns what must be called, once, to give the turn to the next.
   * @throws WriterStalledError if the one before does nothing for too long.
   */
  async enter(): Promise<() => void> {
    const turn = this.#mutex.acquire()
    const waiter: Waiter = {
      activity: this.#activity,
      silence: this.#silence,
      refuse: () => undefined,
    }
    const refusal = new Promise<never>((_resolve, reject) => {
      waiter.refuse = reject
    })
    this.#waiters.add(waiter)
    try {
      const release = await Promise.race([turn, refusal])
      return () => {
        this.#stopWatching()
        release()
      }
    } catch (error) {
      // Its turn will still come, and must then pass on to the next.
      void turn.then((release) => release())
      throw error
    } finally {
      this.#waiters.delete(waiter)
    }
  }

  /** Starts to look at the progress of the one whose turn it is; `abandon` ends its transaction. */
  watch(abandon: () => void): void {
    this.active()
    this.#timer = setInterval(() => this.#look(abandon), interval)
  }

  /** The one whose turn it is has used the database. */
  active(): void {
    this.#activity++
    this.#silence = 0
  }

  #look(abandon: () => void): void {
    const { abandonAfter, patience } = this.options
    this.#silence += interval
    for (const waiter of this.#waiters) {
      const cameInSilence = waiter.activity === this.#activity
      const witnessed = cameInSilence ? this.#silence - waiter.silence : this.#silence / 2
      if (witnessed >= patience) {
        waiter.refuse(new WriterStalledError(Math.round(this.#silence / 1000)))
      }
    }
    if (this.#silence >= abandonAfter) {
      this.#stopWatching()
      abandon()
    }
  }

  #stopWatching(): void {
    clearInterval(this.#timer)
    this.#silence = 0
  }
}
