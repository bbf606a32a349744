import type { Variant } from './answer.js'
import type { Answered, ReaderDelivery } from './readerDelivery.js'
import { headersOf, isNotModified } from './sharedHeaders.js'

/** An answer as it goes over the wire. */
export interface Sent {
  body: Buffer | undefined
  /** Names and values in turn, as `writeHead` takes them. */
  headers: readonly string[]
  status: number
}

/** @see sentOf */
export interface Asked {
  ifNoneMatch: string | undefined
  /** HEAD: the answer without its body. */
  isHead: boolean
}

/** What is sent for an answer: nothing but its headers to somebody who has it already. */
export function sentOf(
  delivery: ReaderDelivery,
  { answer, outcome }: Answered,
  variant: Variant,
  { ifNoneMatch, isHead }: Asked,
): Sent {
  const { caching } = delivery.options
  const headers = headersOf({ answer, caching, now: delivery.now(), outcome, variant })
  if (answer.status === 200 && isNotModified(ifNoneMatch, variant)) {
    return { body: undefined, headers: withoutBody(headers), status: 304 }
  }
  return { body: isHead ? undefined : variant.body, headers, status: answer.status }
}

/** A 304 says nothing of a body (RFC 9110, section 15.4.5). */
function withoutBody(headers: readonly string[]): string[] {
  return headers.filter((_, i) => {
    const name = headers[i - (i % 2)]
    return name !== 'content-length' && name !== 'content-type' && name !== 'content-encoding'
  })
}
