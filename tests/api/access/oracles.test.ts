import { beforeAll, describe, expect, test } from 'vitest'

import type { Json } from '../../support/client.js'
import { buildRoom, HIDDEN, made, READERS, type Room } from './fixtures.js'
import { bodyLeadingTo } from './storyBody.js'

let room: Room
let agency: Json

/** What a reader can tell from an answer: how it went, and which documents it names. */
interface Told {
  count: unknown
  ids: unknown[]
  status: number
}

beforeAll(async () => {
  room = await buildRoom()
  const { admin } = room.as
  // Nobody can relate a story that is in the trash.
  const hidden = HIDDEN.filter((state) => state !== 'trashed').map((s) => room.stories[s].id)
  agency = await made(
    admin.post('/api/contributors', { kind: 'person', name: `Dismissed ${room.author.name}` }),
  )
  await made(
    admin.patch(`/api/articles/${room.stories.published.id}`, {
      _status: 'published',
      body: bodyLeadingTo(...hidden),
      credits: [{ contributor: agency.id, dismissed: true, verbatim: 'dismissed words' }],
      related: hidden,
    }),
  )
})

const told = ({ body, status }: { body: Json; status: number }): Told => ({
  count: body?.totalDocs as unknown,
  ids: ((body?.docs as { id: unknown }[] | undefined) ?? []).map(({ id }) => id),
  status,
})

/** Filters that would hit a hidden story, or a hidden field, if their guess is right. */
const GUESSES: [filter: string, right: (room: Room) => unknown][] = [
  ...['like', 'contains', 'equals', 'in'].map((operator): (typeof GUESSES)[number] => [
    `articles?where[notes][${operator}]=`,
    ({ stories }) => stories.published.secret,
  ]),
  ['articles?where[source.raw][like]=', ({ stories }) => stories.published.secret],
  ['articles?where[source__raw][like]=', ({ stories }) => stories.published.secret],
  ['articles?where[or][0][and][0][notes][like]=', ({ stories }) => stories.published.secret],
  ['articles?where[createdBy.email][equals]=', ({ users }) => users.owner.email],
  ['articles?where[createdBy][equals]=', ({ users }) => users.owner.id],
  ['articles?where[assignedTo][equals]=', ({ users }) => users.assigned.id],
  ['articles?where[assignedTo.email][equals]=', ({ users }) => users.assigned.email],
  ['articles?where[headline][like]=', ({ stories }) => stories.draft.word],
  ['articles?where[slug][equals]=', ({ stories }) => stories.embargoed.slug],
  ['articles?draft=true&where[headline][like]=', ({ stories }) => stories.newerDraft.word],
  ['articles?draft=true&where[standfirst][like]=', ({ stories }) => stories.newerDraft.secret],
  ['articles?trash=true&where[headline][like]=', ({ stories }) => stories.trashed.word],
  ['articles?where[version.headline][like]=', ({ stories }) => stories.draft.word],
  ['articles/count?where[headline][like]=', ({ stories }) => stories.held.word],
  ['articles/count?where[notes][like]=', ({ stories }) => stories.published.secret],
  ['articles/versions?where[version.headline][like]=', ({ stories }) => stories.draft.word],
  ['articles?where[related.headline][like]=', ({ stories }) => stories.draft.word],
  ['articles?where[related__headline][like]=', ({ stories }) => stories.embargoed.word],
  ['articles?where[related.standfirst][like]=', ({ stories }) => stories.held.secret],
  ['articles?where[related][equals]=', ({ stories }) => stories.embargoed.id],
  ['articles?where[related][in]=', ({ stories }) => stories.embargoed.id],
  ['articles?where[related][contains][headline][like]=', ({ stories }) => stories.embargoed.word],
  ['articles?where[related.related.headline][like]=', ({ stories }) => stories.draft.word],
  ['articles?where[authors.articles.headline][like]=', ({ stories }) => stories.draft.word],
  ['articles?where[topics.articles.notes][like]=', ({ stories }) => stories.draft.secret],
  ['articles?where[topics.articles.headline][like]=', ({ stories }) => stories.unpublished.word],
  ['articles?where[creditedTo.articles.slug][equals]=', ({ stories }) => stories.draft.slug],
  ['articles?where[body][like]=', ({ stories }) => `value":${stories.draft.id}`],
  ['articles?where[hero.image.alt][like]=', ({ picture }) => picture.alt],
  ['articles?where[credits.contributor][equals]=', () => agency.id],
  ['articles?where[credits.contributor.name][like]=', () => agency.name],
  ['articles?where[credits.verbatim][like]=', () => 'dismissed words'],
  ['articles?where[authors.articles.credits.verbatim][like]=', () => 'dismissed words'],
  ['articles?where[topics.articles.credits.contributor][equals]=', () => agency.id],
  ['authors?where[articles.headline][like]=', ({ stories }) => stories.draft.word],
  ['authors?where[articles.slug][equals]=', ({ stories }) => stories.embargoed.slug],
  ['authors?where[articles.notes][like]=', ({ stories }) => stories.published.secret],
  ['authors?where[articles][equals]=', ({ stories }) => stories.draft.id],
  ['authors?where[articles][in]=', ({ stories }) => stories.draft.id],
  ['authors?where[articles.id][equals]=', ({ stories }) => stories.draft.id],
  ['authors?where[articles][contains][headline][like]=', ({ stories }) => stories.draft.word],
  ['authors?where[articles.credits.verbatim][like]=', () => 'dismissed words'],
  ['authors?where[articles.related][equals]=', ({ stories }) => stories.draft.id],
  ['authors?where[articles.createdBy.email][equals]=', ({ users }) => users.owner.email],
  ['topics?where[articles.headline][like]=', ({ stories }) => stories.trashed.word],
  ['topics/count?where[articles.headline][like]=', ({ stories }) => stories.held.word],
  ['contributors?where[articles.headline][like]=', ({ stories }) => stories.scheduled.word],
  ['media?where[alt][like]=', ({ picture }) => picture.alt],
  ['media?where[filename][equals]=', ({ picture }) => picture.filename],
  ['redirects?where[to.reference.value.headline][like]=', ({ stories }) => stories.draft.word],
  ['users?where[email][equals]=', ({ users }) => users.owner.email],
]

