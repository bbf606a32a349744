import http from 'node:http'

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import {
  body,
  type Client,
  Client as Visitor,
  type Json,
  signIn,
  unique,
} from '../support/client.js'
import { type RunningNewsroom, startNode } from '../support/newsroom.js'

const HOUR = 3_600_000
const fromNow = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString()
const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

let editor: Client
let node: RunningNewsroom
let token: string
let story: Json
let draft: Json

beforeAll(async () => {
  editor = await signIn()
  token = (await editor.post('/api/users/refresh-token', {})).body.refreshedToken
  story = await publish({ body: body('The harbour froze over. '.repeat(100)) })
  draft = (await editor.post('/api/articles?draft=true', { headline: unique('Draft') })).body.doc
  node = await startNode({ databaseURL: inject('databaseURL') })
})

afterAll(async () => void (await node.stop()))

async function publish(data: object = {}): Promise<Json> {
  const answer = await editor.post('/api/articles?depth=0', {
    _status: 'published',
    headline: unique('News'),
    ...data,
  })
  expect(answer.status, answer.text).toBe(201)
  return answer.body.doc
}

interface Reply {
  bytes: number
  headers: http.IncomingHttpHeaders
  status: number | undefined
  text: string
}

/** Asks as it is written, and takes the answer as it comes: `fetch` unpacks it and adds headers. */
function ask(
  path: string,
  {
    body: sent,
    headers = {},
    method = 'GET',
    url = inject('newsroomURL'),
  }: { body?: string; headers?: Record<string, string>; method?: string; url?: string } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = http.request(url + path, { headers, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const whole = Buffer.concat(chunks)
        resolve({
          bytes: whole.length,
          headers: response.headers,
          status: response.statusCode,
          text: whole.toString('utf8'),
        })
      })
    })
    request.on('error', reject)
    request.end(sent)
  })
}

const outcome = ({ headers }: Reply) => headers['server-timing']
const pageOf = ({ slug }: Json): string => `/api/newsroom/articles/${slug}`

