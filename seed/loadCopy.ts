import { createHash } from 'node:crypto'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { bodyFromCopy } from '../src/body/index.js'
import { type ParsedCopy, parseCopy } from '../src/copy/index.js'
import { retryOnConflict } from '../src/database/index.js'
import { assignTopics } from './assignTopics.js'
import { ensureAuthors, ensureContributors, ensureCredits, ensureTopics } from './reference.js'

/** Most topics that one story is given: those it mentions most. */
const MOST_TOPICS = 20

/** What became of a piece of copy. */
export interface Loaded {
  headline: string
  id: number | string
  /** `false` when the story was there already, whatever an editor has made of it since. */
  isNew: boolean
}

/**
 * Loads raw copy as a published story, with its people, agencies and topics. The same copy is loaded
 * once: a story that is there, edited or in the trash, is left alone.
 *
 * @throws Error when the copy holds no headline or no paragraph.
 */
export async function loadCopy(payload: Payload, text: string): Promise<Loaded> {
  const uri = `urn:sha256:${createHash('sha256').update(text).digest('hex')}`
  const copy = parseCopy(text)
  if (!copy.headline || copy.paragraphs.length === 0) {
    throw new Error('The copy has no headline or no paragraphs: give a headline, then the story.')
  }
  return retryOnConflict(async () => {
    const req = await createLocalReq({}, payload)
    const existing = await findByURI(req, uri)
    if (existing) return { headline: copy.headline, id: existing, isNew: false }
    return { headline: copy.headline, id: await createStory(req, copy, { text, uri }), isNew: true }
  })
}

async function findByURI(req: PayloadRequest, uri: string): Promise<number | string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    trash: true,
    where: { 'source.uri': { equals: uri } },
  })
  return docs[0]?.id
}

async function createStory(
  req: PayloadRequest,
  copy: ParsedCopy,
  source: { text: string; uri: string },
): Promise<number | string> {
  await ensureContributors(req)
  const topicIDs = await ensureTopics(req)
  const story = [copy.headline, copy.standfirst ?? '', ...copy.paragraphs].join('\n')
  const mentioned = assignTopics(
    story,
    [...topicIDs.values()].map(({ topic }) => topic),
  )

  const { id } = await req.payload.create({
    collection: 'articles',
    data: {
      _status: 'published',
      authors: await ensureAuthors(req, copy),
      body: bodyFromCopy(copy),
      credits: await ensureCredits(req, copy.credits),
      dateline: { date: copy.dateline?.date ?? null, place: copy.dateline?.place ?? null },
      genre: 'news',
      headline: copy.headline,
      language: 'en',
      source: { provider: copy.publication, raw: source.text, uri: source.uri },
      standfirst: copy.standfirst,
      topics: mentioned.slice(0, MOST_TOPICS).map((name) => topicIDs.get(name)?.id),
    },
    req,
  })
  return id
}
