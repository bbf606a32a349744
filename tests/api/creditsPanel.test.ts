import { beforeAll, describe, expect, it } from 'vitest'

import { body, Client, type Json, reader, signIn, unique } from '../support/client.js'

const CREDIT = 'Reuters and Agence France-Presse contributed to this report.'
const STORY = 'The harbour froze over on Monday, the mayor said.'

let editor: Client
beforeAll(async () => {
  editor = await signIn()
})

async function review(story: Json): Promise<Json> {
  const answer = await editor.post('/api/newsroom/credits', story)
  expect(answer.status, answer.text).toBe(200)
  return answer.body
}

async function contributorOf(key: string, story: Json): Promise<Json> {
  const answer = await editor.post('/api/newsroom/credits/contributor', { ...story, key })
  expect(answer.status, answer.text).toBe(200)
  return answer.body
}

const states = ({ credits }: Json): Record<string, string> =>
  Object.fromEntries(credits.map((credit: Json) => [credit.key, credit.state]))

describe('the credits of a story in the form', () => {
  it('are told with their words, their place, how sure they are and what they print', async () => {
    const { credits, creditLine, paragraphs } = await review({ body: body(STORY, CREDIT) })
    expect(credits).toMatchObject([
      {
        name: 'Reuters',
        type: 'agency',
        agency: 'reuters',
        certainty: 'certain',
        key: 'agency:reuters',
        places: [{ paragraph: 2, part: 'body', verbatim: CREDIT, via: 'contribution' }],
        prints: 'Additional reporting by Reuters',
        state: 'pending',
      },
      { agency: 'afp', prints: 'Additional reporting by AFP', state: 'pending' },
    ])
    const [{ end, start }] = credits[0].places
    expect(`${STORY}\n${CREDIT}`.slice(start, end)).toBe(CREDIT)
    expect(creditLine).toBe('Additional reporting by Reuters and AFP')
    expect(paragraphs).toBe(2)
  })

  it('are one for each party, with every place that credits it', async () => {
    const { credits } = await review({
      body: body('OSLO, Feb 3 (AP) — Snow fell.', 'AP contributed to this report.'),
      dateline: { date: 'Feb 3 (AP)', place: 'OSLO' },
    })
    expect(credits).toHaveLength(1)
    expect(credits[0].places.map(({ part, via }: Json) => [part, via] as unknown)).toEqual([
      ['dateline', 'dateline'],
      ['body', 'dateline'],
      ['body', 'contribution'],
    ])
  })

  it('print in the language of the story', async () => {
    const { creditLine } = await review({ body: body(STORY, CREDIT), language: 'de-AT' })
    expect(creditLine).toBe('Mit Material von Reuters und AFP')
  })

  it('suggest people, whom a save does not attach', async () => {
    const copy = body(STORY, '(Reporting by Ann Example in Oslo; Editing by Bo Sample)')
    const { credits } = await review({ body: copy })
    expect(credits).toMatchObject([
      { name: 'Ann Example', contributor: null, places: [{ place: 'Oslo' }], state: 'suggested' },
      { name: 'Bo Sample', contributor: null, state: 'suggested' },
    ])
  })

  it('say nothing where the copy credits nobody', async () => {
    const nothing = { credits: [], creditLine: null }
    expect(await review({ body: body(STORY) })).toMatchObject(nothing)
    expect(await review({})).toEqual({ ...nothing, others: [], paragraphs: 0 })
  })

  it('follow the rows of the form, and what was stored', async () => {
    const answer = await editor.post('/api/articles?draft=true', {
      body: body(STORY, CREDIT),
      headline: unique('Panel'),
    })
    const { id } = answer.body.doc
    const stored = (await editor.get(`/api/articles/${id}?draft=true&depth=0`)).body
    const form = { id, body: stored.body, creditLine: stored.creditLine, credits: stored.credits }
    expect(states(await review(form))).toEqual({
      'agency:afp': 'attached',
      'agency:reuters': 'attached',
    })

    const [first, second] = stored.credits
    const dismissed = await review({ ...form, credits: [{ ...first, dismissed: true }, second] })
    expect(states(dismissed)).toMatchObject({ 'agency:reuters': 'dismissed' })
    expect(dismissed.creditLine).toBe('Additional reporting by AFP')

    const without = await review({ ...form, credits: [first] })
    expect(states(without)).toMatchObject({ 'agency:afp': 'dismissed' })
    expect(without.creditLine).toBe('Additional reporting by Reuters')
  })

  it('name who is credited although the copy does not', async () => {
    const { body: found } = await editor.get('/api/contributors?where[agency][equals]=reuters')
    const [{ id: contributor }] = found.docs
    const verbatim = 'Source: Reuters'
    const row = { contributor, origin: 'feed', verbatim, via: 'source' }
    const story = { body: body(STORY), credits: [row] }
    const standing = { contributor, name: 'Reuters', origin: 'feed', prints: 'Reuters', verbatim }
    expect(await review(story)).toMatchObject({
      creditLine: 'Reuters',
      credits: [],
      others: [{ ...standing, kind: 'agency', state: 'attached' }],
    })

    const dismissed = { ...story, credits: [{ ...row, dismissed: true }] }
    expect(await review(dismissed)).toMatchObject({
      creditLine: null,
      others: [{ ...standing, state: 'dismissed' }],
    })
  })

  it('change nothing by being looked at', async () => {
    const code = 'tanjug'
    await review({ body: body(STORY, 'Tanjug contributed to this report.') })
    const { body: found } = await editor.get(`/api/contributors?where[agency][equals]=${code}`)
    expect(found.docs).toEqual([])
  })
})

