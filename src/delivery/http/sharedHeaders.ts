import { type Reads, tagsOf } from '../cache/index.js'
import type { Answer, Outcome, SharedCaching, Variant } from './answer.js'

/** @see headersOf */
export interface SentArgs {
  answer: Answer
  caching: SharedCaching
  now: number
  outcome: Outcome
  variant: Variant
}

/**
 * The headers of an answer as it is sent now: names and values in turn. Browsers ask again each
 * time (`max-age=0`), which costs them a 304; caches between may keep it as long as they are told,
 * but never beyond the moment at which the clock changes it.
 */
export function headersOf({ answer, caching, now, outcome, variant }: SentArgs): readonly string[] {
  const left = Math.max(0, Math.floor((answer.reads.changesAt - now) / 1_000))
  const { sent } = variant
  // They change once a second at most, and readers come by the thousand.
  if (sent?.left === left && sent.outcome === outcome) return sent.headers
  const headers = [
    ...variant.headers,
    'cache-control',
    cacheControl(answer, caching, left, outcome),
    // This process vouches for it at this moment (RFC 9111, section 5.1), whenever it was made: with
    // an older age, a CDN would never keep what is kept here for longer than `s-maxage`.
    'age',
    '0',
    'server-timing',
    `cache;desc=${outcome}`,
  ]
  variant.sent = { headers, left, outcome }
  return headers
}

function cacheControl(
  { status }: Answer,
  { maxAge, staleWhileRevalidate }: SharedCaching,
  left: number,
  outcome: Outcome,
): string {
  if (outcome === 'bypass') return 'no-store'
  const seconds = Math.min(status === 404 ? 1 : maxAge, left)
  const stale = Math.min(staleWhileRevalidate, left - seconds)
  const later = stale > 0 ? `, stale-while-revalidate=${stale}` : ''
  return `public, max-age=0, s-maxage=${seconds}${later}`
}

/** Has the client these very bytes (RFC 9110, section 13.1.2)? */
export function isNotModified(ifNoneMatch: string | undefined, { etag }: Variant): boolean {
  if (!ifNoneMatch) return false
  return (
    ifNoneMatch === etag ||
    ifNoneMatch === '*' ||
    ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
  )
}

/**
 * The headers by which a CDN is told to drop an answer later: its tags (`tagsOf`), parted as Fastly
 * (`Surrogate-Key`) and Cloudflare (`Cache-Tag`) have it.
 */
export function tagHeaders(reads: Reads): [string, string][] {
  const tags = tagsOf(reads)
  return [
    ['surrogate-key', tags.join(' ')],
    ['cache-tag', tags.join(',')],
  ]
}
