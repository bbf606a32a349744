import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import {
  type ChangeFeed,
  followChanges,
  type MomentsAhead,
  momentsAhead,
} from '../../../src/delivery/changes/index.js'
import {
  articleBySlug,
  breakingStories,
  frontPage,
  movedTo,
  subjectPage,
} from '../../../src/delivery/index.js'
import { readsOf } from '../../../src/delivery/reads/index.js'
import type { Newsroom } from '../../../src/options.js'
import { body } from '../../support/story.js'
import { databases, type TestPayload } from './fixture.js'
import { startNewsroom } from './newsroom.js'

const HOUR = 60 * 60 * 1_000

describe.each(databases)('what front ends read on $name', ({ start }) => {
  let payload: TestPayload
  let server: Awaited<ReturnType<typeof start>>
  let feed: ChangeFeed
  let moments: MomentsAhead
  let newsroom: Newsroom
  let breaking: { breaking: { until: string }; id: number | string; slug: string }
  let held: { id: number | string }
  const embargoUntil = new Date(Date.now() + HOUR).toISOString()

  const story = (data: object) =>
    payload.create({
      collection: 'articles',
      data: { _status: 'published', body: body('The harbour froze over.'), ...data },
    })

  beforeAll(async () => {
    server = await start()
    payload = await startNewsroom(server.url())
    newsroom = payload.config.custom.newsroom as Newsroom
    feed = followChanges({ payload: payload as unknown as Payload })
    moments = momentsAhead({ feed, payload: payload as unknown as Payload })
    await vi.waitFor(() => expect(moments.isLoaded()).toBe(true))
    const topic = await payload.create({ collection: 'topics', data: { name: 'Ice' } })
    const topics = [topic.id]
    breaking = (await story({ headline: 'BREAKING: Ice', topics })) as unknown as typeof breaking
    held = await story({ embargoUntil, headline: 'Held', topics })
  }, 60_000)

  afterAll(async () => {
    await moments.stop()
    await feed.stop()
    await payload.destroy()
    await server.stop()
  }, 60_000)

  const until = () => Date.parse(breaking.breaking.until)

  it.each([
    ['front page', (req: never) => frontPage(newsroom, req, {})],
    ['breaking news', (req: never) => breakingStories(newsroom, req, {})],
    ['story', (req: never) => articleBySlug(newsroom, req, breaking.slug)],
    [
      'topic',
      (req: never) => subjectPage(newsroom, req, { listedBy: 'topics' as const, slug: 'ice' }),
    ],
  ])('is kept until the flag of a story on it ends: %s', async (_name, read) => {
    const req = (await createLocalReq({}, payload as never)) as never
    const { reads } = await readsOf<unknown>(() => read(req))
    expect(reads.changesAt).toBe(until())
    expect(reads.documents).toContain(`articles:${breaking.id}`)
  })

  it('is kept where there is nothing', async () => {
    const req = await createLocalReq({}, payload as never)
    const { reads } = await readsOf(() => movedTo(newsroom, req, 'no-such-story'))
    expect(reads.changesAt).toBe(Infinity)
    expect(reads.queries.map(({ collection }) => collection)).toContain('redirects')
  })

  it('changes when an embargo, a flag or a date of publication comes', () => {
    expect(moments.takeDue(Date.parse(embargoUntil))).toMatchObject([
      { id: held.id, collection: 'articles', due: ['publishedAt', 'embargoUntil'] },
    ])
    expect(moments.takeDue(until())).toMatchObject([
      {
        id: breaking.id,
        collection: 'articles',
        due: ['publishedAt', 'breaking.since', 'breaking.until'],
      },
    ])
  })
})
