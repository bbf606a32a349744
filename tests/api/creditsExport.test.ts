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

  it.each(['?from=yesterday', '?to=2025-13-01', '?from[gt]=1'])(
    'learn what is wrong with %s',
    async (query) => {
      const answer = await exported(query)
      expect(answer.status).toBe(400)
      expect(answer.body.errors[0].message).toMatch(/write one such as/)
    },
  )

  it('get nothing of a contributor that is not there', async () => {
    for (const id of ['999999', 'nobody', '0123456789abcdef01234567']) {
      const answer = await editor.get(`/api/newsroom/contributors/${id}/credits.csv`)
      expect(answer.status, answer.text).toBe(404)
    }
  })
})
