import type { TimedPaths } from './moments.js'

/**
 * The dates of the newsroom's collections that change what readers see when they come: a story's
 * publication, the end of its embargo, its breaking window, and a picture's release.
 */
export const timedDates = (slugs: { articles: string; media: string }): TimedPaths => ({
  [slugs.articles]: ['publishedAt', 'embargoUntil', 'breaking.since', 'breaking.until'],
  [slugs.media]: ['releasedAt'],
})
