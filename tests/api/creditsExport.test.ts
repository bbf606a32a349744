import { beforeAll, describe, expect, it } from 'vitest'

import {
  type Answer,
  body,
  type Client,
  type Json,
  reader,
  signIn,
  unique,
} from '../support/client.js'

const CREDIT = 'Ritzau contributed to this report.'
const HEADER = 'story,headline,published,role,place,via,words,url,status'

let editor: Client
let ritzau: Json
beforeAll(async () => {
  editor = await signIn()
  await publish({ headline: unique('First') })
  const { body: found } = await editor.get('/api/contributors?where[agency][equals]=ritzau')
  ritzau = found.docs[0]
})

async function publish(data: Json): Promise<Json> {
  const story = { _status: 'published', body: body('Ice on the Sound.', CREDIT), ...data }
  const answer = await editor.post('/api/articles', story)
  expect(answer.status, answer.text).toBe(201)
  return answer.body.doc
}

const exported = (query = '', client = editor): Promise<Answer> =>
  client.get(`/api/newsroom/contributors/${ritzau.id}/credits.csv${query}`)

const overview = (query = '', client = editor): Promise<Answer> =>
  client.get(`/api/newsroom/contributors/${ritzau.id}/credits${query}`)

const lineOf = ({ text }: Answer, headline: string): string | undefined =>
  text.split('\r\n').find((line) => line.includes(headline))

describe('the export of a contributor’s credits', () => {
  it('has a line for each story, with role, place, words and address', async () => {
    const story = await publish({ headline: unique('Export') })
    const answer = await exported()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/)
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="credits-ritzau.csv"',
    )
    expect(answer.text.split('\r\n')[0]).toBe(HEADER)
    const [id, headline, published, role, place, via, words, url, status] =
      lineOf(answer, story.headline)?.split(',') ?? []
    expect([id, headline, published]).toEqual([String(story.id), story.headline, story.publishedAt])
    expect([role, place, via, words]).toEqual(['reporting', '', 'contribution', CREDIT])
    expect(url).toMatch(new RegExp(`^http.*/articles/${story.slug}$`))
    expect(status).toBe('published')
  })

  it('lists the newest first', async () => {
    const older = await publish({ headline: unique('Older'), publishedAt: '2019-05-01T00:00:00Z' })
    const newer = await publish({ headline: unique('Newer'), publishedAt: '2019-05-02T00:00:00Z' })
    const { text } = await exported()
    expect(text.indexOf(newer.headline)).toBeLessThan(text.indexOf(older.headline))
  })

  it('takes stories from one day to another, both included', async () => {
    const days = ['2018-03-01', '2018-03-02', '2018-03-03']
    for (const day of days) {
      await publish({ headline: `Day ${day}`, publishedAt: `${day}T23:30:00Z` })
    }
    const answer = await exported('?from=2018-03-02&to=2018-03-03')
    const found = days.filter((day) => lineOf(answer, `Day ${day}`))
    expect(found).toEqual(['2018-03-02', '2018-03-03'])
  })

  it('says which stories readers do not see', async () => {
    const embargoed = await publish({
      embargoUntil: '2999-01-01T00:00:00.000Z',
      headline: unique('Embargoed'),
    })
    const { body: draft } = await editor.post('/api/articles?draft=true', {
      body: body('Ice on the Sound.', CREDIT),
      headline: unique('Draft'),
    })
    const answer = await exported()
    expect(lineOf(answer, embargoed.headline)).toMatch(/,embargoed$/)
    expect(lineOf(answer, draft.doc.headline)).toMatch(/,draft$/)
  })

  it('goes by the newest draft of a story that is not out, and by what is out of one that is', async () => {
    const { body: draft } = await editor.post('/api/articles?draft=true', {
      body: body('Ice.'),
      headline: unique('Growing'),
    })
    await editor.patch(`/api/articles/${draft.doc.id}?draft=true`, {
      _status: 'draft',
      body: body('Ice.', CREDIT),
    })
    const published = await publish({ headline: unique('Shrinking') })
    await editor.patch(`/api/articles/${published.id}?draft=true`, {
      _status: 'draft',
      body: body('Ice.'),
    })
    const answer = await exported()
    expect(lineOf(answer, draft.doc.headline)).toMatch(/,draft$/)
    expect(lineOf(answer, published.headline)).toMatch(/,published$/)
  })

  it('leaves out what an editor has dismissed', async () => {
    const story = await publish({ headline: unique('Dismissed') })
    await editor.patch(`/api/articles/${story.id}`, { credits: [] })
    expect(lineOf(await exported(), story.headline)).toBeUndefined()
  })

  it('lets no headline be a formula', async () => {
    const headline = `=${unique('HYPERLINK')}`
    await publish({ headline })
    expect(lineOf(await exported(), headline)).toContain(`,'${headline},`)
  })
})

