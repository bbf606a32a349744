import { beforeAll, describe, expect, test } from 'vitest'

import { reader, unique } from '../../support/client.js'
import { buildRoom, type Room, type Who } from './fixtures.js'

let room: Room

beforeAll(async () => {
  room = await buildRoom()
})

describe.each<Who>(['editor', 'reporter', 'wire'])('%s', (who) => {
  test('cannot change its own role', async () => {
    const { id, role } = room.users[who as 'editor']
    await room.as[who].patch(`/api/users/${id}`, { role: 'admin' })
    await room.as[who].graphql(
      `mutation { updateUser(id: ${JSON.stringify(id)}, data: { role: admin }) { id } }`,
    )
    expect((await room.as.admin.get(`/api/users/${id}`)).body.role).toBe(role)
  })

  test('cannot create, change or delete another user', async () => {
    const { id } = room.users.owner
    const created = await room.as[who].post('/api/users', {
      email: `${unique('new').replace(' ', '')}@newsroom.test`,
      name: 'New',
      password: 'a-password-for-tests',
      role: 'admin',
    })
    expect(created.status).toBe(403)
    for (const data of [{ name: 'Changed' }, { password: 'taken-over-by-another' }]) {
      expect((await room.as[who].patch(`/api/users/${id}`, data)).status).toBe(403)
    }
    expect((await room.as[who].delete(`/api/users/${id}`)).status).toBe(403)
  })

  test('never sees the e-mail address or the key of another', async () => {
    for (const path of [
      '/api/users?limit=100&depth=3',
      `/api/users/${room.users.owner.id}`,
      `/api/users/${room.users.admin.id}?showHiddenFields=true`,
      `/api/articles/${room.stories.draft.id}?depth=4&populate[users][email]=true`,
    ]) {
      const { text } = await room.as[who].get(path)
      expect(text).not.toContain(room.users.owner.email)
      expect(text).not.toContain(room.users.admin.email)
      expect(text).not.toMatch(/"(?:apiKey|hash|salt|resetPasswordToken)":"/)
    }
  })
})

test('a reader sees no user at all', async () => {
  for (const path of [
    '/api/users',
    `/api/users/${room.users.owner.id}`,
    '/api/users/count',
    '/api/users?where[email][exists]=true',
  ]) {
    const answer = await reader().get(path)
    expect(answer.status).toBe(403)
  }
})

test('nobody registers as the first user once there is one', async () => {
  const answer = await reader().post('/api/users/first-register', {
    email: 'second@newsroom.test',
    name: 'Second',
    password: 'a-password-for-tests',
    role: 'admin',
  })
  expect(answer.status).toBe(403)
})

test('forgetting a password does not tell who is a user', async () => {
  const [known, unknown] = await Promise.all(
    [room.users.owner.email as string, 'nobody@newsroom.test'].map((email) =>
      reader().post('/api/users/forgot-password', { email }),
    ),
  )
  expect(known?.status).toBe(200)
  expect(known?.text).toBe(unknown?.text)
  expect(known?.status).toBe(unknown?.status)
})
