import {
  APIError,
  createOperation,
  type Payload,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import { isConflict, retryOnConflict, together } from '../database/index.js'
import type { ArchiveStory, Named } from './archiveStory.js'
import { namedDocuments } from './namedDocuments.js'

type ID = number | string

/** A story to be saved, with what it is known by. */
export interface StoryToSave {
  body: object | undefined
  story: ArchiveStory
  uri: string
}

/** Slugs of the collections that an import writes to. */
export interface ImportSlugs {
  articles: string
  authors: string
  topics: string
}

/** Stories that could not be saved, and why. Nothing of the others is stored either. */
export class StoriesFailed extends Error {
  override name = 'StoriesFailed'

  constructor(readonly reasons: ReadonlyMap<StoryToSave, unknown>) {
    super(`${reasons.size} stories could not be saved`)
  }
}

/**
 * Saves stories in one transaction, all or none, as the Local API would save one after the other,
 * with every hook and validation. A story whose `uri` is there, in the trash too, is left alone.
 *
 * @param also what else belongs into the transaction; told how many stories are new
 * @returns how many stories are new
 * @throws StoriesFailed, or what the database throws
 */
export function saveStories(
  payload: Payload,
  stories: readonly StoryToSave[],
  slugs: ImportSlugs,
  also: (req: PayloadRequest, created: number) => Promise<void>,
): Promise<number> {
  return retryOnConflict(async () => {
    const id = await payload.db.beginTransaction()
    if (id === null) throw new Error('An import needs a database with transactions.')
    try {
      const { request } = together(payload, id)
      const req = await request()
      const fresh = await withoutKnown(stories, slugs.articles, req)
      await createAll(fresh, slugs, req, request)
      await also(req, fresh.length)
      await payload.db.commitTransaction(id)
      return fresh.length
    } catch (error) {
      await payload.db.rollbackTransaction(id)
      throw error
    }
  })
}

/** Stories that are not in the database, each once. */
async function withoutKnown(
  stories: readonly StoryToSave[],
  articles: string,
  req: PayloadRequest,
): Promise<StoryToSave[]> {
  if (stories.length === 0) return []
  const { docs } = await req.payload.db.find<{ id: ID; source?: { uri?: string } }>({
    collection: articles,
    joins: false,
    pagination: false,
    req,
    select: { source: { uri: true } },
    where: { 'source.uri': { in: [...new Set(stories.map(({ uri }) => uri))] } },
  })
  const known = new Set(docs.map(({ source }) => source?.uri))
  return stories.filter(({ uri }) => !known.has(uri) && known.add(uri))
}

async function createAll(
  stories: readonly StoryToSave[],
  slugs: ImportSlugs,
  req: PayloadRequest,
  request: () => Promise<PayloadRequest>,
): Promise<void> {
  const namesIn = (field: 'authors' | 'topics') =>
    stories.flatMap(({ story }) => story[field] ?? [])
  const authorOf = await namedDocuments(slugs.authors, namesIn('authors'), req)
  const topicOf = await namedDocuments(slugs.topics, namesIn('topics'), req)

  const results = await Promise.allSettled(
    stories.map(async (story) => {
      const data = dataOf(story, authorOf, topicOf)
      return create(slugs.articles, data, await request())
    }),
  )
  const reasons = new Map<StoryToSave, unknown>()
  stories.forEach((story, at) => {
    const result = results[at]
    if (result?.status === 'rejected') reasons.set(story, result.reason)
  })
  const conflict = [...reasons.values()].find(isConflict)
  if (conflict) throw conflict as Error
  if (reasons.size > 0) throw new StoriesFailed(reasons)
}

/** What the Local API does for `payload.create`, without populating what nobody reads. */
async function create(
  articles: string,
  data: Record<string, unknown>,
  req: PayloadRequest,
): Promise<void> {
  const collection = req.payload.collections[articles]
  if (!collection) throw new Error(`There is no collection "${articles}".`)
  await createOperation({
    collection,
    data,
    depth: 0,
    draft: data._status === 'draft',
    overrideAccess: true,
    req,
  })
}

/** A story as the Local API takes it. */
export function dataOf(
  { body, story, uri }: StoryToSave,
  authorOf: (named: Named) => ID,
  topicOf: (named: Named) => ID,
): Record<string, unknown> {
  const { bodyHTML: _html, bodyMarkdown: _markdown, text: _text, ...fields } = story
  const data: Record<string, unknown> = {
    _status: 'published',
    ...fields,
    source: { ...story.source, uri },
  }
  if (body) data.body = body
  if (story.authors) data.authors = [...new Set(story.authors.map(authorOf))]
  if (story.topics) data.topics = [...new Set(story.topics.map(topicOf))]
  return data
}

/**
 * Why one story could not be saved, in a sentence for whoever brings the archive; `null` if that is
 * no fault of the story, so that the import must stop.
 */
export function reasonOf(error: unknown): null | string {
  if (isConflict(error)) return null
  if (error instanceof ValidationError) {
    return error.data.errors.map(({ message, path }) => `${path}: ${message}`).join(' ')
  }
  if (error instanceof APIError) return error.status < 500 ? error.message : null
  const { code, message } = error as { code?: unknown; message?: string }
  if (typeof code === 'string' && code.startsWith('SQLITE_CONSTRAINT')) {
    return 'It names a document that does not exist: check its IDs.'
  }
  if (code !== undefined) return null
  return message ?? String(error)
}
