import type { PayloadRequest, SelectType, TypeWithID, Where } from 'payload'

import { behind, cursorBehind, NEWEST_FIRST, readCursor, writeCursor } from './cursor.js'
import { findMatching } from './findMatching.js'
import { loadDocuments } from './loadDocuments.js'

/** A story as lists show it: no body. */
export interface ListedArticle extends TypeWithID {
  createdAt: string
  headline: string
  publishedAt: string
  slug: string
  [field: string]: unknown
}

/** A page of stories, newest first. `next` is the cursor of the page after it; `null` at the end. */
export interface ArticlePage {
  articles: ListedArticle[]
  next: null | string
}

const DEFAULT_LIMIT = 10
const MAX_LIMIT = 50

/** What lists show. The body is most of a story's weight, and no list prints it. */
const LISTED = {
  slug: true,
  authors: true,
  breaking: true,
  createdAt: true,
  creditLine: true,
  dateline: true,
  genre: true,
  headline: true,
  hero: true,
  isBreaking: true,
  language: true,
  publishedAt: true,
  standfirst: true,
  topics: true,
  urgency: true,
} as const

/** How many stories a page has: 10 unless asked, 50 at most. */
export function pageSize(limit?: unknown): number {
  const number = Math.trunc(Number(limit))
  return number >= 1 ? Math.min(number, MAX_LIMIT) : DEFAULT_LIMIT
}

/**
 * What finds a page's stories: the times that cursors are made of, and those at which the clock
 * changes a story, which would be looked up for each list otherwise.
 */
export const TIMES = {
  breaking: { since: true, until: true },
  createdAt: true,
  embargoUntil: true,
  publishedAt: true,
} as const

/**
 * Lists what the reader of `req` may see, newest first. Asks the database for one story more than a
 * page holds instead of counting, so it takes as long on the first page as on the thousandth. The
 * stories themselves are loaded by their IDs: from memory, but for those that have changed.
 */
export async function listArticles(args: {
  after?: null | string
  articles: string
  limit?: unknown
  req: PayloadRequest
  /** GraphQL: what is asked of the stories. Default: everything. */
  select?: SelectType
  where?: Where
}): Promise<ArticlePage> {
  const { articles, req } = args
  const limit = pageSize(args.limit)
  const after = args.after ? readCursor(args.after) : undefined
  const conditions = [args.where, after ? behind(after) : undefined]
  const found = await findMatching<Times>(req, {
    collection: articles,
    limit: limit + 1,
    select: TIMES,
    sort: [...NEWEST_FIRST],
    where: { and: conditions.filter((condition) => condition !== undefined) },
  })
  const page = found.slice(0, limit)
  const ids = page.map(({ id }) => id)
  const cursor = found.length > limit ? cursorBehind(page, after) : null
  return {
    articles: await loadDocuments(req, articles, ids, {
      depth: 1,
      // In GraphQL any field may be asked for.
      select: req.payloadAPI === 'GraphQL' ? args.select : LISTED,
    }),
    next: cursor && writeCursor(cursor),
  }
}

interface Times extends TypeWithID {
  createdAt: string
  publishedAt: string
}
