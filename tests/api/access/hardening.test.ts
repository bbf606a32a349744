import { beforeAll, describe, expect, test } from 'vitest'

import { Client, reader, signIn, unique } from '../../support/client.js'
import { EDITOR } from '../../support/newsroom.js'
import { buildRoom, png, type Room, upload, type Who } from './fixtures.js'

let room: Room
let cookie: string

beforeAll(async () => {
  room = await buildRoom()
  const answer = await reader().post('/api/users/login', EDITOR)
  cookie = String(answer.headers.get('set-cookie')).split(';')[0] ?? ''
})

describe('cookies', () => {
  test('do not sign in from a page of another site', async () => {
    for (const origin of [
      'https://evil.example',
      'null',
      `${room.as.anonymous.url}.evil.example`,
    ]) {
      const client = new Client({ Cookie: cookie, Origin: origin })
      expect((await client.get('/api/users/me')).body.user).toBeNull()
      expect((await client.get('/api/articles?where[notes][exists]=true')).status).toBe(400)
    }
  })

  test('sign in from the newsroom itself', async () => {
    const client = new Client({ Cookie: cookie, Origin: room.as.anonymous.url })
    expect((await client.get('/api/users/me')).body.user.email).toBe(EDITOR.email)
  })

  test('are out of the reach of scripts and of other sites', async () => {
    const { headers } = await reader().post('/api/users/login', EDITOR)
    expect(headers.get('set-cookie')).toMatch(/HttpOnly/)
    expect(headers.get('set-cookie')).toMatch(/SameSite=Lax/)
  })
})

describe('bounds', () => {
  test.each([
    'limit=0',
    'limit=100000',
    'limit=-5',
    'pagination=false',
    'limit=0&pagination=false',
  ])('a reader gets at most 100 documents of %s', async (query) => {
    const { body } = await reader().get(`/api/articles?${query}`)
    expect(body.limit ?? 100).toBeLessThanOrEqual(100)
    expect(body.docs.length).toBeLessThanOrEqual(100)
    expect(body.docs.length).toBeGreaterThan(0)
  })

  test('relations are followed four levels deep and no deeper', async () => {
    const deep = await reader().get('/api/topics?depth=50')
    const four = await reader().get('/api/topics?depth=4')
    expect(deep.body).toEqual(four.body)
  })

  test('relations of a list are loaded whole, however many there are', async () => {
    const { admin, anonymous } = room.as
    const ids: unknown[] = []
    for (let n = 0; n < 105; n += 1) {
      ids.push((await admin.post('/api/authors', { name: `Author ${n}` })).body.doc.id)
    }
    const story = await admin.post('/api/articles', {
      _status: 'published',
      authors: ids,
      headline: 'By many hands',
    })
    const { body } = await anonymous.get(`/api/articles/${story.body.doc.id}?depth=1`)
    const loaded = (body.authors as unknown[]).filter((author) => typeof author === 'object')
    expect(loaded).toHaveLength(105)
  })
})

