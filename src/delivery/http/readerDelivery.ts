import { LRUCache } from 'lru-cache'

import type { Change, Reads, ResponseCache } from '../cache/index.js'
import { clock } from '../clock.js'
import { Answer, type Outcome, type SharedCaching } from './answer.js'
import { cacheKeyOf } from './cacheKey.js'
import type { ReaderRoutes } from './routes.js'
import { tagHeaders } from './sharedHeaders.js'
import { type Headers, visitorKey, type VisitorOptions } from './visitor.js'

/** @see ReaderDelivery */
export interface ReaderDeliveryOptions {
  cache: ResponseCache<Answer>
  caching: SharedCaching
  /** Does this process know of every change that is older than a second? If not, nothing is kept. */
  isFresh: (now: number) => boolean
  /** Headers of every answer, by name in lower case. */
  headers?: Readonly<Record<string, string>>
  /** The time in milliseconds since 1970. Default: the process's. */
  now?: () => number
  /** Runs `work` and tells what it read from the database. */
  readsOf: <T>(work: () => Promise<T>) => Promise<{ reads: Reads; result: T }>
  routes: ReaderRoutes
  /** The changes that the clock has made since the last call. */
  takeDue: (now: number) => readonly Change[]
  visitor: VisitorOptions
}

/** An answer, and how it came about. */
export interface Answered {
  answer: Answer
  outcome: Outcome
}

/** Addresses whose names are remembered. */
const MAX_NAMES = 20_000

/** How long it is remembered that there is nothing at an address, in milliseconds. */
const ABSENT_FOR = 5_000

const KEPT = new Set([200, 301, 404])

/** Headers of a handler's answer that are not the answer's own, or are written anew. */
const DROPPED = new Set(['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding'])

/**
 * Answers readers: from memory what has not changed since it was made, and from Payload the rest,
 * which is then kept with what it was read from. Nothing about it is particular to a kind of server.
 */
export class ReaderDelivery {
  readonly #names = new LRUCache<string, string>({ max: MAX_NAMES })

  constructor(readonly options: ReaderDeliveryOptions) {}

  /** The name of the answer to a GET or HEAD; `null` for one that is never kept. */
  keyOf(url: string, headers: Headers): null | string {
    const visitor = this.visitorOf(headers)
    if (visitor === null) return null
    let name = this.#names.get(url)
    if (name === undefined) {
      name = cacheKeyOf(url, this.options.routes) ?? ''
      this.#names.set(url, name)
    }
    return name === '' ? null : name + visitor
  }

  /** What a visitor's headers add to the name of an answer; `null` for one who may be known. */
  visitorOf(headers: Headers): null | string {
    return visitorKey(headers, this.options.visitor)
  }

  /** Is this the address of GraphQL? */
  isGraphQL(url: string): boolean {
    const { graphQL } = this.options.routes
    return url === graphQL || url.startsWith(`${graphQL}?`)
  }

  /** The kept answer, if there is one and it is right at this moment. */
  find(key: string): Answer | undefined {
    const { cache, isFresh, takeDue } = this.options
    const now = this.now()
    for (const change of takeDue(now)) cache.drop(change)
    return isFresh(now) ? cache.get(key, now) : undefined
  }

  /** The answer that `handle` makes, or that it is making for somebody else already. */
  async make(key: string, handle: () => Promise<Response>): Promise<Answered> {
    const { cache, isFresh } = this.options
    if (!isFresh(this.now())) return { answer: await this.#read(handle), outcome: 'bypass' }
    const { coalesced, value } = await cache.load(key, async () => {
      const answer = await this.#read(handle)
      const { changesAt } = answer.reads
      const keepUntil = !isKept(answer)
        ? 0
        : answer.status === 404
          ? Math.min(changesAt, answer.madeAt + ABSENT_FOR)
          : changesAt
      return { keepUntil, reads: answer.reads, size: answer.size, value: answer }
    })
    if (isKept(value)) return { answer: value, outcome: coalesced ? 'coalesced' : 'miss' }
    // What must not be kept must not be shared, either: it may be for the one who asked first.
    return { answer: coalesced ? await this.#read(handle) : value, outcome: 'bypass' }
  }

  /** The answer that `handle` makes, for one visitor only. */
  async passOn(handle: () => Promise<Response>): Promise<Answered> {
    return { answer: await this.#read(handle), outcome: 'bypass' }
  }

  async #read(handle: () => Promise<Response>): Promise<Answer> {
    const madeAt = this.now()
    const { reads, result } = await this.options.readsOf(handle)
    const body = Buffer.from(await result.arrayBuffer())
    const own = [...result.headers].filter(([name]) => !DROPPED.has(name))
    const headers = new Map([
      ...Object.entries(this.options.headers ?? {}),
      ...own,
      ...tagHeaders(reads),
      ['vary', this.#vary()] as [string, string],
    ])
    return new Answer(result.status, headers, body, reads, madeAt)
  }

  #vary(): string {
    return this.options.visitor.origins.size > 0 ? 'Accept-Encoding, Origin' : 'Accept-Encoding'
  }

  /** The time in milliseconds since 1970. */
  now(): number {
    return (this.options.now ?? clock)()
  }
}

/** May others be given this answer? Not an error, nor what sets a cookie, nor GraphQL's errors. */
function isKept({ body, headers, status }: Answer): boolean {
  const hasErrors = status === 200 && body.subarray(0, ERRORS.length).equals(ERRORS)
  return KEPT.has(status) && !headers.has('set-cookie') && !hasErrors
}

/** How GraphQL begins an answer that has errors in it. */
const ERRORS = Buffer.from('{"errors":')
