import type { PayloadRequest, Where } from 'payload'

import { behind, NEWEST_FIRST, readCursor } from './cursor.js'
import { type ArticlePage, listArticles } from './listArticles.js'

/** How many of the newest stories are looked through for a page of one subject. */
const LOOKED_THROUGH = 1_000

/** A subject with no more stories than this, behind the cursor, is listed by its stories' IDs. */
const FEW = 200

interface SubjectList {
  after?: null | string
  articles: string
  limit?: unknown
  req: PayloadRequest
  /** Which stories name the subject. */
  where: Where
}

/**
 * Lists a subject's stories as `listArticles` does, in a time that does not grow with the archive.
 *
 * MongoDB has an index of each subject's stories by time. SQL has none, because there the stories'
 * subjects are a table of their own: it either looks through the stories by time, which is fast
 * when many name the subject, or sorts all that name it, which is fast when few do. So the newest
 * stories are looked through first, and if they do not fill the page, the subject's are sorted.
 */
export async function listSubject(list: SubjectList): Promise<ArticlePage> {
  const { req, where } = list
  if (req.payload.db.name === 'mongoose') return listArticles(list)

  const since = await whereNewestEnd(list)
  if (since === undefined) return listArticles(list)
  const recent: Where = { publishedAt: { greater_than_equal: since } }
  const page = await listArticles({ ...list, where: { and: [where, recent] } })
  if (page.next !== null) return page

  const few = await byID(list)
  return listArticles(few ? { ...list, where: few } : list)
}

/** The publication time of the story with which the newest behind the cursor end. */
async function whereNewestEnd(list: SubjectList): Promise<string | undefined> {
  const { docs } = await list.req.payload.find({
    collection: list.articles,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    page: LOOKED_THROUGH,
    pagination: false,
    req: list.req,
    select: { publishedAt: true },
    sort: [...NEWEST_FIRST],
    where: behindCursor(list),
  })
  return (docs[0] as { publishedAt?: string } | undefined)?.publishedAt
}

/**
 * The subject's stories as a condition on IDs, or `undefined` where there are many. It names stories
 * that the reader may not see as well: the reader's access has SQLite go by time. The list that is
 * made from it leaves them out.
 */
async function byID(list: SubjectList): Promise<undefined | Where> {
  const { docs } = await list.req.payload.find({
    collection: list.articles,
    depth: 0,
    limit: FEW + 1,
    pagination: false,
    req: list.req,
    select: { publishedAt: true },
    sort: [...NEWEST_FIRST],
    where: { and: [list.where, behindCursor(list), { publishedAt: { exists: true } }] },
  })
  if (docs.length > FEW) return undefined
  const times = docs.map((doc) => (doc as unknown as { publishedAt: string }).publishedAt)
  return {
    // The times lead SQLite into its index of the stories by time at the right places.
    and: [{ id: { in: docs.map(({ id }) => id) } }, { publishedAt: { in: times } }],
  }
}

const behindCursor = ({ after }: SubjectList): Where => (after ? behind(readCursor(after)) : {})
