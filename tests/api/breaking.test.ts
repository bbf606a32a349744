import { beforeAll, describe, expect, it } from 'vitest'

import { type Client, type Json, reader, signIn, unique } from '../support/client.js'

const HOUR = 3_600_000
const fromNow = (ms: number): string => new Date(Date.now() + ms).toISOString()
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

let editor: Client
beforeAll(async () => {
  editor = await signIn()
})

async function publish(data: Json): Promise<Json> {
  const answer = await editor.post('/api/articles', { _status: 'published', ...data })
  expect(answer.status, answer.text).toBe(201)
  return answer.body.doc
}

const change = async (id: number | string, data: Json): Promise<Json> =>
  (await editor.patch(`/api/articles/${id}`, data)).body.doc

async function breakingIDs(): Promise<unknown[]> {
  const { body } = await reader().get('/api/newsroom/breaking?limit=50')
  return body.articles.map((article: Json) => article.id as unknown)
}

describe('a breaking flag', () => {
  it('is set by a marker in the headline and ends two hours after publication', async () => {
    const article = await publish({ headline: `BREAKING: ${unique('Bridge')}` })
    expect(article.breaking).toMatchObject({ level: 'breaking', setBy: 'rule' })
    expect(article.isBreaking).toBe(true)
    const window = Date.parse(article.breaking.until) - Date.parse(article.publishedAt)
    expect(window).toBe(2 * HOUR)
    expect(await breakingIDs()).toContain(article.id)
  })

  it('is set by urgency 1 or 2, not 3', async () => {
    expect((await publish({ headline: unique('Flash'), urgency: 1 })).isBreaking).toBe(true)
    expect((await publish({ headline: unique('Urgent'), urgency: 2 })).isBreaking).toBe(true)
    expect((await publish({ headline: unique('Plain'), urgency: 3 })).isBreaking).toBe(false)
  })

  it('is not set by a word that only looks like a marker', async () => {
    const article = await publish({ headline: `Breaking down the ${unique('budget')}` })
    expect(article.isBreaking).toBe(false)
  })

  it('has the story on the front page, wherever that is in the list', async () => {
    const [breaking, plain] = [
      await publish({ headline: `BREAKING: ${unique('Dam')}` }),
      await publish({ headline: unique('Fair') }),
    ]
    const fields = 'id headline isBreaking'
    for (const limit of [1, 50]) {
      const { body: page } = await reader().get(`/api/newsroom/front?limit=${limit}`)
      expect(page.breaking[0], String(limit)).toMatchObject({ id: breaking.id, isBreaking: true })
      expect(page.breaking[0]).not.toHaveProperty('body')
      expect(page.articles[0].id).toBe(plain.id)
      const { body } = await reader().graphql(
        `{ FrontPage(limit: ${limit}) { breaking { ${fields} } articles { id standfirst } } }`,
      )
      expect(body.data.FrontPage.breaking[0]).toEqual({
        id: breaking.id,
        headline: breaking.headline,
        isBreaking: true,
      })
      expect(body.data.FrontPage.articles[0]).toEqual({ id: plain.id, standfirst: null })
    }
  })

  it('waits for publication: a draft is not breaking', async () => {
    const { body } = await editor.post('/api/articles', {
      headline: `BREAKING: ${unique('Draft')}`,
    })
    expect(body.doc.isBreaking).toBe(false)
    expect(body.doc.breaking).toMatchObject({ level: 'breaking', until: null })
  })

  it('ends at its time by itself', async () => {
    const article = await publish({ headline: `BREAKING: ${unique('Short')}` })
    const short = await change(article.id, {
      breaking: { ...article.breaking, until: fromNow(1500) },
    })
    expect(short.isBreaking).toBe(true)
    await wait(1600)
    const { body: seen } = await reader().get(`/api/articles/${article.id}`)
    expect(seen.isBreaking).toBe(false)
    expect(await breakingIDs()).not.toContain(article.id)
  })

  it('is not prolonged by saving again', async () => {
    const article = await publish({ headline: `BREAKING: ${unique('Again')}` })
    const again = await change(article.id, { _status: 'published', standfirst: 'More.' })
    expect(again.breaking).toEqual(article.breaking)
  })

  it('cleared by an editor stays cleared, and set by an editor stays set', async () => {
    const marked = await publish({ headline: `BREAKING: ${unique('Cleared')}` })
    await change(marked.id, { breaking: { level: null } })
    const cleared = await change(marked.id, { standfirst: 'More.' })
    expect(cleared.isBreaking).toBe(false)
    expect(cleared.breaking).toMatchObject({ level: null, setBy: 'editor' })

    const plain = await publish({ headline: unique('Set') })
    await change(plain.id, { breaking: { level: 'breaking' } })
    const set = await change(plain.id, { standfirst: 'More.' })
    expect(set.isBreaking).toBe(true)
    expect(set.breaking.setBy).toBe('editor')
  })

  it('begins when the embargo ends, and shows no reader the story before', async () => {
    const embargoUntil = fromNow(HOUR)
    const article = await publish({ embargoUntil, headline: `BREAKING: ${unique('Embargo')}` })
    expect(article.breaking.since).toBe(embargoUntil)
    expect(article.isBreaking).toBe(false)
    expect(await breakingIDs()).not.toContain(article.id)
  })

  it('cannot end before it begins', async () => {
    const article = await publish({ headline: `BREAKING: ${unique('Backwards')}` })
    const answer = await editor.patch(`/api/articles/${article.id}`, {
      breaking: { ...article.breaking, until: fromNow(-HOUR) },
    })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('ends before it begins')
  })
})
