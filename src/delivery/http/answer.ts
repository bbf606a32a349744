import { createHash } from 'node:crypto'

import type { Reads } from '../cache/index.js'
import { encode, type Encoding } from './encodings.js'

/** How an answer came about: found, made, made for another who asked at the same time, or not kept. */
export type Outcome = 'bypass' | 'coalesced' | 'hit' | 'miss'

/** A body ready to be sent. */
export interface Variant {
  body: Buffer
  /** Names and values in turn, as `writeHead` takes them. */
  headers: string[]
  /** Strong: the same bytes have the same one (RFC 9110, section 8.8.3). */
  etag: string
  /** All headers as they were sent last, and the seconds that they were written for. */
  sent?: { headers: readonly string[]; left: number; outcome: Outcome }
}

/** How long caches between here and the reader may keep an answer, in seconds. */
export interface SharedCaching {
  /** For `s-maxage`. Default 1. */
  maxAge: number
  /** For `stale-while-revalidate`. Default 0. */
  staleWhileRevalidate: number
}

/** An answer as it is kept: its body is encoded once for each encoding that somebody asks for. */
export class Answer {
  readonly #variants = new Map<Encoding, Promise<Variant> | Variant>()
  readonly #hash: string

  constructor(
    readonly status: number,
    /** The handler's own headers that are the answer's, in lower case. */
    readonly headers: ReadonlyMap<string, string>,
    readonly body: Buffer,
    readonly reads: Reads,
    /** When it was made, in milliseconds since 1970. */
    readonly madeAt: number,
  ) {
    this.#hash = createHash('sha256').update(body).digest('base64url').slice(0, 27)
  }

  /** What it takes in memory, roughly, in bytes: its body, and what that compresses to. */
  get size(): number {
    return Math.ceil(this.body.length * 1.5) + 2_048
  }

  /** The body in an encoding; at once where it has been asked for before. */
  variant(encoding: Encoding): Promise<Variant> | Variant {
    const known = this.#variants.get(encoding)
    if (known) return known
    const made = this.#make(encoding).then((variant) => {
      this.#variants.set(encoding, variant)
      return variant
    })
    this.#variants.set(encoding, made)
    return made
  }

  async #make(asked: Encoding): Promise<Variant> {
    const { body, encoding } = await encode(this.body, asked)
    const etag = encoding === 'identity' ? `"${this.#hash}"` : `"${this.#hash}-${encoding}"`
    const headers = [...this.headers].flat()
    if (encoding !== 'identity') headers.push('content-encoding', encoding)
    headers.push('content-length', String(body.length), 'etag', etag)
    return { body, etag, headers }
  }
}
