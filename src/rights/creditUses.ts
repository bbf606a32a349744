import type { PayloadRequest, Where } from 'payload'

import { behind, type Cursor, cursorBehind, NEWEST_FIRST } from '../delivery/index.js'
import { type CreditedStoryDocument, type CreditUse, creditUseOf } from './creditUse.js'
import type { Period } from './period.js'

/**
 * Whose credits are asked for, and by whom. The period is that of publication, and open at an end
 * that is missing.
 */
export interface CreditUsesArgs extends Period {
  /** Slug of the stories' collection. */
  articles: string
  /** The contributor's ID. */
  contributor: number | string
  /** The request of somebody who sees all stories: what it may not read is left out. */
  req: PayloadRequest
}

/** How many stories are read at once. */
const BATCH = 200

type Story = CreditedStoryDocument & { publishedAt: string }

/**
 * The published stories that carry a contributor's credit, as published, newest first, in batches:
 * the archive is never in memory as a whole. Stories under embargo are among them.
 */
export async function* publishedUses(
  args: CreditUsesArgs,
  batch: number = BATCH,
): AsyncGenerator<CreditUse[]> {
  let cursor: Cursor | null = null
  do {
    const after: Where[] = cursor ? [behind(cursor)] : []
    const where = { and: [...conditions(args), { _status: { equals: 'published' } }, ...after] }
    const stories: Story[] = await find(args, { limit: batch, sort: [...NEWEST_FIRST], where })
    yield usesOf(stories, args)
    cursor = stories.length < batch ? null : cursorBehind(stories, cursor)
  } while (cursor)
}

/**
 * The stories with a contributor's credit that are not published, as their newest drafts have them,
 * the last changed first, in batches.
 */
export async function* draftUses(
  args: CreditUsesArgs,
  batch: number = BATCH,
): AsyncGenerator<CreditUse[]> {
  const where = { and: [...conditions(args), { _status: { not_equals: 'published' } }] }
  for (let page = 1; ; page += 1) {
    const drafts: Story[] = await find(args, {
      draft: true,
      limit: batch,
      page,
      sort: ['-updatedAt'],
      where,
    })
    const ids = drafts.map(({ id }) => id)
    // A published story with changes to come is in the other list, as readers see it.
    const published = new Set(
      (await find(args, { limit: batch, where: publishedAmong(ids) })).map(({ id }) => id),
    )
    yield usesOf(
      drafts.filter(({ id }) => !published.has(id)),
      args,
    )
    if (drafts.length < batch) return
  }
}

/** How many published stories carry a contributor's credit. */
export async function countPublished(args: CreditUsesArgs): Promise<number> {
  const { totalDocs } = await args.req.payload.count({
    collection: args.articles,
    overrideAccess: false,
    req: args.req,
    where: { and: [...conditions(args), { _status: { equals: 'published' } }] },
  })
  return totalDocs
}

function conditions({ contributor, from, to }: CreditUsesArgs): Where[] {
  return [
    { creditedTo: { equals: contributor } },
    ...(from ? [{ publishedAt: { greater_than_equal: from } }] : []),
    ...(to ? [{ publishedAt: { less_than_equal: to } }] : []),
  ]
}

const publishedAmong = (ids: (number | string)[]): Where => ({
  and: [{ id: { in: ids } }, { _status: { equals: 'published' } }],
})

interface Query {
  draft?: boolean
  limit: number
  page?: number
  sort?: string[]
  where: Where
}

async function find({ articles, req }: CreditUsesArgs, query: Query): Promise<Story[]> {
  const { docs } = await req.payload.find({
    collection: articles,
    depth: 0,
    overrideAccess: false,
    pagination: query.page !== undefined,
    req,
    select: {
      slug: true,
      _status: true,
      createdAt: true,
      credits: true,
      embargoUntil: true,
      headline: true,
      publishedAt: true,
    },
    ...query,
  })
  return docs as unknown as Story[]
}

const usesOf = (stories: readonly Story[], { contributor }: CreditUsesArgs): CreditUse[] =>
  stories.flatMap((story) => creditUseOf(story, contributor) ?? [])
