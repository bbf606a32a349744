import { beforeAll, describe, expect, it } from 'vitest'

import { body, type Client, type Json, reader, signIn, unique } from '../support/client.js'

const STORIES = 7
const visitor = () => reader()

let editor: Client
let author: Json
let parent: Json
let topic: Json
const ids: unknown[] = []

beforeAll(async () => {
  editor = await signIn()
  const create = async (collection: string, data: Json): Promise<Json> =>
    (await editor.post(`/api/${collection}?depth=0`, data)).body.doc
  author = await create('authors', { name: unique('Ada Author') })
  parent = await create('topics', { name: unique('Weather') })
  topic = await create('topics', { name: unique('Storms'), parent: parent.id })
  for (let i = 0; i < STORIES; i += 1) {
    const article = await create('articles', {
      _status: 'published',
      authors: [author.id],
      body: body('The storm came.', 'Bernama contributed to this report.'),
      headline: unique(`Story ${i}`),
      // Two share a moment: the order must hold all the same.
      publishedAt: new Date(Date.UTC(2026, 0, 1, Math.floor(i / 2))).toISOString(),
      topics: [topic.id],
    })
    ids.unshift(article.id)
  }
  await create('articles', { authors: [author.id], headline: unique('Draft'), topics: [topic.id] })
})

const pages = async (path: string): Promise<Json[]> => {
  const result: Json[] = []
  let after = ''
  do {
    const { body: page } = await visitor().get(`${path}?limit=3${after}`)
    result.push(page)
    after = page.next ? `&after=${page.next}` : ''
  } while (after)
  return result
}

describe('a page of stories', () => {
  it.each([
    ['authors', () => author],
    ['topics', () => topic],
    ['topics', () => parent],
  ])('below %s has each story once, newest first, page after page', async (kind, subject) => {
    const all = await pages(`/api/newsroom/${kind}/${subject().slug}`)
    expect(all.map((page) => page.articles.length as number)).toEqual([3, 3, 1])
    expect(
      all.flatMap((page) => page.articles.map((article: Json) => article.id as unknown)),
    ).toEqual(ids)
    expect(all[0].subject.name).toBe(subject().name)
  })

  it('of a contributor lists the stories that carry its credit', async () => {
    const [page] = await pages('/api/newsroom/contributors/bernama')
    expect(page.subject.agency).toBe('bernama')
    expect(page.articles.length).toBe(3)
  })

  it('does not carry the body, and does carry people and topics', async () => {
    const { body: page } = await visitor().get(`/api/newsroom/topics/${topic.slug}`)
    expect(page.articles[0]).not.toHaveProperty('body')
    expect(page.articles[0].authors[0].name).toBe(author.name)
    expect(page.articles[0].topics[0].slug).toBe(topic.slug)
  })

  it('has at most fifty stories, whatever is asked', async () => {
    const { body: page } = await visitor().get('/api/newsroom/front?limit=100000')
    expect(page.articles.length).toBeLessThanOrEqual(50)
  })

  it('refuses a cursor that it did not give', async () => {
    const answer = await visitor().get('/api/newsroom/front?after=nonsense')
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('pass the \\"next\\" of the page before')
  })

  it('is 404 where there is no such subject', async () => {
    expect((await visitor().get('/api/newsroom/topics/no-such-topic')).status).toBe(404)
    expect((await visitor().get('/api/newsroom/articles/no-such-story')).status).toBe(404)
  })
})

describe('GraphQL', () => {
  it('answers the same, with relations as deep as asked', async () => {
    const query = `query ($slug: String!, $after: String) {
      TopicPage(slug: $slug, limit: 3, after: $after) {
        subject { name } next
        articles { id headline authors { name } topics { name parent { name } } }
      }
    }`
    const { body: first } = await visitor().graphql(query, { slug: topic.slug })
    const page = first.data.TopicPage
    expect(page.articles.map((article: Json) => article.id as unknown)).toEqual(ids.slice(0, 3))
    expect(page.articles[0]).toMatchObject({
      authors: [{ name: author.name }],
      topics: [{ name: topic.name, parent: { name: parent.name } }],
    })
    const { body: second } = await visitor().graphql(query, { after: page.next, slug: topic.slug })
    expect(second.data.TopicPage.articles[0].id).toBe(ids[3])
  })

  it.each([
    ['a reader', visitor],
    ['an editor', () => editor],
  ])('lists the people of each story in its own order, for %s', async (_who, asking) => {
    const named = async (name: string) =>
      (await editor.post('/api/authors?depth=0', { name: unique(name) })).body.doc.id as unknown
    const [first, second] = [await named('First'), await named('Second')]
    const orders = [[first], [second, first]]
    for (const authors of orders) {
      const story = { _status: 'published', authors, headline: unique('By both') }
      await editor.post('/api/articles', story)
    }
    const { body: answer } = await asking().graphql(
      `query ($id: JSON) {
        Articles(where: { authors: { in: [$id] } }, sort: "createdAt") { docs { authors { id } } }
      }`,
      { id: first },
    )
    const docs = answer.data.Articles.docs as { authors: { id: unknown }[] }[]
    expect(docs.map(({ authors }) => authors.map(({ id }) => id))).toEqual(orders)
  })
})

describe('when one of its stories has changed', () => {
  const documents = async (): Promise<{ hits: number; misses: number }> =>
    (await visitor().get('/api/newsroom/health')).body.documents

  it('a list is made of the others as they are remembered', async () => {
    const path = `/api/newsroom/topics/${topic.slug}`
    const { body: before } = await visitor().get(path)
    const [changed, ...others] = before.articles as Json[]
    const headline = unique('Rewritten')
    await editor.patch(`/api/articles/${changed.id}`, { headline })

    const known = await documents()
    const { body: after } = await visitor().get(path)
    const now = await documents()
    expect(after.articles).toEqual([expect.objectContaining({ headline }), ...others])
    // The topic is new as well, as it counts among what the story names.
    expect(now.hits - known.hits).toBeGreaterThanOrEqual(others.length)
    expect(now.misses - known.misses).toBeLessThan(others.length)
  })

  it('what is remembered of it is not shown', async () => {
    const renamed = unique('Renamed')
    await editor.patch(`/api/authors/${author.id}`, { name: renamed })
    const { body: page } = await visitor().get(`/api/newsroom/topics/${topic.slug}`)
    const names = (page.articles as Json[]).flatMap(({ authors }) => authors as Json[])
    expect(new Set(names.map(({ name }) => name as string))).toEqual(new Set([renamed]))
  })
})
