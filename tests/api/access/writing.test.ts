import { beforeAll, describe, expect, test } from 'vitest'

import { body, type Json, unique } from '../../support/client.js'
import { buildRoom, made, type Room, type Who } from './fixtures.js'

let room: Room

beforeAll(async () => {
  room = await buildRoom()
})

/** Those who may write, but never publish. */
const WRITERS: Who[] = ['owner', 'assigned', 'wire']

/** Those who may not write to a story that the owner filed and the assigned reporter shares. */
const STRANGERS: Who[] = ['anonymous', 'forged', 'wrongKey', 'reporter', 'wire']

/** A story as it stands. MongoDB leaves out what has never been set; SQLite says `null`. */
async function asEditor(id: number | string, query = ''): Promise<Json> {
  const answer = await room.as.editor.get(`/api/articles/${id}?depth=0&trash=true${query}`)
  return { deletedAt: null, publishedAt: null, rights: null, ...(answer.body as object) }
}

async function draftOf(who: Who, more: object = {}): Promise<Json> {
  const data = { assignedTo: [room.users.assigned.id], headline: unique('A draft'), ...more }
  return made(room.as[who].post('/api/articles?draft=true', data))
}

async function publishedBy(who: Who): Promise<Json> {
  const { id } = await draftOf(who)
  return made(room.as.editor.patch(`/api/articles/${id}`, { _status: 'published' }))
}

describe.each<Who>(['admin', 'editor'])('%s', (who) => {
  test('publishes, takes down, restores a version and deletes what others wrote', async () => {
    const { id } = await publishedBy('owner')
    const client = room.as[who]
    await made(client.patch(`/api/articles/${id}`, { headline: 'Put right', _status: 'published' }))
    const { body: versions } = await client.get(
      `/api/articles/versions?where[parent][equals]=${id}&sort=-updatedAt`,
    )
    await made(client.post(`/api/articles/versions/${versions.docs[1].id}`, {}))
    await made(client.patch(`/api/articles/${id}`, { _status: 'draft' }))
    expect(await asEditor(id)).toMatchObject({ _status: 'draft' })
    await made(client.patch(`/api/articles/${id}`, { deletedAt: new Date().toISOString() }))
    expect((await client.delete(`/api/articles/${id}?trash=true`)).status).toBe(200)
    expect((await client.get(`/api/articles/${id}?trash=true`)).status).toBe(404)
  })
})

