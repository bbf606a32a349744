import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import {
  type Change,
  type Reads,
  ResponseCache,
  tagsOf,
} from '../../../../src/delivery/cache/index.js'
import type { Answer } from '../../../../src/delivery/http/answer.js'
import { nodeDelivery } from '../../../../src/delivery/http/nodeDelivery.js'
import { ReaderDelivery } from '../../../../src/delivery/http/readerDelivery.js'
import { routes } from './routes.js'

const STORY = { headline: 'Port reopens', body: 'The port has reopened. '.repeat(100) }

const storyReads: Reads = {
  changesAt: Infinity,
  documents: new Set(['articles:12']),
  queries: [{ collection: 'articles', where: { slug: { equals: 'port' } } }],
}

/** The story's row changed. */
const changed: Change = {
  after: { id: 12, slug: 'port' },
  before: { id: 12, slug: 'port' },
  collection: 'articles',
  id: 12,
}

let reads: Reads
let server: Server
let url: string
let made: Request[]
let now: number
let isFresh: boolean
let due: Change[]
let answer: () => Promise<Response> | Response
let cache: ResponseCache<Answer>

beforeEach(async () => {
  reads = storyReads
  made = []
  due = []
  now = Date.parse('2026-05-04T12:00:00Z')
  isFresh = true
  answer = () => Response.json(STORY)
  cache = new ResponseCache<Answer>({ maxBytes: 1_000_000 })
  const delivery = new ReaderDelivery({
    cache,
    caching: { maxAge: 60, staleWhileRevalidate: 30 },
    headers: { 'x-content-type-options': 'nosniff' },
    isFresh: () => isFresh,
    now: () => now,
    readsOf: async (work) => ({ reads, result: await work() }),
    routes,
    takeDue: () => due.splice(0),
    visitor: { languages: ['en'], origins: new Set() },
  })
  const handle = async (request: Request) => {
    made.push(request)
    return answer()
  }
  const deliver = nodeDelivery(delivery, {
    graphQL: handle,
    onError: () => undefined,
    rest: handle,
    serverURL: 'http://localhost',
  })
  server = createServer((request, response) => {
    if (!deliver(request, response)) response.writeHead(299).end('passed on')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(() => new Promise((resolve) => server.close(resolve)))

const get = (path = '/api/articles?where[slug][equals]=port', init: RequestInit = {}) =>
  fetch(url + path, { redirect: 'manual', ...init })

describe('a reader', () => {
  it('is answered from memory the second time', async () => {
    const [first, second] = [await get(), await get()]

    expect(await second.json()).toEqual(STORY)
    expect(made).toHaveLength(1)
    expect(first.headers.get('server-timing')).toBe('cache;desc=miss')
    expect(second.headers.get('server-timing')).toBe('cache;desc=hit')
  })

  it('gets a change at once', async () => {
    await get()
    cache.drop(changed)
    answer = () => Response.json({ headline: 'Port shut' })

    expect(await (await get()).json()).toEqual({ headline: 'Port shut' })
  })

  it('gets what the clock has changed at once', async () => {
    await get()
    due = [changed]
    answer = () => Response.json({ headline: 'Port shut' })

    expect(await (await get()).json()).toEqual({ headline: 'Port shut' })
  })

  it('shares one answer with those who ask at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => get()))

    expect(made).toHaveLength(1)
    expect(await Promise.all(answers.map((one) => one.json()))).toEqual(Array(50).fill(STORY))
  })

  it('is told that nothing has changed', async () => {
    const first = await get()
    const second = await get(undefined, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    })

    expect(second.status).toBe(304)
    expect(await second.text()).toBe('')
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'))
    expect(second.headers.get('content-length')).toBeNull()
  })

  it('gets another entity tag for another encoding', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (encoding) =>
        (await get(undefined, { headers: { 'accept-encoding': encoding } })).headers.get('etag'),
      ),
    )

    expect(new Set(tags).size).toBe(3)
  })

  it('hears by HEAD what GET says, without the body', async () => {
    const [whole, head] = [await get(), await get(undefined, { method: 'HEAD' })]

    expect(head.headers.get('etag')).toBe(whole.headers.get('etag'))
    expect(await head.text()).toBe('')
  })

  it('is told that the answer is right at this moment, and caches how long they may keep it', async () => {
    await get()
    now += 5_000
    const { headers } = await get()

    expect(headers.get('age')).toBe('0')
    expect(headers.get('cache-control')).toBe(
      'public, max-age=0, s-maxage=60, stale-while-revalidate=30',
    )
    expect(headers.get('vary')).toBe('Accept-Encoding')
    const tags = tagsOf(reads)
    expect(tags).toContain('articles/12')
    expect(headers.get('surrogate-key')).toBe(tags.join(' '))
    expect(headers.get('cache-tag')).toBe(tags.join(','))
  })

  it('is told how the answer came about, and for how long it is right', async () => {
    reads = { ...reads, changesAt: now + 2_500 }
    const told = async () => {
      const { headers } = await get()
      return [headers.get('cache-control'), headers.get('server-timing')]
    }

    const twoSeconds = 'public, max-age=0, s-maxage=2'
    expect(await told()).toEqual([twoSeconds, 'cache;desc=miss'])
    expect(await told()).toEqual([twoSeconds, 'cache;desc=hit'])
    now += 1_000
    expect(await told()).toEqual(['public, max-age=0, s-maxage=1', 'cache;desc=hit'])
    now += 1_500
    expect((await told())[1]).toBe('cache;desc=miss')
  })
})