describe('uploads', () => {
  test.each([
    ['script.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    ['page.html', 'text/html', '<script>alert(1)</script>'],
    ['page.png', 'image/png', '<html><script>alert(1)</script></html>'],
    ['script.png', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ])('%s (%s) is refused', async (name, type, content) => {
    const response = await upload({ data: Buffer.from(content), name, type })
    expect(response.status).toBe(400)
  })

  test('a picture is taken', async () => {
    const response = await upload({ data: await png(), name: 'fine.png', type: 'image/png' })
    expect(response.status).toBe(201)
  })

  test('a picture cannot be fetched from an address', async () => {
    const address = encodeURIComponent('http://127.0.0.1:1/picture.png')
    for (const path of ['/api/media/paste-url', `/api/media/paste-url/${room.picture.id}`]) {
      const answer = await room.as.admin.get(`${path}?src=${address}`)
      expect(answer.status).toBeGreaterThanOrEqual(400)
    }
  })
})

const OUTSIDERS: Who[] = ['anonymous', 'wire', 'reporter', 'editor']

describe.each(OUTSIDERS)('%s', (who) => {
  test.each(['/api/payload-jobs/run', '/api/payload-jobs/handle-schedules'])(
    'cannot set jobs going at %s',
    async (path) => {
      expect((await room.as[who].get(path)).status).toBeGreaterThanOrEqual(401)
    },
  )

  test('cannot reach what Payload keeps for itself', async () => {
    for (const slug of ['payload-jobs', 'payload-kv', 'payload-migrations']) {
      expect((await room.as[who].get(`/api/${slug}`)).status).toBeGreaterThanOrEqual(400)
      expect((await room.as[who].post(`/api/${slug}`, {})).status).toBeGreaterThanOrEqual(400)
      expect(
        (await room.as[who].delete(`/api/${slug}?where[id][exists]=true`)).status,
      ).toBeGreaterThanOrEqual(400)
    }
  })
})

test.each(['generate-title', 'generate-description', 'generate-url', 'generate-image'])(
  'a reader cannot use the helper %s of the admin',
  async (name) => {
    const answer = await reader().post(`/api/plugin-seo/${name}`, {
      collectionSlug: 'articles',
      doc: { headline: 'x' },
    })
    expect(answer.status).toBeGreaterThanOrEqual(401)
  },
)

test('an old address is not kept of a story that readers never saw', async () => {
  const { admin, anonymous } = room.as
  const { id, slug } = room.stories.held
  await admin.patch(`/api/articles/${id}`, { _status: 'published', slug: `${slug}-again` })
  expect((await anonymous.get('/api/redirects?limit=100')).text).not.toContain(slug)
})

test('the old address of a story that was taken down leads nowhere, and is not told', async () => {
  const { admin, anonymous } = room.as
  const words = unique('Minister resigns').toLowerCase().replaceAll(' ', '-')
  const created = await admin.post('/api/articles', { _status: 'published', headline: words })
  const path = `/api/articles/${created.body.doc.id}`
  await admin.patch(path, { _status: 'published', slug: `${words}-at-last` })
  const old = `/api/newsroom/articles/${words}`
  const seen = async () => [
    (await anonymous.get(old)).status,
    (await anonymous.get('/api/redirects?limit=100&sort=-createdAt')).text.includes(words),
    (await anonymous.get(`/api/redirects/count?where[from][contains]=${words}`)).body.totalDocs,
  ]
  expect(await seen()).toEqual([301, true, 1])

  const hour = new Date(Date.now() + 3_600_000).toISOString()
  for (const [hide, show] of [
    [{ _status: 'draft' }, { _status: 'published' }],
    [{ embargoUntil: hour }, { embargoUntil: null }],
    [{ deletedAt: new Date().toISOString() }, { deletedAt: null }],
  ]) {
    await admin.patch(`${path}?trash=true`, hide)
    expect(await seen(), JSON.stringify(hide)).toEqual([404, false, 0])
    expect((await admin.get('/api/redirects?limit=100&sort=-createdAt')).text).toContain(words)
    await admin.patch(`${path}?trash=true`, show)
    expect(await seen(), JSON.stringify(show)).toEqual([301, true, 1])
  }
})

test('GraphQL does not describe itself to strangers', async () => {
  const answer = await reader().graphql('{ __schema { types { name } } }')
  expect(answer.body.errors).not.toHaveLength(0)
  expect((await reader().get('/api/graphql-playground')).status).toBe(404)
})

test('too many wrong passwords lock an account', async () => {
  const { email } = room.users.reporter
  for (let n = 0; n < 5; n += 1) {
    await reader().post('/api/users/login', { email, password: `wrong-${n}` })
  }
  await expect(signIn({ email: email as string, password: EDITOR.password })).rejects.toThrow(
    /locked/,
  )
})
