import type { PayloadRequest, SelectType, TypeWithID, Where } from 'payload'

import { breakingNow } from '../breaking/index.js'
import type { Newsroom } from '../options.js'
import { findMatching } from './findMatching.js'
import {
  type ArticlePage,
  listArticles,
  type ListedArticle,
  pageSize,
  TIMES,
} from './listArticles.js'
import { loadDocuments } from './loadDocuments.js'

/** How deep a story's page reaches: its people, topics and pictures, and their pictures. */
const STORY_DEPTH = 2

/** Most of a topic's narrower topics that its page takes in. */
const NARROWER_TOPICS = 200

/** Most stories that are listed as breaking at one moment: those whose windows end last. */
const MOST_BREAKING = 100

/** The collections that have a page with a list of stories. */
export type ListedBy = 'authors' | 'contributors' | 'topics'

/** A page asked for: `after` is the `next` of the page before. */
export interface PageQuery {
  after?: null | string
  limit?: unknown
  /** GraphQL: what is asked of the stories listed. Default: everything. */
  select?: SelectType
}

/** A topic, author or contributor with a page of its stories. */
export interface SubjectPage extends ArticlePage {
  subject: TypeWithID & Record<string, unknown>
}

/** The front page: what is breaking now, and the newest stories. */
export interface FrontPage extends ArticlePage {
  breaking: ListedArticle[]
}

/**
 * One story by its slug, with its people and topics; `null` when the reader may not see it. With
 * `draft` it is as its newest version has it, for previews; by default, as it was published.
 */
export async function articleBySlug(
  newsroom: Newsroom,
  req: PayloadRequest,
  slug: string,
  { draft = false, select }: { draft?: boolean; select?: SelectType } = {},
): Promise<(Record<string, unknown> & TypeWithID) | null> {
  return bySlug(req, newsroom.slugs.articles, slug, { depth: STORY_DEPTH, draft, select })
}

/** The slug that a story moved to from `slug`, when its old address has been kept. */
export async function movedTo(
  newsroom: Newsroom,
  req: PayloadRequest,
  slug: string,
): Promise<null | string> {
  const { articles } = newsroom.slugs
  const { docs: redirects } = await req.payload.find({
    collection: 'redirects',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    where: { from: { equals: newsroom.sitePath('articles', slug) } },
  })
  const { reference } = (redirects[0]?.to ?? {}) as { reference?: null | Reference }
  if (reference?.relationTo !== articles) return null
  const { docs: stories } = await req.payload.find({
    collection: articles,
    depth: 0,
    joins: false,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    select: { slug: true },
    where: { id: { equals: reference.value } },
  })
  return (stories[0] as undefined | { slug: string })?.slug ?? null
}

interface Reference {
  relationTo: string
  value: TypeWithID['id']
}

/**
 * The stories that are breaking at this moment, newest first.
 *
 * They are found by the end of their window, which few stories have ahead of them. One query that
 * also sorts by publication would walk the whole archive by time when nothing is breaking.
 */
export async function breakingStories(
  newsroom: Newsroom,
  req: PayloadRequest,
  query: PageQuery = {},
): Promise<ArticlePage> {
  return listBreaking(newsroom, req, query, await breakingIDs(newsroom, req))
}

async function breakingIDs({ slugs }: Newsroom, req: PayloadRequest): Promise<TypeWithID['id'][]> {
  const found = await findMatching(req, {
    collection: slugs.articles,
    limit: MOST_BREAKING,
    select: TIMES,
    sort: '-breaking.until',
    where: breakingNow(new Date()),
  })
  return found.map(({ id }) => id)
}

async function listBreaking(
  { slugs }: Newsroom,
  req: PayloadRequest,
  query: PageQuery,
  ids: TypeWithID['id'][],
): Promise<ArticlePage> {
  if (ids.length === 0) return { articles: [], next: null }
  return listArticles({ ...query, articles: slugs.articles, req, where: { id: { in: ids } } })
}

/** What the front page shows. Breaking stories are in the list as well. */
export async function frontPage(
  newsroom: Newsroom,
  req: PayloadRequest,
  query: PageQuery = {},
): Promise<FrontPage> {
  const [ids, page] = await Promise.all([
    breakingIDs(newsroom, req),
    listArticles({ ...query, articles: newsroom.slugs.articles, req }),
  ])
  const listed = page.articles.filter(({ id }) => ids.includes(id))
  if (listed.length === ids.length) return { ...page, breaking: listed.slice(0, pageSize()) }
  const { articles } = await listBreaking(newsroom, req, { select: query.select }, ids)
  return { ...page, breaking: articles }
}

/**
 * The page of a topic, author or contributor: itself and its stories, newest first; `null` when
 * there is none of this slug. A topic's page takes in the stories of the topics below it.
 */
export async function subjectPage(
  newsroom: Newsroom,
  req: PayloadRequest,
  args: PageQuery & { listedBy: ListedBy; selectSubject?: SelectType; slug: string },
): Promise<null | SubjectPage> {
  const { listedBy, selectSubject, slug, ...query } = args
  const collection = newsroom.slugs[listedBy]
  const [found] = await findMatching(req, {
    collection,
    limit: 1,
    select: { slug: true },
    sort: 'id',
    where: { slug: { equals: slug } },
  })
  if (!found) return null
  const options = { depth: 1, select: selectSubject }
  const [[subject], where] = await Promise.all([
    loadDocuments<SubjectPage['subject']>(req, collection, [found.id], options),
    storiesOf(newsroom, req, listedBy, found.id),
  ])
  if (!subject) return null

  const { articles } = newsroom.slugs
  return { subject, ...(await listArticles({ ...query, articles, req, where })) }
}

async function storiesOf(
  newsroom: Newsroom,
  req: PayloadRequest,
  listedBy: ListedBy,
  id: number | string,
): Promise<Where> {
  if (listedBy === 'authors') return { authors: { equals: id } }
  if (listedBy === 'contributors') return { creditedTo: { equals: id } }
  const narrower = await findMatching(req, {
    collection: newsroom.slugs.topics,
    limit: NARROWER_TOPICS,
    select: { slug: true },
    sort: '-createdAt',
    where: { 'breadcrumbs.doc': { equals: id } },
  })
  const ids = new Set([id, ...narrower.map((topic) => topic.id)])
  return ids.size === 1 ? { topics: { equals: id } } : { topics: { in: [...ids] } }
}

async function bySlug(
  req: PayloadRequest,
  collection: string,
  slug: string,
  options: { depth: number; draft?: boolean; select?: SelectType },
): Promise<(Record<string, unknown> & TypeWithID) | null> {
  const { docs } = await req.payload.find({
    ...options,
    collection,
    // GraphQL loads relations itself, from IDs.
    depth: req.payloadAPI === 'GraphQL' ? 0 : options.depth,
    joins: false,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    where: { slug: { equals: slug } },
  })
  return docs[0] ?? null
}