describe.each(WRITERS)('%s', (who) => {
  test('writes and changes a draft', async () => {
    const { id } = await draftOf(who)
    await made(room.as[who].patch(`/api/articles/${id}?draft=true`, { standfirst: 'More.' }))
    await made(
      room.as[who].patch(`/api/articles/${id}?draft=true&autosave=true`, { rights: 'Ours' }),
    )
    expect(await asEditor(id, '&draft=true')).toMatchObject({
      _status: 'draft',
      createdBy: room.users[who as 'owner'].id,
      rights: 'Ours',
      standfirst: 'More.',
    })
  })

  test.each([
    ['a new story', (c) => c.post('/api/articles', { _status: 'published', headline: 'Out' })],
    [
      'a new story sent as a draft',
      (c) => c.post('/api/articles?draft=false', { _status: 'published', headline: 'Out' }),
    ],
    ['a change', (c, id) => c.patch(`/api/articles/${id}`, { _status: 'published' })],
    [
      'an autosave',
      (c, id) => c.patch(`/api/articles/${id}?autosave=true`, { _status: 'published' }),
    ],
    [
      'a change for one locale',
      (c, id) => c.patch(`/api/articles/${id}?publishSpecificLocale=en`, { _status: 'published' }),
    ],
    [
      'a change for all locales',
      (c, id) => c.patch(`/api/articles/${id}?publishAllLocales=true`, { standfirst: 'Out.' }),
    ],
    [
      'a bulk edit',
      (c, id) =>
        c.patch(`/api/articles?where[id][equals]=${id}`, { _status: 'published', rights: 'x' }),
    ],
    [
      'a bulk edit of all',
      (c) => c.patch('/api/articles?where[id][exists]=true', { _status: 'published' }),
    ],
    ['a duplicate', (c, id) => c.post(`/api/articles/${id}/duplicate`, { _status: 'published' })],
    [
      'GraphQL',
      (c, id) =>
        c.graphql(
          `mutation { updateArticle(id: ${JSON.stringify(id)}, data: { _status: published }) { id } }`,
        ),
    ],
    [
      'a job',
      (c, id) =>
        c.post('/api/payload-jobs', {
          input: { doc: { relationTo: 'articles', value: String(id) }, type: 'publish' },
          taskSlug: 'schedulePublish',
        }),
    ],
  ] as [string, (client: Room['as']['wire'], id: number | string) => Promise<unknown>][])(
    'cannot publish by %s',
    async (_, attempt) => {
      const { id } = await draftOf(who)
      await attempt(room.as[who], id)
      expect(await asEditor(id, '&draft=true')).toMatchObject({ _status: 'draft' })
      const { body: mine } = await room.as.editor.get(
        `/api/articles/count?where[createdBy][equals]=${room.users[who as 'wire'].id}&where[_status][equals]=published`,
      )
      expect(mine.totalDocs).toBe(who === 'owner' ? ownersPublished : 0)
    },
  )

  test('cannot publish by restoring a published version', async () => {
    const { id } = await publishedBy(who)
    await made(room.as.editor.patch(`/api/articles/${id}`, { _status: 'draft' }))
    const { body: versions } = await room.as.editor.get(
      `/api/articles/versions?where[parent][equals]=${id}&where[version._status][equals]=published`,
    )
    const answer = await room.as[who].post(`/api/articles/versions/${versions.docs[0].id}`, {})
    expect(answer.status).toBe(403)
    expect(await asEditor(id)).toMatchObject({ _status: 'draft' })
    await made(room.as.editor.delete(`/api/articles/${id}`))
  })

  test.each([
    ['a change', (c, id) => c.patch(`/api/articles/${id}`, { headline: 'Changed' })],
    [
      'a draft of it',
      (c, id) => c.patch(`/api/articles/${id}?draft=true`, { headline: 'Changed' }),
    ],
    ['taking it down', (c, id) => c.patch(`/api/articles/${id}`, { _status: 'draft' })],
    [
      'taking it down in bulk',
      (c, id) => c.patch(`/api/articles?where[id][equals]=${id}`, { _status: 'draft' }),
    ],
    [
      'taking it down for all locales',
      (c, id) => c.patch(`/api/articles/${id}?unpublishAllLocales=true`, {}),
    ],
    [
      'the trash',
      (c, id) => c.patch(`/api/articles/${id}`, { deletedAt: new Date().toISOString() }),
    ],
    ['deletion', (c, id) => c.delete(`/api/articles/${id}`)],
    ['deletion in bulk', (c, id) => c.delete(`/api/articles?where[id][equals]=${id}`)],
  ] as [string, (client: Room['as']['wire'], id: number | string) => Promise<unknown>][])(
    'leaves a published story alone, with or without a newer draft: %s',
    async (_, attempt) => {
      for (const withDraft of [false, true]) {
        const { headline, id } = await publishedBy(who)
        if (withDraft) {
          await made(
            room.as.editor.patch(`/api/articles/${id}?draft=true`, {
              _status: 'draft',
              headline: 'Newer draft',
            }),
          )
        }
        await attempt(room.as[who], id)
        expect(await asEditor(id)).toMatchObject({
          _status: 'published',
          deletedAt: null,
          headline: headline as string,
        })
        const latest = withDraft ? 'Newer draft' : (headline as string)
        expect(await asEditor(id, '&draft=true')).toMatchObject({ headline: latest })
        await made(room.as.editor.delete(`/api/articles/${id}`))
      }
    },
  )
})

