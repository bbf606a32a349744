import { beforeAll, describe, expect, test } from 'vitest'

import { paths } from './doors.js'
import {
  buildRoom,
  givenAway,
  HIDDEN,
  NEWSROOM,
  READERS,
  type Room,
  VISIBLE,
  type Who,
} from './fixtures.js'

let room: Room
let versions: string[]

beforeAll(async () => {
  room = await buildRoom()
  const ids = HIDDEN.map((state) => room.stories[state].id).join(',')
  const { body } = await room.as.admin.get(
    `/api/articles/versions?where[parent][in]=${ids}&limit=100&depth=0&select[parent]=true`,
  )
  versions = (body.docs as { id: number | string }[]).map(({ id }) => String(id))
})

describe.each(READERS)('as a reader (%s)', (who: Who) => {
  test('no address gives away a word of a hidden story', async () => {
    const leaks: string[] = []
    for (const path of paths(room, versions)) {
      const words = givenAway(room, path, await room.as[who].get(path))
      if (words.length > 0) leaks.push(`${path} tells ${words.join(', ')}`)
    }
    expect(leaks).toEqual([])
  })

  test.each([...HIDDEN].filter((state) => state !== 'newerDraft'))(
    'a story in the state "%s" is not there',
    async (state) => {
      const { id, slug } = room.stories[state]
      expect((await room.as[who].get(`/api/articles/${id}`)).status).toBe(404)
      expect((await room.as[who].get(`/api/articles/${id}?draft=true&trash=true`)).status).toBe(404)
      expect((await room.as[who].get(`/api/newsroom/articles/${slug}`)).status).toBe(404)
    },
  )

  test('published stories are there, one whose embargo has just ended among them', async () => {
    const { body } = await room.as[who].get(`/api/articles?where[topics][equals]=${room.topic.id}`)
    const found = (body.docs as { id: number }[]).map(({ id }) => id)
    const visible = [...VISIBLE, 'newerDraft' as const].map((state) => room.stories[state].id)
    expect(found.sort()).toEqual(visible.sort())
    expect(body.totalDocs).toBe(visible.length)
    const count = await room.as[who].get(
      `/api/articles/count?where[topics][equals]=${room.topic.id}&trash=true&draft=true`,
    )
    expect(count.body.totalDocs).toBe(visible.length)
  })
})

describe.each(NEWSROOM)('in the newsroom (%s)', (who: Who) => {
  test.each(HIDDEN)('a story in the state "%s" can be read whole', async (state) => {
    const { id, secret, word } = room.stories[state]
    const answer = await room.as[who].get(`/api/articles/${id}?draft=true&trash=true`)
    expect(answer.status).toBe(200)
    expect(answer.text).toContain(word)
    expect(answer.body).toMatchObject({ notes: secret, source: { raw: secret } })
  })
})
