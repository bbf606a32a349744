/** When readers see an article: the later of its publication and its embargo's end; `null` for a draft. */
export function visibleFrom(doc: Record<string, unknown>): null | string {
  const { _status, embargoUntil, publishedAt } = doc as {
    _status?: null | string
    embargoUntil?: null | string
    publishedAt?: null | string
  }
  if (_status !== 'published' || !publishedAt) return null
  return embargoUntil && new Date(embargoUntil) > new Date(publishedAt) ? embargoUntil : publishedAt
}
