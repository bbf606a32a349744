import {
  type CollectionAfterReadHook,
  createDataloaderCacheKey,
  type PayloadRequest,
} from 'payload'

import { storiesIn, withStories } from '../body/index.js'
import type { HasRole } from './roles.js'

interface Options {
  /** The slug of the articles collection. */
  articles: string
  hasRole: HasRole
}

interface Leading {
  body?: unknown
  related?: unknown
}

/**
 * Lets a story lead readers only to stories that they may see. Payload leaves the ID of a document
 * that it may not show, and an ID already tells that there is a story. Reads of the server itself
 * (`overrideAccess`) get all, because a save starts from them.
 */
export const hideUnseenStories =
  ({ articles, hasRole }: Options): CollectionAfterReadHook =>
  async ({ doc, overrideAccess, req }) => {
    if (overrideAccess || hasRole(req, 'admin', 'editor', 'reporter')) return doc as unknown
    const story = doc as Leading
    const related = Array.isArray(story.related) ? (story.related as unknown[]) : []
    const ids = new Set([...related, ...storiesIn(story.body)].filter(isID))
    const seen = await seenOf(articles, [...ids], req)

    const isSeen = (led: unknown): boolean => (isID(led) ? seen.has(led) : Boolean(led))
    if (related.length > 0) story.related = related.filter(isSeen)
    if (story.body) story.body = withStories(story.body, isSeen)
    return story
  }

/** Which of these stories the reader may see: one query for all the documents of a list. */
async function seenOf(
  articles: string,
  ids: (number | string)[],
  req: PayloadRequest,
): Promise<Set<number | string>> {
  const found = await Promise.all(
    ids.map((docID) =>
      req.payloadDataLoader.load(
        createDataloaderCacheKey({
          collectionSlug: articles,
          currentDepth: 1,
          depth: 0,
          // As it stands in the document: the loader finds its answers by it.
          docID: docID,
          draft: false,
          fallbackLocale: req.fallbackLocale as string,
          locale: req.locale as string,
          overrideAccess: false,
          select: { slug: true },
          showHiddenFields: false,
          transactionID: req.transactionID as string,
        }),
      ),
    ),
  )
  return new Set(ids.filter((_, i) => found[i]))
}

const isID = (value: unknown): value is number | string =>
  typeof value === 'string' || typeof value === 'number'