describe('what is not kept', () => {
  it.each([
    ['a cookie', { cookie: 'payload-token=x' }],
    ['an authorization', { authorization: 'JWT x' }],
    ['a method of its own', { 'x-payload-http-method-override': 'GET' }],
  ])('is the answer to a request with %s: it is passed on', async (_, headers) => {
    expect((await get(undefined, { headers })).status).toBe(299)
  })

  it.each([
    ['an error', () => new Response('{}', { status: 500 })],
    ['a refusal', () => new Response('{}', { status: 403 })],
    ['an answer with a cookie', () => new Response('{}', { headers: { 'set-cookie': 'a=b' } })],
    ['GraphQL’s errors', () => Response.json({ errors: [{ message: 'No' }] })],
  ])('is %s', async (_, make) => {
    answer = make
    await get()
    await get()

    expect(made).toHaveLength(2)
  })

  it('is anything while the process may have missed a change', async () => {
    await get()
    isFresh = false
    const response = await get()

    expect(made).toHaveLength(2)
    expect(response.headers.get('server-timing')).toBe('cache;desc=bypass')
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('is, for long, that there is nothing', async () => {
    answer = () => new Response('{}', { status: 404 })
    await get()
    await get()
    expect(made).toHaveLength(1)

    now += 5_001
    await get()
    expect(made).toHaveLength(2)
  })

  it('says no more than that something went wrong when no answer could be made', async () => {
    answer = () => Promise.reject(new Error('secret'))
    const response = await get()

    expect(response.status).toBe(500)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await response.text()).not.toContain('secret')
  })
})

describe('GraphQL', () => {
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    get('/api/graphql', {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
      method: 'POST',
    })

  it('answers a query from memory, by POST and by GET', async () => {
    await post({ query: '{ Articles { docs { id } } }', variables: { a: 1, b: 2 } })
    await post({ query: '{ Articles { docs { id } } }', variables: { b: 2, a: 1 } })
    const variables = encodeURIComponent('{"a":1,"b":2}')
    const byGet = await get(
      `/api/graphql?query=${encodeURIComponent('{ Articles { docs { id } } }')}&variables=${variables}`,
    )

    expect(await byGet.json()).toEqual(STORY)
    expect(made).toHaveLength(1)
  })

  it('is asked each time for what changes something', async () => {
    await post({ query: 'mutation { logout }' })
    await post({ query: 'mutation { logout }' })

    expect(made).toHaveLength(2)
  })

  it('changes nothing by GET', async () => {
    const response = await get(`/api/graphql?query=${encodeURIComponent('mutation { logout }')}`)

    expect(response.status).toBe(405)
    expect(made).toHaveLength(0)
  })

  it('is passed on, body and all, for somebody who is signed in', async () => {
    expect((await post({ query: '{ a }' }, { cookie: 'payload-token=x' })).status).toBe(299)
  })

  it('says what to send', async () => {
    const response = await post({ no: 'query' })

    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      errors: [{ message: 'Send a GraphQL "query" as text, in JSON.' }],
    })
  })
})

it.each(['POST', 'PATCH', 'DELETE'])('passes %s on', async (method) => {
  expect((await get('/api/articles', { method })).status).toBe(299)
})