/** A guess of the same kind that hits nothing: an ID that no document has, or another text. */
const wrongOf = (right: string): string =>
  /^(?:\d+|[0-9a-f]{24})$/.test(right) ? '999999999' : `${right}x`

describe.each(READERS)('as a reader (%s)', (who) => {
  test.each(GUESSES)('/api/%s… tells nothing', async (filter, right) => {
    const guess = encodeURIComponent(String(right(room)))
    const wrong = encodeURIComponent(wrongOf(String(right(room))))
    const answers = await Promise.all(
      [guess, wrong].map((value) => room.as[who].get(`/api/${filter}${value}`)),
    )
    const [hit, miss] = answers.map(told)
    expect(hit).toEqual(miss)
  })

  test.each([
    'articles?where[related][exists]=true',
    'articles?where[notes][exists]=true',
    'articles?where[credits][exists]=true',
    'articles?where[credits.dismissed][equals]=true',
    'articles?sort=notes',
    'articles?sort=-source.raw',
    'articles?sort=createdBy.email',
    'articles?sort=related.headline',
    'articles?sort=authors.articles.headline',
    'articles?sort=topics__articles__headline',
    'articles?sort=credits.verbatim',
    'authors?sort=articles.headline',
    'authors?sort=-articles.notes',
    'topics?sort=articles.headline',
    'authors?joins[articles][sort]=notes',
    'authors?joins[articles][sort]=related.headline',
    'authors?joins[articles][sort]=topics.articles.headline',
    'authors?joins[articles][where][notes][like]=a',
    'authors?joins[articles][where][credits.verbatim][like]=a',
    'authors?joins[articles][where][related.headline][like]=a',
    'authors?joins[articles][where][createdBy.email][like]=a',
  ])('/api/%s is refused', async (path) => {
    expect((await room.as[who].get(`/api/${path}`)).status).toBe(400)
  })
})

test('a filter sent as a form is held to the same rules', async () => {
  const response = await fetch(`${room.as.anonymous.url}/api/articles`, {
    body: new URLSearchParams({ 'where[notes][like]': room.stories.published.secret }).toString(),
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      'X-Payload-HTTP-Method-Override': 'GET',
    },
    method: 'POST',
  })
  expect(response.status).toBe(400)
})

test('readers find stories by a credit that stands', async () => {
  const { id } = room.contributor as { id: number | string }
  const answer = await room.as.anonymous.get(
    `/api/articles?where[credits.contributor][equals]=${id}`,
  )
  const ids = (answer.body.docs as { id: unknown }[]).map((doc) => doc.id)
  expect(ids.sort()).toEqual([room.stories.embargoEnded.id, room.stories.newerDraft.id].sort())
})

test('editors filter and sort by what readers may not', async () => {
  const { secret } = room.stories.published
  for (const query of [`where[notes][like]=${secret}`, 'where[related][exists]=true&sort=notes']) {
    const answer = await room.as.editor.get(`/api/articles?${query}`)
    expect(answer.body.docs).toContainEqual(
      expect.objectContaining({ id: room.stories.published.id }),
    )
  }
})
