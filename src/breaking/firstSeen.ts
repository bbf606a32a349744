import { toTime, type Moment } from './time.js'

/** What decides when readers first see a story. */
export interface Publication {
  published: boolean
  /** Set once, at the first publication, and never changed. */
  firstPublishedAt?: Moment
  publishedAt?: Moment
  embargoUntil?: Moment
  /** The embargo as it was stored before this save. */
  previousEmbargoUntil?: Moment
}

/**
 * The moment at which readers first see, or first saw, a story, in milliseconds since 1970; `null`
 * for a story that is not published. It is no rule of access: a story published again is not first
 * seen again.
 *
 * That is its first publication or the end of its embargo, whichever is later. Old copy loaded late
 * counts from the date it carries, so that it is not news again; a publication date still to come
 * counts as it stands; an embargo that this save lifts early ends now.
 */
export function firstSeen(publication: Publication, now: number): null | number {
  if (!publication.published) {
    return null
  }
  const publishedAt = toTime(publication.publishedAt)
  const first = toTime(publication.firstPublishedAt)
  const isStillToCome = publishedAt !== null && publishedAt > now
  const published = isStillToCome
    ? publishedAt
    : Math.min(first ?? publishedAt ?? now, publishedAt ?? first ?? now)
  const wasUnderEmbargo = (toTime(publication.previousEmbargoUntil) ?? 0) > now
  return Math.max(
    published,
    toTime(publication.embargoUntil) ?? published,
    wasUnderEmbargo && first !== null ? now : published,
  )
}
