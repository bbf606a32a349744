import { beforeAll, describe, expect, test } from 'vitest'

import type { Answer } from '../../support/client.js'
import { buildRoom, givenAway, HIDDEN, READERS, type Room, type Who } from './fixtures.js'

let room: Room

beforeAll(async () => {
  room = await buildRoom()
})

const STORY = 'id headline slug standfirst body dateline { place } rights corrections { text }'

const json = (value: unknown): string => JSON.stringify(value)

/** Every GraphQL query that answers with stories, or with what hangs on them. */
function queries(): string[] {
  const { author, contributor, picture, stories, topic } = room
  const drafts = ['', 'draft: true', 'trash: true', 'draft: true, trash: true']
  const join = `articles(limit: 0, count: true) { totalDocs docs { ${STORY} } }`
  return [
    ...drafts.flatMap((args) => [
      `{ Articles(limit: 0, pagination: false${args && `, ${args}`}) { totalDocs docs { ${STORY} } } }`,
      ...HIDDEN.map(
        (state) => `{ Article(id: ${json(stories[state].id)}${args && `, ${args}`}) { ${STORY} } }`,
      ),
    ]),
    '{ countArticles(draft: true, trash: true) { totalDocs } }',
    `{ versionsArticles(limit: 0) { docs { id version { headline standfirst notes } } } }`,
    ...HIDDEN.map(
      (state) => `{ docAccessArticle(id: ${json(stories[state].id)}) { update { permission } } }`,
    ),
    `{ Author(id: ${json(author.id)}) { ${join} } }`,
    `{ Topics { docs { ${join} } } }`,
    `{ Contributor(id: ${json(contributor.id)}) { ${join} } }`,
    `{ Author(id: ${json(author.id)}, draft: true) { ${join} } }`,
    ...HIDDEN.map((state) => `{ ArticleBySlug(slug: ${json(stories[state].slug)}) { ${STORY} } }`),
    `{ FrontPage(limit: 50) { articles { ${STORY} } breaking { ${STORY} } } }`,
    `{ BreakingNow(limit: 50) { articles { ${STORY} } next } }`,
    `{ TopicPage(slug: ${json(topic.slug)}) { articles { ${STORY} } subject { name } } }`,
    `{ AuthorPage(slug: ${json(author.slug)}) { articles { ${STORY} } next } }`,
    `{ ContributorPage(slug: ${json(contributor.slug)}) { articles { ${STORY} } } }`,
    '{ allMedia(limit: 0) { docs { alt filename url } } }',
    `{ Media(id: ${json(picture.id)}) { alt filename caption } }`,
    '{ Redirects(limit: 0) { docs { from to { reference { value { ... on Article { headline } } } } } } }',
    '{ Users { docs { email name } } }',
    '{ Articles { docs { notes source { raw } createdBy { email } assignedTo { email } } } }',
  ]
}

async function ask(who: Who, query: string): Promise<Answer> {
  return room.as[who].graphql(query)
}

describe.each(READERS)('as a reader (%s)', (who) => {
  test('no query gives away a word of a hidden story', async () => {
    const leaks: string[] = []
    for (const query of queries()) {
      const words = givenAway(room, query, await ask(who, query))
      if (words.length > 0) leaks.push(`${query} tells ${words.join(', ')}`)
    }
    expect(leaks).toEqual([])
  })

  test('no query names a user by e-mail address', async () => {
    const query =
      '{ Articles(limit: 50) { docs { createdBy { email } assignedTo { email } } } Users { docs { email } } }'
    const { text } = await ask(who, query)
    for (const other of [room.users.owner, room.users.assigned])
      expect(text).not.toContain(other.email)
  })

  test.each([
    ['notes', (r: Room) => ({ notes: { like: r.stories.published.secret } })],
    ['source', (r: Room) => ({ source__raw: { like: r.stories.published.secret } })],
    ['related', (r: Room) => ({ related: { equals: r.stories.embargoed.id } })],
    ['createdBy', (r: Room) => ({ createdBy: { equals: r.users.owner.id } })],
    ['credits', () => ({ credits__verbatim: { like: 'a' } })],
  ])('a filter on %s is refused', async (_, filter) => {
    const answer = await room.as[who].graphql(
      'query ($where: Article_where) { Articles(where: $where) { totalDocs } countArticles(where: $where) { totalDocs } }',
      { where: filter(room) },
    )
    expect(answer.body.errors).not.toHaveLength(0)
    expect(answer.body.data?.Articles ?? null).toBeNull()
    expect(answer.body.data?.countArticles ?? null).toBeNull()
  })

  test('the story whose embargo has just ended is there', async () => {
    const { slug, word } = room.stories.embargoEnded
    const answer = await ask(who, `{ ArticleBySlug(slug: ${json(slug)}) { headline } }`)
    expect(answer.body.data.ArticleBySlug.headline).toContain(word)
  })
})

test.each<Who>(['editor', 'reporter'])('in the newsroom (%s) drafts are there', async (who) => {
  const { id, secret, word } = room.stories.newerDraft
  const answer = await ask(who, `{ Article(id: ${json(id)}, draft: true) { headline notes } }`)
  expect(answer.body.data.Article).toEqual({
    headline: expect.stringContaining(word) as string,
    notes: secret,
  })
})

const nested = (levels: number, inner: string, outer: (query: string) => string): string =>
  levels === 0 ? inner : outer(nested(levels - 1, inner, outer))

test.each([
  [
    'lists within lists',
    (q: string) => `{ Topics { docs { ${q} } } }`,
    'articles { docs { topics {',
    2,
  ],
  [
    'related stories of related stories',
    (q: string) => `{ Articles { docs { ${q} } } }`,
    'related {',
    12,
  ],
])('a query for %s is refused', async (_, whole, step, levels) => {
  const close = '}'.repeat(step.split('{').length - 1)
  const query = whole(nested(levels, 'id', (inner) => `${step} ${inner} ${close}`))
  const { body } = await ask('anonymous', query)
  expect(body.data ?? null).toBeNull()
  expect(body.errors[0].message).toMatch(/complex/i)
})

test('fragments hide no depth', async () => {
  const fragments = Array.from(
    { length: 12 },
    (_, n) => `fragment f${n} on Article { related { ...f${n + 1} } }`,
  )
    .concat('fragment f12 on Article { id }')
    .join(' ')
  const { body } = await ask('anonymous', `{ Articles { docs { ...f0 } } } ${fragments}`)
  expect(body.data ?? null).toBeNull()
  expect(body.errors[0].message).toMatch(/complex/i)
})

test('what the README shows is simple enough', async () => {
  const { slug } = room.stories.published
  const query = `{ ArticleBySlug(slug: ${json(slug)}) {
    headline authors { name } topics { name slug } credits { contributor { name agency } }
  } }`
  expect((await ask('anonymous', query)).body.errors).toBeUndefined()
})
