import type { Where } from 'payload'

/**
 * The one definition of what a reader may see: published, its publication time reached, not under
 * embargo and not in the trash. Every public path adds this to its query, so a story comes out at
 * its time without any job.
 */
export function publicArticles(now: Date = new Date()): Where {
  const time = now.toISOString()
  return {
    and: [
      { _status: { equals: 'published' } },
      { publishedAt: { less_than_equal: time } },
      { or: [{ embargoUntil: { exists: false } }, { embargoUntil: { less_than_equal: time } }] },
      { deletedAt: { exists: false } },
    ],
  }
}

/** Stories that were published once and that no reader may see now. */
export function notPublicNow(now: Date = new Date()): Where {
  const time = now.toISOString()
  return {
    and: [
      { firstPublishedAt: { exists: true } },
      {
        or: [
          { _status: { not_equals: 'published' } },
          { publishedAt: { greater_than: time } },
          { embargoUntil: { greater_than: time } },
          { deletedAt: { exists: true } },
        ],
      },
    ],
  }
}

/**
 * Stories that readers may have seen: published at least once, and nothing holds them now. One that
 * has been taken down is among them.
 */
export function publicOnce(now: Date = new Date()): Where {
  const time = now.toISOString()
  return {
    and: [
      { firstPublishedAt: { less_than_equal: time } },
      { or: [{ embargoUntil: { exists: false } }, { embargoUntil: { less_than_equal: time } }] },
    ],
  }
}