/** The owner's stories that editors published when the room was built. */
const ownersPublished = 5

describe.each(STRANGERS)('%s', (who) => {
  test.each([
    ['change', (c, id) => c.patch(`/api/articles/${id}`, { headline: 'Changed' })],
    [
      'autosave',
      (c, id) => c.patch(`/api/articles/${id}?draft=true&autosave=true`, { rights: 'x' }),
    ],
    ['bulk edit', (c, id) => c.patch(`/api/articles?where[id][equals]=${id}`, { rights: 'x' })],
    ['trash', (c, id) => c.patch(`/api/articles/${id}`, { deletedAt: new Date().toISOString() })],
    ['delete', (c, id) => c.delete(`/api/articles/${id}`)],
    ['bulk delete', (c, id) => c.delete(`/api/articles?where[id][equals]=${id}&trash=true`)],
    ['assign', (c, id) => c.patch(`/api/articles/${id}`, { assignedTo: [] })],
    [
      'override the access of',
      (c, id) => c.patch(`/api/articles/${id}?overrideAccess=true`, { rights: 'x' }),
    ],
    [
      'change by GraphQL',
      (c, id) =>
        c.graphql(
          `mutation { updateArticle(id: ${JSON.stringify(id)}, data: { rights: "x" }) { id } }`,
        ),
    ],
    [
      'delete by GraphQL',
      (c, id) => c.graphql(`mutation { deleteArticle(id: ${JSON.stringify(id)}) { id } }`),
    ],
  ] as [string, (client: Room['as']['wire'], id: number | string) => Promise<unknown>][])(
    "cannot %s another's draft",
    async (_, attempt) => {
      const filed = await draftOf('owner', { body: body('As filed.') })
      await attempt(room.as[who], filed.id as number)
      const after = await asEditor(filed.id as number, '&draft=true')
      expect(after).toMatchObject({
        assignedTo: [room.users.assigned.id],
        deletedAt: null,
        headline: filed.headline as string,
        rights: null,
        updatedAt: filed.updatedAt as string,
      })
    },
  )

  test("cannot restore a version of another's draft", async () => {
    const filed = await draftOf('owner')
    await made(room.as.owner.patch(`/api/articles/${filed.id}?draft=true`, { rights: 'Second' }))
    const { body: versions } = await room.as.editor.get(
      `/api/articles/versions?where[parent][equals]=${filed.id}&sort=updatedAt`,
    )
    const answer = await room.as[who].post(`/api/articles/versions/${versions.docs[0].id}`, {})
    expect(answer.status).toBe(403)
    expect(await asEditor(filed.id as number, '&draft=true')).toMatchObject({ rights: 'Second' })
  })
})

test('a duplicate of a published story is a draft of whoever made it', async () => {
  const { id } = await publishedBy('owner')
  const copy = await made(room.as.reporter.post(`/api/articles/${id}/duplicate`, {}))
  expect(await asEditor(copy.id as number, '&draft=true')).toMatchObject({
    _status: 'draft',
    createdBy: room.users.reporter.id,
    publishedAt: null,
  })
})

test('nobody forges who created a story', async () => {
  const { id } = await draftOf('reporter', { createdBy: room.users.owner.id })
  await room.as.reporter.patch(`/api/articles/${id}?draft=true`, {
    createdBy: room.users.owner.id,
  })
  expect(await asEditor(id as number, '&draft=true')).toMatchObject({
    createdBy: room.users.reporter.id,
  })
})

test('a reporter deletes an own draft, and an assigned one does not', async () => {
  const { id } = await draftOf('owner')
  expect((await room.as.assigned.delete(`/api/articles/${id}`)).status).toBe(403)
  expect((await room.as.owner.delete(`/api/articles/${id}`)).status).toBe(200)
})