describe('the overview of a contributor’s credits', () => {
  it('has the newest stories, how many there are, and what is not published', async () => {
    const { body: before } = await overview()
    const story = await publish({ headline: unique('Overview') })
    const { body: draft } = await editor.post('/api/articles?draft=true', {
      body: body('Ice on the Sound.', CREDIT),
      headline: unique('Draft'),
    })
    const { body: after, headers, status } = await overview()
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(after.total).toBe(before.total + 1)
    expect(after.published[0]).toMatchObject({ id: story.id, via: 'contribution', words: CREDIT })
    expect(after.drafts[0]).toMatchObject({ id: draft.doc.id, status: 'draft' })
    expect(after.hasMoreDrafts).toBe(false)
  })

  it('keeps to the days asked for, in which a draft without a date is not', async () => {
    for (const day of ['01', '02', '03']) {
      await publish({ headline: `Day ${day}`, publishedAt: `2017-03-${day}T23:30:00Z` })
    }
    const { body: found } = await overview('?from=2017-03-01&to=2017-03-02')
    expect(found.published.map(({ headline }: Json) => headline)).toEqual(['Day 02', 'Day 01'])
    expect(found).toMatchObject({ drafts: [], total: 2 })
  })

  it('lists 25 at most, and says that there are more', async () => {
    const drafts = Array.from({ length: 26 }, (_, n) => ({
      body: body('Ice on the Sound.', CREDIT),
      headline: `Draft ${n}`,
    }))
    for (const draft of drafts) await editor.post('/api/articles?draft=true', draft)
    const { body: found } = await overview()
    expect(found.drafts).toHaveLength(25)
    expect(found.hasMoreDrafts).toBe(true)
  })

  it('is for the newsroom only', async () => {
    expect((await overview('', reader())).status).toBe(401)
  })
})

describe('those who may not export', () => {
  it('are told so', async () => {
    expect((await exported('', reader())).status).toBe(401)

    const machine = await editor.post('/api/users', {
      name: 'Feed',
      email: `${unique('wire').replace(' ', '-')}@newsroom.test`,
      password: 'a-password-for-tests',
      role: 'wire',
    })
    expect(machine.status, machine.text).toBe(201)
    const wire = await signIn({
      email: machine.body.doc.email as string,
      password: 'a-password-for-tests',
    })
    const answer = await exported('', wire)
    expect(answer.status).toBe(403)
    expect(answer.body.errors[0].message).toContain('newsroom')
  })

  it.each([
    ['?from=yesterday', 'write one such as'],
    ['?to=2025-13-01', 'write one such as'],
    ['?to=2025-02-30', 'write one such as'],
    ['?from=2025-01-31T18:00', 'write one such as'],
    ['?from[gt]=1', 'write one such as'],
    ['?from=2025-02-01&to=2025-01-31', 'write the earlier of the two as "from"'],
  ])('learn what is wrong with %s', async (query, sentence) => {
    for (const answer of [await exported(query), await overview(query)]) {
      expect(answer.status).toBe(400)
      expect(answer.body.errors[0].message).toContain(sentence)
    }
  })

  it('get nothing of a contributor that is not there', async () => {
    for (const id of ['999999', 'nobody', '0123456789abcdef01234567']) {
      const answer = await editor.get(`/api/newsroom/contributors/${id}/credits.csv`)
      expect(answer.status, answer.text).toBe(404)
    }
  })
})
