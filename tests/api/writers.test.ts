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

const SAVES = 200
const isMongo = Boolean(process.env.TEST_DATABASE_URL?.startsWith('mongodb'))

let editor: Client
beforeAll(async () => {
  editor = await signIn()
})

const times = <T>(n: number, work: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: n }, (_, i) => work(i)))

const statuses = (answers: Answer[]): number[] =>
  [...new Set(answers.map(({ status }) => status))].sort()

describe(`${SAVES} saves at once`, () => {
  it('creates every story, and readers are answered meanwhile', async () => {
    const headline = unique('Storm')
    const creates = times(SAVES, (i) =>
      editor.post('/api/articles', {
        _status: 'published',
        body: body(`Paragraph ${i}.`, 'Reuters contributed to this report.'),
        headline,
      }),
    )
    const reads = await times(10, () => reader().get('/api/articles?limit=5&depth=1'))
    expect(statuses(reads)).toEqual([200])

    const answers = await creates
    expect(statuses(answers)).toEqual([201])
    const slugs = new Set(answers.map(({ body }) => body.doc.slug as string))
    expect(slugs.size).toBe(SAVES)
  })

  it('updates one story, each save whole: its credits and authors belong together', async () => {
    const authors = await times(2, async (i) => {
      const answer = await editor.post('/api/authors', { name: unique(`Author ${i}`) })
      return answer.body.doc.id as unknown
    })
    const created = await editor.post('/api/articles', { headline: unique('Budget') })
    const id = created.body.doc.id as number

    // Two kinds of saves: one with Reuters and the first author, one with AP and the second.
    const credits = ['Reuters contributed to this report.', 'With files from The Associated Press']
    const answers = await times(SAVES, (i) =>
      editor.patch(`/api/articles/${id}`, {
        authors: [authors[i % 2]],
        body: body('The budget passed.', credits[i % 2] ?? ''),
        standfirst: `Save ${i % 2}`,
      }),
    )
    expect(statuses(answers).filter((status) => status !== 409)).toEqual([200])
    if (!isMongo) expect(statuses(answers)).toEqual([200])
    for (const { body, status } of answers) {
      if (status === 409) expect(body.errors[0].message).toMatch(/save again/i)
    }

    const { body: article } = await editor.get(`/api/articles/${id}?depth=1`)
    const kind = Number((article.standfirst as string).slice(-1))
    expect(article.authors.map((author: Json) => author.id)).toEqual([authors[kind]])
    const agencies = article.credits
      .filter((credit: Json) => !credit.dismissed)
      .map((credit: Json) => credit.contributor.agency as string)
    expect(agencies).toContain(kind === 0 ? 'reuters' : 'ap')
  })

  it('makes one contributor of a new agency that many stories name', async () => {
    const answers = await times(30, (i) =>
      editor.post('/api/articles', {
        body: body(`Paragraph ${i}.`, '(Con información de EFE)'),
        headline: unique('Madrid'),
        language: 'es',
      }),
    )
    expect(statuses(answers)).toEqual([201])
    const { body: found } = await editor.get('/api/contributors?where[agency][equals]=efe')
    expect(found.totalDocs).toBe(1)
  })
})
