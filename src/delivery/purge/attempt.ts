import type { Purge, Target } from './target.js'

/** How one attempt to send a purge ended. */
export type Outcome =
  | {
      /** It may go well later. */
      kind: 'failed'
      reason: string
      /** How long the target asks to be left alone, in milliseconds. */
      waitFor?: number
    }
  | {
      /** It will not go well until somebody changes something. */
      kind: 'refused'
      reason: string
      status: number
    }
  | { kind: 'done' }

/** Statuses besides 5xx of what may be taken later: too slow, too early, too many. */
const PASSING = new Set([408, 425, 429])

/** How much of a refusal's text is kept, in bytes. */
const LONGEST_REASON = 300

/** Sends a purge once, and waits `timeout` milliseconds at most. Never throws. */
export async function attempt(target: Target, purge: Purge, timeout: number): Promise<Outcome> {
  try {
    const response = await fetch(target.request(purge), { signal: AbortSignal.timeout(timeout) })
    const { headers, ok, status } = response
    if (ok) {
      await response.body?.cancel()
      return { kind: 'done' }
    }
    const reason = `${status} ${await beginningOf(response)}`.trim()
    if (status < 500 && !PASSING.has(status)) return { kind: 'refused', reason, status }
    return { kind: 'failed', reason, waitFor: retryAfter(headers.get('retry-after')) }
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) }
  }
}

/** Seconds or a date (RFC 9110, section 10.2.3), in milliseconds from now. */
function retryAfter(value: null | string): number | undefined {
  if (value === null) return undefined
  const wait = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.now()
  return Number.isNaN(wait) ? undefined : Math.max(0, wait)
}

/** A body may be of any length: no more is read than is kept. */
async function beginningOf({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= LONGEST_REASON) break
  }
  return Buffer.concat(chunks).subarray(0, LONGEST_REASON).toString('utf8')
}

/** What `fetch` throws says “fetch failed”, and why in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
