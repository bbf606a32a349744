import { beforeAll, describe, expect, test } from 'vitest'

import type { Json } from '../../support/client.js'
import { buildRoom, HIDDEN, made, NEWSROOM, READERS, type Room } from './fixtures.js'
import { bodyLeadingTo } from './storyBody.js'

let room: Room
let hidden: (number | string)[]
let story: Json

beforeAll(async () => {
  room = await buildRoom()
  const { admin } = room.as
  const gone = await made(admin.post('/api/articles', { _status: 'draft', headline: 'Given up' }))
  const others = HIDDEN.filter((state) => state !== 'newerDraft' && state !== 'trashed')
  hidden = [...others.map((state) => room.stories[state].id), gone.id]
  const shown = room.stories.published.id
  story = await made(
    admin.post('/api/articles', {
      _status: 'published',
      authors: [room.author.id],
      body: bodyLeadingTo(...hidden, shown),
      headline: 'A story that leads to others',
      related: [...hidden, shown],
    }),
  )
  // A story goes to the trash after others have led to it.
  await made(admin.patch(`/api/articles/${gone.id}`, { deletedAt: new Date().toISOString() }))
})

const idOf = (value: Json): unknown => (typeof value === 'object' && value ? value.id : value)

/** The stories that an answer leads to, by ID: related, in the block, and linked. */
function leadsTo(doc: Json): Record<'block' | 'links' | 'related', unknown[]> {
  const nodes = doc.body.root.children as Json[]
  const block = nodes.find((node) => node.fields?.blockType === 'relatedStories')
  const links = (nodes[1].children as Json[]).filter((node) => node.type === 'link')
  return {
    block: ((block?.fields.stories as Json[] | undefined) ?? []).map(idOf),
    links: links.map((link) => idOf(link.fields.doc?.value)),
    related: (doc.related as Json[]).map(idOf),
  }
}

describe.each(READERS)('as a reader (%s)', (who) => {
  test.each([0, 1, 2, 4])('at depth %i a story leads to visible stories only', async (depth) => {
    const { body } = await room.as[who].get(`/api/articles/${story.id}?depth=${depth}`)
    const shown = [room.stories.published.id]
    expect(leadsTo(body)).toEqual({ block: shown, links: shown, related: shown })
  })

  test('the words of a link to a hidden story stay', async () => {
    const { text } = await room.as[who].get(`/api/articles/${story.id}`)
    for (const id of hidden) expect(text).toContain(`Linked words ${id}.`)
  })

  test('lists and joins lead to visible stories only', async () => {
    const list = await room.as[who].get(`/api/articles?where[id][equals]=${story.id}&depth=0`)
    const shown = [room.stories.published.id]
    expect(leadsTo(list.body.docs[0])).toEqual({ block: shown, links: shown, related: shown })
    const author = await room.as[who].get(`/api/authors/${room.author.id}?depth=2`)
    expect((author.body.articles.docs as Json[]).map(idOf)).not.toEqual(
      expect.arrayContaining(hidden),
    )
  })

  test('GraphQL leads to visible stories only', async () => {
    const answer = await room.as[who].graphql(
      `query ($id: ${typeof story.id === 'number' ? 'Int' : 'String'}!) {
        Article(id: $id) { body related { id } }
      }`,
      { id: story.id },
    )
    const shown = [room.stories.published.id]
    expect(leadsTo(answer.body.data.Article)).toEqual({
      block: shown,
      links: shown,
      related: shown,
    })
  })
})

test.each(NEWSROOM)('in the newsroom (%s) a story leads to all its stories', async (who) => {
  const { body } = await room.as[who].get(`/api/articles/${story.id}?depth=0`)
  const all = [...hidden, room.stories.published.id]
  expect(leadsTo(body)).toEqual({ block: all, links: all, related: all })
})

test('a save by somebody who reads less loses no related story', async () => {
  const draft = await made(
    room.as.wire.post('/api/articles?draft=true', {
      headline: 'Filed by a wire',
      related: hidden,
    }),
  )
  await made(room.as.wire.patch(`/api/articles/${draft.id}?draft=true`, { standfirst: 'Again' }))
  const { body } = await room.as.editor.get(`/api/articles/${draft.id}?draft=true&depth=0`)
  expect(body.related).toEqual(hidden)
})
