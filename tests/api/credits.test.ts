import { beforeAll, describe, expect, it } from 'vitest'

import { body, type Client, type Json, reader, signIn, unique } from '../support/client.js'

const CREDIT = 'Reuters and Agence France-Presse contributed to this report.'
const STORY = 'The harbour froze over on Monday, the mayor said.'

let editor: Client
beforeAll(async () => {
  editor = await signIn()
})

async function save(data: Json): Promise<Json> {
  const answer = await editor.post('/api/articles', { _status: 'published', ...data })
  expect(answer.status, answer.text).toBe(201)
  return read(answer.body.doc.id)
}

const read = async (id: number | string): Promise<Json> =>
  (await editor.get(`/api/articles/${id}?depth=1`)).body

async function change(id: number | string, data: Json): Promise<Json> {
  const answer = await editor.patch(`/api/articles/${id}`, data)
  expect(answer.status, answer.text).toBe(200)
  return read(id)
}

const agencies = (article: Json, dismissed = false): string[] =>
  article.credits
    .filter((credit: Json) => Boolean(credit.dismissed) === dismissed)
    .map((credit: Json) => credit.contributor.agency as string)

describe('credits', () => {
  it('come from the credit line of the copy, each linked to its agency', async () => {
    const article = await save({ body: body(STORY, CREDIT), headline: unique('Harbour') })
    expect(agencies(article)).toEqual(['reuters', 'afp'])
    expect(article.credits[0]).toMatchObject({
      contributor: { homepage: expect.stringContaining('reuters.com') as string },
      origin: 'detected',
      verbatim: CREDIT,
      via: 'contribution',
    })
    expect(article.creditLine).toBe('Additional reporting by Reuters and AFP')
  })

  it('do not come from a mention', async () => {
    const mention = 'Last month, Reuters shared that the harbour might freeze.'
    const article = await save({ body: body(STORY, mention), headline: unique('Mention') })
    expect(article.credits).toEqual([])
    expect(article.creditLine).toBeNull()
  })

  it('come from an agency in the byline and in the dateline', async () => {
    const { body: author } = await editor.post('/api/authors', {
      kind: 'publication',
      name: 'The Associated Press',
    })
    const article = await save({
      authors: [author.doc.id],
      body: body(STORY),
      dateline: { date: 'Dec 19 (Reuters)', place: 'MOSCOW' },
      headline: unique('Byline'),
    })
    expect(agencies(article)).toEqual(['ap', 'reuters'])
    expect(article.credits.map((credit: Json) => credit.via as string)).toEqual([
      'byline',
      'dateline',
    ])
  })

  it('stay as they are when the story is saved again', async () => {
    const article = await save({ body: body(STORY, CREDIT), headline: unique('Twice') })
    const again = await change(article.id, { standfirst: 'One more line.' })
    expect(again.credits).toEqual(article.credits)
    expect(again.creditLine).toBe(article.creditLine)
  })

  it('go when their line leaves the copy', async () => {
    const article = await save({ body: body(STORY, CREDIT), headline: unique('Cut') })
    const cut = await change(article.id, { body: body(STORY) })
    expect(cut.credits).toEqual([])
    expect(cut.creditLine).toBeNull()
    const { body: page } = await reader().get('/api/newsroom/contributors/reuters?limit=50')
    expect(page.articles.map((listed: Json) => listed.id as unknown)).not.toContain(article.id)
  })

  it('stay removed once an editor has left one out, while the copy still names it', async () => {
    const article = await save({ body: body(STORY, CREDIT), headline: unique('Removed') })
    const kept = article.credits.filter((credit: Json) => credit.contributor.agency === 'reuters')
    const removed = await change(article.id, {
      credits: kept.map((credit: Json) => ({ ...credit, contributor: credit.contributor.id })),
    })
    expect(agencies(removed)).toEqual(['reuters'])
    expect(agencies(removed, true)).toEqual(['afp'])

    const again = await change(article.id, { body: body(STORY, 'A new line.', CREDIT) })
    expect(agencies(again)).toEqual(['reuters'])
    expect(again.creditLine).toBe('Additional reporting by Reuters')

    const seen = await reader().get(`/api/articles/${article.id}?depth=1`)
    expect(agencies(seen.body)).toEqual(['reuters'])
    expect(agencies(seen.body, true)).toEqual([])
  })

  it('that came with the copy do not depend on the body', async () => {
    const { body: found } = await editor.get('/api/contributors?where[agency][equals]=reuters')
    const article = await save({
      body: body(STORY),
      credits: [{ contributor: found.docs[0].id, origin: 'feed', via: 'contribution' }],
      headline: unique('Feed'),
    })
    const again = await change(article.id, { body: body(STORY, 'Edited.') })
    expect(again.credits).toMatchObject([{ origin: 'feed' }])
    expect(agencies(again)).toEqual(['reuters'])
    const without = await change(article.id, { credits: [] })
    expect(agencies(without)).toEqual([])
    expect(agencies(await change(article.id, { standfirst: 'Again.' }))).toEqual([])
  })

  it('print the line that an editor wrote', async () => {
    const article = await save({ body: body(STORY, CREDIT), headline: unique('Line') })
    const worded = await change(article.id, { creditLine: 'With thanks to Reuters.' })
    expect(worded.creditLine).toBe('With thanks to Reuters.')
    const again = await change(article.id, { body: body(STORY, 'Edited.', CREDIT) })
    expect(again.creditLine).toBe('With thanks to Reuters.')
  })

  it('print the whole copy’s agency first, and people not at all unless they are attached', async () => {
    const article = await save({
      body: body(
        STORY,
        'Reuters contributed to this report.',
        '(Reporting by Ann Example in Oslo; Editing by Bo Sample)',
      ),
      dateline: { date: 'Dec 19 (AP)', place: 'OSLO' },
      headline: unique('Whole copy'),
    })
    expect(article.creditLine).toBe('The Associated Press; additional reporting by Reuters')
    expect(agencies(article)).toEqual(['ap', 'reuters'])
  })

  it.each([
    [
      'en-GB',
      'Reuters and AP contributed to this report.',
      'Additional reporting by Reuters and AP',
    ],
    ['de', 'Mit Material von dpa und AFP', 'Mit Material von dpa und AFP'],
    ['fr', 'Avec AFP et Reuters', 'Avec AFP et Reuters'],
    ['es', '(Con información de EFE y agencias)', 'Con información de EFE y agencias'],
    ['it', 'Con informazioni di ANSA', 'Con informazioni di ANSA'],
    ['pt-BR', 'Com informações da Reuters', 'Com informações da Reuters'],
  ])('are printed in the story’s language: %s', async (language, words, line) => {
    const article = await save({ body: body(STORY, words), headline: unique(language), language })
    expect(article.creditLine).toBe(line)
  })

  it('are of a contributor that an editor has made, found by its alias', async () => {
    const { body: made } = await editor.post('/api/contributors', {
      name: 'Our Budapest wire',
      aliases: [{ name: 'MAGYAR TAVIRATI IRODA' }],
      kind: 'agency',
    })
    const words = 'With files from MTI.'
    const article = await save({ body: body(STORY, words), headline: unique('Alias') })
    expect(article.credits[0].contributor.id).toBe(made.doc.id)
    const { body: found } = await editor.get(`/api/contributors/${made.doc.id}?depth=0`)
    expect(found).toMatchObject({ name: 'Our Budapest wire', agency: 'mti' })
  })

  it('are printed as their contributor is called now, where the line was not an editor’s', async () => {
    const words = 'With files from Armenpress.'
    const article = await save({ body: body(STORY, words), headline: unique('Renamed') })
    expect(article.creditLine).toBe('Additional reporting by Armenpress')
    const { id } = article.credits[0].contributor
    await editor.patch(`/api/contributors/${id}`, { creditName: 'ARMENPRESS' })
    const again = await change(article.id, { standfirst: 'One more line.' })
    expect(again.creditLine).toBe('Additional reporting by ARMENPRESS')
  })

  it('are written into the line again when an editor’s own is cleared', async () => {
    const article = await save({ body: body(STORY, CREDIT), headline: unique('Cleared') })
    await change(article.id, { creditLine: 'With thanks to Reuters.' })
    const cleared = await change(article.id, { creditLine: '' })
    expect(cleared.creditLine).toBe(article.creditLine)
  })

  it('keep the line that was written to those who edit it', async () => {
    const article = await save({ body: body(STORY, CREDIT), headline: unique('Hidden') })
    for (const client of [reader(), editor]) {
      const { body: seen } = await client.get(`/api/articles/${article.id}`)
      expect(seen).not.toHaveProperty('generatedCreditLine')
    }
    const filter = 'where[generatedCreditLine][like]=Reuters'
    expect((await reader().get(`/api/articles?${filter}`)).status).toBe(400)
    const line = 'With thanks to Reuters.'
    const forged = await change(article.id, { creditLine: line, generatedCreditLine: line })
    expect(forged.creditLine).toBe(line)
  })

  it('outlive the contributor that a person worked for', async () => {
    const { body: made } = await editor.post('/api/contributors', { name: unique('Wire') })
    const { body: person } = await editor.post('/api/contributors', {
      name: unique('Jane Roe'),
      kind: 'person',
    })
    const credit = { agency: made.doc.id, contributor: person.doc.id, place: 'Oslo' }
    const article = await save({
      body: body(STORY),
      credits: [credit],
      headline: unique('Works for'),
    })
    expect(article.credits[0]).toMatchObject({ agency: { id: made.doc.id }, place: 'Oslo' })
    expect((await editor.delete(`/api/contributors/${made.doc.id}`)).status).toBe(200)
    expect((await read(article.id)).credits[0].contributor.id).toBe(person.doc.id)
    await change(article.id, { standfirst: 'One more line.' })
  })
})

describe('an agency’s code', () => {
  const make = async (agency: unknown): Promise<Json> => {
    const answer = await editor.post('/api/contributors', { name: unique('Wire'), agency })
    expect(answer.status, answer.text).toBe(201)
    return answer.body.doc
  }

  it('may be missing from any number of them', async () => {
    for (const agency of ['', '', null, null, undefined]) {
      expect((await make(agency)).agency ?? null).toBeNull()
    }
  })

  it('is in lower case', async () => {
    const code = unique('Wire').replace(' ', '-')
    expect((await make(` ${code}`)).agency).toBe(code.toLowerCase())
  })
})
