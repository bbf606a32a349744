import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type App, openNewsroom } from '../../bench/apps.js'
import { type Databases, sqliteFiles } from '../../bench/databases.js'
import { fillNewsroom } from '../../bench/fill/index.js'
import { RARE_STORIES } from '../../bench/stories.js'

// More than a subject's page looks through before it changes its way of asking.
const STORIES = 1_500

let app: App
let databases: Databases

interface Page {
  articles: { id: number; publishedAt: string }[]
  next: null | string
}

async function everyPage(path: string, limit: number): Promise<Page['articles']> {
  const articles: Page['articles'] = []
  let after = ''
  do {
    const page = JSON.parse(await app.get(`${path}?limit=${limit}&after=${after}`)) as Page
    articles.push(...page.articles)
    after = page.next ?? ''
  } while (after)
  return articles
}

describe('lists of a long archive on SQLite', () => {
  beforeAll(async () => {
    databases = await sqliteFiles()
    app = await openNewsroom(databases.address('archive'))
    await fillNewsroom(app.payload, STORIES)
  }, 60_000)

  afterAll(async () => {
    await app.payload.destroy()
    await databases.remove()
  })

  it.each([
    ['/api/newsroom/topics/rare', 3, RARE_STORIES],
    ['/api/newsroom/authors/rare', 50, RARE_STORIES],
    ['/api/newsroom/contributors/common', 50, STORIES / 2 + 1],
  ])('pages through %s, %i at a time, from the newest to the last', async (path, limit, count) => {
    const articles = await everyPage(path, limit)

    expect(new Set(articles.map(({ id }) => id)).size).toBe(count)
    expect(articles).toHaveLength(count)
    const times = articles.map(({ publishedAt }) => publishedAt)
    expect(times).toEqual(times.toSorted().toReversed())
  })

  it('loses no story among many of the same moment', async () => {
    const time = '2024-01-01T00:00:00.000Z'
    const { client } = app.payload.db as unknown as {
      client: { execute: (sql: string) => Promise<unknown> }
    }
    await client.execute(`UPDATE articles SET published_at = '${time}', created_at = '${time}'`)

    const articles = await everyPage('/api/newsroom/topics/rare', 3)

    expect(new Set(articles.map(({ id }) => id)).size).toBe(RARE_STORIES)
    expect(articles).toHaveLength(RARE_STORIES)
  })
})
