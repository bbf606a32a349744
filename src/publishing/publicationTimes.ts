import type { CollectionBeforeChangeHook } from 'payload'

interface Times {
  _status?: null | string
  firstPublishedAt?: null | string
  publishedAt?: null | string
}

/**
 * Dates a story when it is published. `publishedAt` is the time that readers see, and an editor may
 * set it, ahead too: the story then comes out at that time. `firstPublishedAt` is set once and kept
 * for good, because Payload cannot tell a first publication from a later one.
 */
export const setPublicationTimes: CollectionBeforeChangeHook<Times & { id: number | string }> = ({
  data,
  originalDoc,
}) => {
  data.firstPublishedAt = originalDoc?.firstPublishedAt ?? null
  if (data._status === 'published') {
    data.publishedAt ??= new Date().toISOString()
    data.firstPublishedAt ??= data.publishedAt
  }
  return data
}
