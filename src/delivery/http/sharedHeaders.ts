import { type Reads, tagsOf } from '../cache/index.js'
import type { Answer, SharedCaching, Variant } from './answer.js'

/** How an answer came about: found, made, made for another who asked at the same time, or not kept. */
export type Outcome = 'bypass' | 'coalesced' | 'hit' | 'miss'

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
export function headersOf({ answer, caching, now, outcome, variant }: SentArgs): string[] {
  return [
    ...variant.headers,
    'cache-control',
    cacheControl(answer, caching, now, outcome),
    // This process vouches for it at this moment (RFC 9111, section 5.1), whenever it was made: with
    // an older age, a CDN would never keep what is kept here for longer than `s-maxage`.
    'age',
    '0',
    'server-timing',
    `cache;desc=${outcome}`,
  ]
}

function cacheControl(
  { reads, status }: Answer,
  { maxAge, staleWhileRevalidate }: SharedCaching,
  now: number,
  outcome: Outcome,
): string {
  if (outcome === 'bypass') return 'no-store'
  const left = Math.max(0, Math.floor((reads.changesAt - now) / 1_000))
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
