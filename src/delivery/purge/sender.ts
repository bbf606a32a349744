import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

import { attempt, type Outcome } from './attempt.js'
import { TagSet } from './tagSet.js'
import type { Target } from './target.js'

/** How often, and for how long, it is tried to reach a target. */
export interface Retries {
  /** How often a request is sent at most. Default 10. */
  attempts: number
  /** The first pause, in milliseconds; each further one is twice as long. Default 500. */
  firstPause: number
  /** No attempt begins later than this after the first, in milliseconds. Default 300,000. */
  giveUpAfter: number
  /** The longest pause, in milliseconds, unless the target asks for a longer. Default 30,000. */
  longestPause: number
  /** How long an answer is waited for, in milliseconds. Default 10,000. */
  timeout: number
}

/** Where it is told what could not be purged: Payload's logger is one. */
export interface Logger {
  error: (entry: object) => void
}

/** @see Sender */
export interface SenderOptions {
  logger: Logger
  /** How many tags wait at most: beyond that, those of their collections do. */
  mostWaiting: number
  retries: Retries
}

/**
 * Sends tags to one target, request after request. What comes while it cannot be reached waits, each
 * tag once.
 */
export class Sender {
  #refusedWith: number | undefined
  #running: Promise<void> | undefined
  readonly #stopping = new AbortController()
  readonly #waiting: TagSet

  constructor(
    private readonly target: Target,
    private readonly options: SenderOptions,
  ) {
    this.#waiting = new TagSet(options.mostWaiting)
  }

  send(tags: Iterable<string>): void {
    this.#waiting.add(tags)
    if (!this.#waiting.isEmpty) this.#running ??= this.#run()
  }

  /** Sends what waits without pausing, until an attempt fails: what is left then is logged. */
  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#running
  }

  async #run(): Promise<void> {
    while (!this.#waiting.isEmpty) {
      const tags = this.#waiting.take(this.target.mostTags)
      const reason = await this.#deliver(tags)
      if (reason === undefined) continue
      if (this.#stopping.signal.aborted) tags.push(...this.#waiting.take())
      const msg =
        `${this.target.name} could not be told to drop these tags, and may answer ` +
        'what was read from them until it is as old as s-maxage allows. Purge them by hand.'
      this.options.logger.error({ msg, reason, tags })
    }
    this.#running = undefined
  }

  /** Returns why it was given up, if it was. */
  async #deliver(tags: readonly string[]): Promise<string | undefined> {
    const { attempts, giveUpAfter, timeout } = this.options.retries
    const purge = { at: new Date().toISOString(), id: `purge_${randomUUID()}`, tags }
    const began = performance.now()
    for (let count = 1; ; count++) {
      const isLast = count >= attempts || this.#stopping.signal.aborted
      const outcome = await attempt(this.target, purge, timeout)
      if (outcome.kind !== 'failed') return this.#settle(outcome, tags)
      const pause = Math.max(this.#pauseAfter(count), outcome.waitFor ?? 0)
      if (isLast || performance.now() - began + pause > giveUpAfter) return outcome.reason
      // Rejected when there is no more time to pause: the next attempt is the last.
      await sleep(pause, undefined, { ref: false, signal: this.#stopping.signal }).catch(() => null)
    }
  }

  /** Says once what is refused, not with each change. */
  #settle(outcome: Exclude<Outcome, { kind: 'failed' }>, tags: readonly string[]): undefined {
    const status = outcome.kind === 'refused' ? outcome.status : undefined
    if (outcome.kind === 'refused' && status !== this.#refusedWith) {
      const msg =
        `${this.target.name} refuses to purge, and may answer what is old until s-maxage is over: ` +
        `${adviceOn(outcome.status)} This is not said again until it changes.`
      this.options.logger.error({ msg, reason: outcome.reason, tags })
    }
    this.#refusedWith = status
  }

  /** Twice as long each time, less up to a half by chance: not all processes come back at once. */
  #pauseAfter(count: number): number {
    const { firstPause, longestPause } = this.options.retries
    return Math.min(firstPause * 2 ** (count - 1), longestPause) * (0.5 + Math.random() / 2)
  }
}

function adviceOn(status: number): string {
  if (status < 400) return 'its address has moved. Set the one that it redirects to.'
  if (status === 401 || status === 403) return 'check the token or secret, and what it may do.'
  if (status === 404) return 'check the ID of the service or zone, or the address.'
  return 'see the reason that it gives.'
}
