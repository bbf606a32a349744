import { contributorKey, type CreditRow } from '../credits/index.js'

type ID = number | string

/** A story that carries a contributor's credit, as a rights department asks for it. */
export interface CreditUse {
  /** The story's ID. */
  id: ID
  headline: string
  /** When it was, or will be, published: ISO 8601. */
  published: null | string
  role: string
  place: string
  /** Where in the copy the credit stands. */
  via: string
  /** The copy's words that give it. */
  words: string
  slug: string
  /**
   * - `published`: readers see it.
   * - `scheduled`, `embargoed`: it is published, and its time has not come.
   * - `draft`: it is not published.
   */
  status: 'draft' | 'embargoed' | 'published' | 'scheduled'
}

/** The fields of a story that a use is made from. */
export interface CreditedStoryDocument {
  id: ID
  _status?: null | string
  createdAt: string
  credits?: CreditRow[] | null
  embargoUntil?: null | string
  headline?: null | string
  publishedAt?: null | string
  slug?: null | string
}

/** What a story credits a contributor for; `null` where it does not, or where that was dismissed. */
export function creditUseOf(
  story: CreditedStoryDocument,
  contributor: ID,
  now: Date = new Date(),
): CreditUse | null {
  const key = String(contributor)
  const row = story.credits?.find(
    (each) => !each.dismissed && contributorKey(each.contributor) === key,
  )
  if (!row) return null
  return {
    id: story.id,
    headline: story.headline ?? '',
    place: row.place ?? '',
    published: story.publishedAt ?? null,
    role: row.role ?? '',
    slug: story.slug ?? '',
    status: statusOf(story, now.toISOString()),
    via: row.via ?? '',
    words: row.verbatim ?? '',
  }
}

function statusOf(
  { _status, embargoUntil, publishedAt }: CreditedStoryDocument,
  now: string,
): CreditUse['status'] {
  if (_status !== 'published') return 'draft'
  if (embargoUntil && embargoUntil > now) return 'embargoed'
  return publishedAt && publishedAt > now ? 'scheduled' : 'published'
}
