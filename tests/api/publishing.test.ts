import { beforeAll, describe, expect, it } from 'vitest'

import { type Client, type Json, reader, signIn, unique } from '../support/client.js'

const fromNow = (ms: number): string => new Date(Date.now() + ms).toISOString()
const HOUR = 3_600_000

/** A picture of one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

let editor: Client
beforeAll(async () => {
  editor = await signIn()
})

const create = async (data: Json): Promise<Json> => {
  const answer = await editor.post('/api/articles', data)
  expect(answer.status, answer.text).toBe(201)
  return answer.body.doc
}
const change = async (id: number | string, data: Json, query = ''): Promise<Json> => {
  const answer = await editor.patch(`/api/articles/${id}${query}`, data)
  expect(answer.status, answer.text).toBe(200)
  return answer.body.doc
}

describe('a slug', () => {
  it('is made from the headline, and numbered where it is taken, for drafts too', async () => {
    const headline = unique('Große Pläne')
    const slugs = []
    for (const draft of ['?draft=true', '?draft=true', '']) {
      const answer = await editor.post(`/api/articles${draft}`, { headline })
      slugs.push(answer.body.doc.slug as string)
    }
    const [first] = slugs
    expect(first).toMatch(/^grosse-plaene-/)
    expect(slugs).toEqual([first, `${first}-2`, `${first}-3`])
  })

  it('follows the headline until the story is published, and then no longer', async () => {
    const article = await create({ headline: unique('Working title') })
    const renamed = await change(article.id, { headline: unique('Final title') })
    expect(renamed.slug).toMatch(/^final-title-/)
    await change(article.id, { _status: 'published' })
    const corrected = await change(article.id, { headline: unique('Corrected title') })
    expect(corrected.slug).toBe(renamed.slug)
  })

  it('of an editor’s own is kept, and refused where another story has it', async () => {
    const mine = unique('my slug').replace(/ /g, '-')
    const article = await create({ headline: unique('Own'), slug: mine })
    expect(article.slug).toBe(mine)
    const other = await create({ headline: unique('Other') })
    const answer = await editor.patch(`/api/articles/${other.id}`, { slug: mine })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain(`already has the address`)
  })

  it('that changes after publication leaves a redirect behind', async () => {
    const article = await create({ _status: 'published', headline: unique('Moved') })
    const target = unique('new address').replace(/ /g, '-')
    await change(article.id, { _status: 'published', slug: target })
    const answer = await reader().get(`/api/newsroom/articles/${article.slug}`)
    expect(answer.status).toBe(301)
    expect(answer.headers.get('location')).toBe(`/api/newsroom/articles/${target}`)

    await change(article.id, { _status: 'published', slug: article.slug })
    const back = await reader().get(`/api/newsroom/articles/${target}`)
    expect(back.headers.get('location')).toBe(`/api/newsroom/articles/${article.slug}`)
    expect((await reader().get(`/api/newsroom/articles/${article.slug}`)).status).toBe(200)
  })
})

describe('publication', () => {
  it('is dated, once for good', async () => {
    const article = await create({ _status: 'published', headline: unique('Dated') })
    expect(article.firstPublishedAt).toBe(article.publishedAt)
    const later = await change(article.id, { _status: 'published', publishedAt: fromNow(-HOUR) })
    expect(later.firstPublishedAt).toBe(article.firstPublishedAt)
  })

  it('of a time ahead holds the story until then, without any job', async () => {
    const article = await create({
      _status: 'published',
      headline: unique('Ahead'),
      publishedAt: fromNow(1200),
    })
    expect((await reader().get(`/api/articles/${article.id}`)).status).toBe(404)
    await new Promise((resolve) => setTimeout(resolve, 1300))
    expect((await reader().get(`/api/articles/${article.id}`)).status).toBe(200)
  })

  it('is refused before the embargo ends, in a sentence', async () => {
    const answer = await editor.post('/api/articles', {
      embargoUntil: fromNow(3 * HOUR),
      headline: unique('Embargo'),
      publishedAt: fromNow(HOUR),
    })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('The embargo ends after the scheduled publication')
  })

  it('of a copy begins anew', async () => {
    const article = await create({ _status: 'published', headline: unique('Original') })
    const answer = await editor.post(`/api/articles/${article.id}/duplicate`, {})
    expect(answer.body.doc).toMatchObject({ firstPublishedAt: null, publishedAt: null })
    expect(answer.body.doc.slug).not.toBe(article.slug)
  })

  it('fills what search engines print, until an editor writes it', async () => {
    const article = await create({ headline: unique('Headline'), standfirst: 'What happened.' })
    expect(article.meta).toMatchObject({ description: 'What happened.', title: article.headline })
    await change(article.id, { meta: { title: 'My own title' } })
    const renamed = await change(article.id, { headline: unique('Renamed') })
    expect(renamed.meta.title).toBe('My own title')
  })

  it('put off or taken back puts off the pictures of the story', async () => {
    const uploaded = await editor.upload('/api/media', { alt: unique('Held') }, PNG)
    const id = uploaded.body.doc.id as number | string
    const releasedAt = async () => (await editor.get(`/api/media/${id}`)).body.releasedAt as unknown
    const [soon, later] = [fromNow(HOUR), fromNow(2 * HOUR)]

    const data = { _status: 'published', embargoUntil: soon, headline: unique('Held') }
    const article = await create({ ...data, hero: { image: id } })
    expect(await releasedAt()).toBe(soon)
    await change(article.id, { standfirst: 'A newer draft.' }, '?draft=true')
    expect(await releasedAt()).toBe(soon)
    await change(article.id, { _status: 'published', embargoUntil: later })
    expect(await releasedAt()).toBe(later)
    await change(article.id, { _status: 'draft' })
    expect(await releasedAt()).toBeNull()
  })

  it('releases the pictures of the story, and not before', async () => {
    const { body: uploaded } = await editor.upload('/api/media', { alt: unique('Harbour') }, PNG)
    const picture = uploaded.doc
    expect((await reader().get(`/api/media/${picture.id}`)).status).toBe(404)
    const file = new URL(picture.url as string).pathname
    expect((await reader().get(file)).status).not.toBe(200)

    const article = await create({ headline: unique('Shown'), hero: { image: picture.id } })
    expect((await reader().get(`/api/media/${picture.id}`)).status).toBe(404)
    await change(article.id, { _status: 'published' })
    expect((await reader().get(`/api/media/${picture.id}`)).status).toBe(200)
    expect((await reader().get(file)).status).toBe(200)
  })
})