describe('a suggested credit', () => {
  const person = unique('Cleo').replace(/\d/g, '').replace(' ', ' Von')
  const story = { body: body(STORY, `(Reporting by ${person} in Oslo)`) }
  const key = `person:${person}`

  it('gets a contributor when an editor accepts it, once', async () => {
    const { credits } = await review(story)
    expect(credits).toMatchObject([{ key, name: person, state: 'suggested' }])
    const contributor = await contributorOf(key, story)
    expect(contributor.name).toBe(person)
    expect(await contributorOf(key, story)).toEqual(contributor)
    expect((await review(story)).credits[0].contributor).toBe(contributor.id)
  })

  it('stays dismissed through saves while its words stand in the copy', async () => {
    const { id: contributor } = await contributorOf(key, story)
    const { credits } = await review(story)
    const [{ verbatim, via }] = credits[0].places
    const row = { contributor, dismissed: true, origin: 'editor', verbatim, via }
    const answer = await editor.post('/api/articles?draft=true', {
      ...story,
      credits: [row],
      headline: unique('Dismissed'),
    })
    const { id } = answer.body.doc
    await editor.patch(`/api/articles/${id}?draft=true`, { standfirst: 'One more line.' })
    const read = async () => (await editor.get(`/api/articles/${id}?draft=true&depth=0`)).body
    const stored = await read()
    expect(stored.credits).toMatchObject([{ contributor, dismissed: true }])
    expect(states(await review({ id, body: stored.body, credits: stored.credits }))).toEqual({
      [key]: 'dismissed',
    })

    await editor.patch(`/api/articles/${id}?draft=true`, { body: body(STORY) })
    expect((await read()).credits).toEqual([])
  })
})

describe('the endpoint', () => {
  it('tells those who are not staff why they may not', async () => {
    const story = { body: body(STORY, CREDIT) }
    for (const path of ['/api/newsroom/credits', '/api/newsroom/credits/contributor']) {
      const anonymous = await reader().post(path, story)
      expect(anonymous.status).toBe(401)
      expect(anonymous.body.errors[0].message).toContain('Sign in')
    }
    const apiKey = crypto.randomUUID()
    const machine = { apiKey, email: `${apiKey}@newsroom.test`, enableAPIKey: true, role: 'wire' }
    const made = await editor.post('/api/users', { ...machine, name: 'Feed', password: apiKey })
    expect(made.status, made.text).toBe(201)
    const feed = new Client({ Authorization: `users API-Key ${apiKey}` })
    const refused = await feed.post('/api/newsroom/credits', story)
    expect(refused.status).toBe(403)
    expect(refused.body.errors[0].message).toContain('write or edit stories')
  })

  it.each([
    ['[]', 'Send the story as a JSON object'],
    ['{', 'is no JSON'],
    ['', 'is no JSON'],
    ['{"body":"text"}', '"body" is no Lexical editor state'],
    ['{"body":{"root":{"type":"root","children":[{"children":[]}]}}}', '"body" is no Lexical'],
    ['{"authors":[{}]}', '"authors" is no ID'],
    ['{"credits":{}}', '"credits" is a list'],
    ['{"credits":[{"via":"rumour"}]}', '"credits.via" is one of byline'],
    ['{"credits":[{"dismissed":"yes"}]}', '"credits.dismissed" is true or false'],
    ['{"dateline":"OSLO"}', '"dateline" has a place and a date'],
    ['{"language":1}', '"language" is text'],
    ['{"id":{"$gt":""}}', '"id" is no ID'],
  ])('answers %s with what to send instead', async (text, message) => {
    const answer = await send(text)
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].message).toContain(message)
  })

  it('refuses a body nested deeper than copy is', async () => {
    const depth = 20_000
    const open = '{"type":"paragraph","children":['.repeat(depth)
    const nested = `{"body":{"root":{"type":"root","children":[${open}${']}'.repeat(depth)}]}}}`
    const answer = await send(nested)
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].message).toContain('levels')
  })

  it('says of copy that is too long that it is', async () => {
    for (const length of [1_000_001, 9_000_000]) {
      const answer = await editor.post('/api/newsroom/credits', { body: body('a'.repeat(length)) })
      expect(answer.status).toBe(413)
      expect(answer.body.errors[0].message).toContain('too long')
    }
  })

  it('takes rows of contributors that are not there for none', async () => {
    for (const contributor of ['gone', 987_654_321]) {
      const row = { contributor, origin: 'editor' }
      expect(await review({ credits: [row] })).toMatchObject({ creditLine: null, others: [] })
    }
  })

  it('knows no story that is not there, and no credit that is not in the copy', async () => {
    for (const id of [987_654_321, 'gone']) {
      expect((await editor.post('/api/newsroom/credits', { id })).status).toBe(404)
    }
    const unknown = await editor.post('/api/newsroom/credits/contributor', {
      body: body(STORY),
      key: 'agency:reuters',
    })
    expect(unknown.status).toBe(400)
    expect(unknown.body.errors[0].message).toContain('The copy credits nobody')
  })

  async function send(text: string) {
    const { token } = (
      await reader().post('/api/users/login', {
        email: 'first@newsroom.test',
        password: 'a-password-for-tests',
      })
    ).body
    const response = await fetch(`${reader().url}/api/newsroom/credits`, {
      body: text,
      headers: { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' },
      method: 'POST',
    })
    return { body: await response.json(), status: response.status }
  }
})
