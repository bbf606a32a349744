import type { PayloadRequest, SelectType, TypeWithID, Where } from 'payload'

import { behind, cursorBehind, NEWEST_FIRST, readCursor, writeCursor } from './cursor.js'

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

/** What the cursor of the next page is made of. */
const OF_CURSOR = { createdAt: true, publishedAt: true } as const

/** GraphQL loads relations itself, from IDs, and any field may be asked for. */
function shape(req: PayloadRequest, select?: SelectType): { depth: number; select?: SelectType } {
  if (req.payloadAPI !== 'GraphQL') return { depth: 1, select: LISTED }
  return { depth: 0, ...(select && { select: { ...select, ...OF_CURSOR } }) }
}

/**
 * Lists what the reader of `req` may see, newest first. Asks the database for one story more than a
 * page holds instead of counting, so it takes as long on the first page as on the thousandth.
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
  const { docs } = await req.payload.find({
    collection: articles,
    ...shape(req, args.select),
    limit: limit + 1,
    overrideAccess: false,
    pagination: false,
    req,
    sort: [...NEWEST_FIRST],
    where: { and: conditions.filter((condition) => condition !== undefined) },
  })
  const page = (docs as unknown as ListedArticle[]).slice(0, limit)
  const cursor = docs.length > limit ? cursorBehind(page, after) : null
  return { articles: page, next: cursor && writeCursor(cursor) }
}