describe('a reader', () => {
  it('is answered from memory once somebody has asked, in whatever order of parameters', async () => {
    const { slug } = await publish()
    const first = await ask(`/api/articles?limit=5&where[slug][equals]=${slug}`)
    const second = await ask(`/api/articles?where%5Bslug%5D%5Bequals%5D=${slug}&page=1&limit=5`)

    expect(outcome(first)).toBe('cache;desc=miss')
    expect(outcome(second)).toBe('cache;desc=hit')
    expect(second.text).toBe(first.text)
    expect(second.headers.age).toBe('0')
    expect(second.headers['surrogate-key']).toContain('articles')
    expect(second.headers['cache-control']).toMatch(/^public, max-age=0, s-maxage=\d+/)
  })

  it('makes one query of many that ask at once', async () => {
    const path = pageOf(await publish())
    const outcomes = (await Promise.all(Array.from({ length: 30 }, () => ask(path)))).map(outcome)

    expect(outcomes.filter((one) => one === 'cache;desc=miss')).toHaveLength(1)
  })

  it('who has the answer is told so, for each encoding by its own tag', async () => {
    const tags = new Set<string | undefined>()
    for (const encoding of ['br', 'gzip', 'identity']) {
      const headers = { 'accept-encoding': encoding }
      const whole = await ask(pageOf(story), { headers })
      const etag = whole.headers.etag ?? ''
      const again = await ask(pageOf(story), { headers: { ...headers, 'if-none-match': etag } })
      tags.add(etag)

      expect(whole.headers['content-encoding'] ?? 'identity').toBe(encoding)
      expect(whole.headers.vary).toContain('Accept-Encoding')
      expect(again).toMatchObject({ bytes: 0, status: 304 })
      expect(again.headers.etag).toBe(etag)
    }
    expect(tags.size).toBe(3)
  })

  it('who has an older answer gets the new one', async () => {
    const changed = await publish()
    const { headers } = await ask(pageOf(changed))
    await editor.patch(`/api/articles/${changed.id}`, { headline: 'Changed' })

    const again = await ask(pageOf(changed), { headers: { 'if-none-match': headers.etag ?? '' } })
    expect(again.status).toBe(200)
    expect(again.text).toContain('"Changed"')
  })

  it('gets fewer bytes packed than plain', async () => {
    const [plain, br, gzip] = await Promise.all(
      ['identity', 'br', 'gzip'].map((encoding) =>
        ask(pageOf(story), { headers: { 'accept-encoding': encoding } }),
      ),
    )
    expect(br?.bytes).toBeLessThan((plain?.bytes ?? 0) / 2)
    expect(gzip?.bytes).toBeLessThan((plain?.bytes ?? 0) / 2)
  })

  it('hears by HEAD what GET says, without the body', async () => {
    const [get, head] = [await ask(pageOf(story)), await ask(pageOf(story), { method: 'HEAD' })]

    expect(head).toMatchObject({ bytes: 0, status: 200 })
    expect(head.headers.etag).toBe(get.headers.etag)
    expect(head.headers['content-length']).toBe(String(get.bytes))
  })

  it('finds a story at an address where there was none', async () => {
    const slug = unique('later').replace(' ', '-')
    const before = [await ask(pageOf({ slug })), await ask(pageOf({ slug }))]
    await publish({ slug })
    const after = await ask(pageOf({ slug }))

    expect(before.map(({ status }) => status)).toEqual([404, 404])
    expect(before.map(outcome)).toEqual(['cache;desc=miss', 'cache;desc=hit'])
    expect(after.status).toBe(200)
  })

  it('is sent on from an address that a story has left', async () => {
    const moved = await publish()
    await ask(pageOf(moved))
    const slug = unique('moved').replace(' ', '-')
    await editor.patch(`/api/articles/${moved.id}`, { slug })

    const [first, second] = [await ask(pageOf(moved)), await ask(pageOf(moved))]
    expect(first).toMatchObject({ headers: { location: pageOf({ slug }) }, status: 301 })
    expect(second).toMatchObject({ headers: { location: pageOf({ slug }) }, status: 301 })
    expect(outcome(second)).toBe('cache;desc=hit')
  })

  it('asks GraphQL by GET and POST, and is answered from memory', async () => {
    const query = '{ FrontPage(limit: 3) { articles { headline } } }'
    const content = JSON.stringify({ query })
    const headers = { 'content-length': String(content.length), 'content-type': 'application/json' }
    const post = () => ask('/api/graphql', { body: content, headers, method: 'POST' })
    const get = () => ask(`/api/graphql?query=${encodeURIComponent(query)}`)

    const [first, second, third] = [await post(), await post(), await get()]
    expect(JSON.parse(first.text).data.FrontPage.articles).toHaveLength(3)
    expect([outcome(second), outcome(third)]).toEqual(['cache;desc=hit', 'cache;desc=hit'])
    expect(third.text).toBe(first.text)
  })

  it('is not answered from memory with an error', async () => {
    const path = '/api/newsroom/front?after=nonsense'
    const answers = [await ask(path), await ask(path)]
    expect(answers.map(({ status }) => status)).toEqual([400, 400])
    expect(answers.map(({ headers }) => headers['cache-control'])).toEqual(['no-store', 'no-store'])
  })
})

describe('nobody reads from memory what is not for everybody', () => {
  it('an editor’s answers are made for the editor', async () => {
    const path = `/api/articles/${draft.id}?depth=0`
    const headers = { authorization: `JWT ${token}` }
    expect((await ask(path)).status).toBe(404)
    const mine = await ask(path, { headers })
    expect(mine.text).toContain(draft.headline)
    expect(outcome(mine)).toBeUndefined()
    expect((await ask(path)).status).toBe(404)
  })

  it('a cookie, though nobody’s, is answered by the newsroom itself', async () => {
    await ask(pageOf(story))
    expect(outcome(await ask(pageOf(story), { headers: { cookie: 'x=1' } }))).toBeUndefined()
  })

  it.each([
    ['draft', () => pageOf(draft)],
    ['draft asked for as such', () => `/api/articles/${draft.id}?draft=true`],
  ])('a %s is not found', async (_, path) => {
    expect((await ask(path())).status).toBe(404)
    expect((await ask(path(), { url: node.url })).status).toBe(404)
  })

  it('a story goes when it is taken down, put under embargo or into the trash', async () => {
    const changes = [
      { _status: 'draft' },
      { embargoUntil: fromNow(HOUR) },
      { deletedAt: fromNow(0) },
    ]
    for (const change of changes) {
      const shown = await publish()
      expect((await ask(pageOf(shown))).status).toBe(200)
      await editor.patch(`/api/articles/${shown.id}`, change)
      expect((await ask(pageOf(shown))).status, JSON.stringify(change)).toBe(404)
    }
  })

  it('a story under embargo appears when that ends', async () => {
    const embargoUntil = fromNow(1_500)
    const held = await publish({ embargoUntil })
    expect((await ask(pageOf(held))).status).toBe(404)
    await wait(Date.parse(embargoUntil) - Date.now() + 20)
    expect((await ask(pageOf(held))).status).toBe(200)
  })
})

