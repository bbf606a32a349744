import type { Payload } from 'payload'

import type { Asked } from './messages.js'

/** Something that readers ask for, as each of two servers is asked for it. */
export interface Read {
  name: string
  /** Of the newsroom. */
  ours: Asked[]
  /** Of bare Payload: for the same stories, with the same fields, as far as it has them. */
  theirs: Asked[]
}

/** Different stories that are asked for where each request is to be a miss. */
const STORIES = 500
const BREAKING = 3
const HOURS = 6

const get = (path: string): Asked => ({ method: 'GET', path })
const graphQL = (query: string): Asked => ({
  body: JSON.stringify({ query }),
  method: 'POST',
  path: '/api/graphql',
})

const SELECTED = ['headline', 'slug', 'standfirst', 'publishedAt', 'authors', 'topics']
/** Ten stories without their bodies, as the newsroom's lists are. */
const LIST = `limit=10&depth=1&${SELECTED.map((field) => `select[${field}]=true`).join('&')}`
const FIELDS = 'id headline slug standfirst publishedAt authors { name slug } topics { name slug }'

/** What is measured, in a newsroom and bare Payload of so many stories. */
export function readsOf(stories: number): Read[] {
  const slugs = Array.from({ length: Math.min(STORIES, stories) }, (_, n) => `story-${n}`)
  const breakingNow = `where[breakingUntil][greater_than]=${new Date().toISOString()}`
  return [
    {
      name: 'story by slug',
      ours: slugs.map((slug) => get(`/api/newsroom/articles/${slug}`)),
      theirs: slugs.map((slug) =>
        get(`/api/articles?limit=1&depth=2&pagination=false&where[slug][equals]=${slug}`),
      ),
    },
    {
      name: 'front page',
      ours: [get('/api/newsroom/front')],
      theirs: [get(`/api/articles?${LIST}`)],
    },
    {
      name: 'topic page',
      ours: [get('/api/newsroom/topics/common')],
      theirs: [get(`/api/articles?${LIST}&where[topics.slug][equals]=common`)],
    },
    {
      name: 'GraphQL front page',
      ours: [graphQL(`{ FrontPage { breaking { id } articles { ${FIELDS} } next } }`)],
      theirs: [graphQL(`{ Articles(limit: 10) { docs { ${FIELDS} } hasNextPage } }`)],
    },
    {
      name: 'breaking',
      ours: [get('/api/newsroom/breaking')],
      theirs: [get(`/api/articles?${LIST}&${breakingNow}`)],
    },
  ]
}

/** Makes the newest three stories breaking for some hours, in a newsroom and in bare Payload. */
export async function makeBreaking(newsroom: Payload, bare: Payload): Promise<void> {
  const until = new Date(Date.now() + HOURS * 3_600_000).toISOString()
  const breaking = { level: 'breaking', since: new Date(Date.now() - 60_000).toISOString(), until }
  for (let n = 0; n < BREAKING; n += 1) {
    const chosen = { collection: 'articles', depth: 0, where: { slug: { equals: `story-${n}` } } }
    await newsroom.update({ ...chosen, data: { breaking } })
    await bare.update({ ...chosen, data: { breakingUntil: until } })
  }
}
