import { type Moment, toTime } from './time.js'

/** What {@link isBreakingAt} reads of an article; a document of `articles` fits. */
export interface BreakingArticle {
  _status?: null | string | undefined
  /** When the article was put into the trash. */
  deletedAt?: Moment
  embargoUntil?: Moment
  publishedAt?: Moment
  breaking?:
    { level?: null | string | undefined; since?: Moment; until?: Moment } | null | undefined
}

/**
 * Is the article breaking news for readers at this moment: published, not in the trash, not under
 * embargo, its date of publication come, and inside its window, which includes `since` and excludes
 * `until`? What is missing counts as not set; an article without `_status` is not published.
 */
export function isBreakingAt(article: BreakingArticle, now: Date): boolean {
  const time = now.getTime()
  const { breaking } = article
  const since = toTime(breaking?.since)
  const until = toTime(breaking?.until)
  return (
    Boolean(breaking?.level) &&
    since !== null &&
    until !== null &&
    since <= time &&
    time < until &&
    article._status === 'published' &&
    toTime(article.deletedAt) === null &&
    (toTime(article.embargoUntil) ?? time) <= time &&
    (toTime(article.publishedAt) ?? Infinity) <= time
  )
}