describe('a node that only reads', () => {
  it('answers as the newsroom does', async () => {
    const [theirs, own] = [await ask(pageOf(story)), await ask(pageOf(story), { url: node.url })]
    expect(own.status).toBe(200)
    expect(own.text).toBe(theirs.text)
  })

  it.each([
    ['a token', () => ({ authorization: `JWT ${token}` })],
    ['a cookie', () => ({ cookie: `payload-token=${token}` })],
    [
      'a method of its own',
      () => ({ cookie: `payload-token=${token}`, 'x-payload-http-method-override': 'GET' }),
    ],
  ])('knows nobody: %s opens no draft', async (_, headers) => {
    for (const path of [`/api/articles/${draft.id}`, `/api/articles/${draft.id}?draft=true`]) {
      expect((await ask(path, { headers: headers(), url: node.url })).status).toBe(404)
    }
    const me = await ask('/api/users/me', { headers: headers(), url: node.url })
    expect(me.text).not.toContain('@')
  })

  it.each(['DELETE', 'PATCH', 'POST', 'PUT'])('refuses to %s', async (method) => {
    const reply = await ask(`/api/articles/${story.id}`, {
      headers: { authorization: `JWT ${token}` },
      method,
      url: node.url,
    })
    expect(reply.status).toBe(405)
    expect(reply.headers.allow).toBe('GET, HEAD')
    expect((await ask(pageOf(story))).status).toBe(200)
  })

  it('refuses GraphQL mutations', async () => {
    const mutation = `mutation { deleteArticle(id: ${JSON.stringify(story.id)}) { id } }`
    const answer = await new Visitor({ Authorization: `JWT ${token}` }, node.url).graphql(mutation)
    expect(answer.status).toBe(405)
  })

  it('has no admin and no site', async () => {
    expect((await ask('/admin', { url: node.url })).status).toBe(404)
    expect((await ask('/', { url: node.url })).status).toBe(404)
  })
})

describe.each([
  ['the newsroom', () => inject('newsroomURL')],
  ['a node that only reads', () => node.url],
])('%s', (_, url) => {
  it.each([
    ['an answer from memory', () => pageOf(story), {}],
    ['what is not found', () => '/api/newsroom/articles/no-such-story', {}],
    ['what cannot be asked', () => '/api/newsroom/front?after=nonsense', {}],
    ['what somebody with a cookie asks', () => pageOf(story), { cookie: 'x=1' }],
    ['a refusal', () => '/api/graphql?query=mutation{x}', {}],
    ['an address that is none', () => '//', {}],
  ])('guards %s with its headers', async (__, path, headers) => {
    for (const method of ['GET', 'HEAD']) {
      const reply = await ask(path(), { headers, method, url: url() })
      expect(reply.headers['x-content-type-options'], `${method} ${reply.status}`).toBe('nosniff')
      expect(reply.headers['content-security-policy']).toBe("frame-ancestors 'self'")
    }
  })

  it('says how it is', async () => {
    const reply = await ask('/api/newsroom/health', { url: url() })
    const health = JSON.parse(reply.text)
    expect(reply.status).toBe(200)
    expect(reply.headers['content-type']).toBe('application/health+json')
    expect(reply.headers['cache-control']).toBe('no-store')
    expect(health).toMatchObject({ status: 'pass' })
    expect(health.changes.behindBy).toBeLessThan(1_000)
    expect(health.cache.hits).toBeGreaterThan(0)
  })
})
