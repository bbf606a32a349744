import { HIDDEN, type Room } from './fixtures.js'

/** A way in for readers: a path to get, or a GraphQL query. */
export interface Door {
  graphql?: string
  path?: string
}

/** Query strings that ask a list or a document for more than it shows of itself. */
const MORE = [
  '',
  'depth=0',
  'depth=2',
  'depth=4',
  'depth=99',
  'draft=true',
  'draft=true&depth=4',
  'trash=true',
  'trash=true&draft=true&depth=4',
  'locale=all&fallback-locale=none',
  'includeLockStatus=true',
  'showHiddenFields=true',
  'overrideAccess=true',
  'select[notes]=true&select[source]=true&select[headline]=true&select[createdBy]=true',
  'populate[articles][notes]=true&populate[articles][body]=true&populate[users][email]=true&depth=3',
]

const UNBOUNDED = ['limit=0', 'limit=100000', 'pagination=false', 'limit=-1', 'sort=-updatedAt']

const JOINS = [
  'joins[articles][limit]=0',
  'joins[articles][limit]=100&joins[articles][count]=true&depth=2',
  'joins[articles][sort]=-updatedAt&draft=true&trash=true&depth=2',
  'joins[articles][where][_status][equals]=draft&depth=2',
  'joins[articles][where][deletedAt][exists]=true&trash=true&depth=2',
]

const SYSTEM = [
  '/api/payload-jobs',
  '/api/payload-jobs/run',
  '/api/payload-jobs/handle-schedules',
  '/api/payload-kv',
  '/api/payload-locked-documents?depth=3',
  '/api/payload-migrations',
  '/api/payload-preferences?depth=3',
  '/api/payload-preferences/collection-articles',
  '/api/access',
  '/api/users',
  '/api/users?depth=3',
  '/api/users/me',
  '/api/redirects?depth=3&limit=100',
]

/** Every address that answers with stories, or with what hangs on them. */
export function paths(room: Room, versions: (number | string)[]): string[] {
  const { author, contributor, picture, stories, topic } = room
  const subjects = [
    `/api/authors/${author.id}`,
    `/api/topics/${topic.id}`,
    `/api/contributors/${contributor.id}`,
  ]
  const lists = ['articles', 'authors', 'contributors', 'topics', 'media', 'redirects']
  const listPaths = lists.flatMap((slug) =>
    [...MORE, ...UNBOUNDED].map((query) => `/api/${slug}?${query}`),
  )
  const storyPaths = HIDDEN.flatMap((state) => [
    ...MORE.map((query) => `/api/articles/${stories[state].id}?${query}`),
    `/api/newsroom/articles/${stories[state].slug}`,
    `/api/articles/versions?where[parent][equals]=${stories[state].id}`,
    `/articles/${stories[state].slug}`,
    `/preview?path=/articles/${stories[state].slug}`,
  ])
  return [
    ...listPaths,
    ...storyPaths,
    ...subjects.flatMap((path) => [...MORE, ...JOINS].map((query) => `${path}?${query}`)),
    '/api/articles/count',
    '/api/articles/versions',
    '/api/articles/versions?limit=0&trash=true&depth=2',
    '/api/articles/versions/count',
    ...versions.map((id) => `/api/articles/versions/${id}?depth=2`),
    ...['front', 'breaking'].map((list) => `/api/newsroom/${list}?limit=50&draft=true&depth=4`),
    `/api/newsroom/authors/${author.slug}?limit=50&draft=true`,
    `/api/newsroom/topics/${topic.slug}?limit=50&trash=true`,
    `/api/newsroom/contributors/${contributor.slug}?limit=50&depth=4`,
    `/api/media/${picture.id}`,
    `/api/media/file/${picture.filename}`,
    `/api/media/file/${picture.sizes.card.filename}`,
    ...SYSTEM,
    '/',
    '/admin/collections/articles',
    `/authors/${author.slug}`,
    `/topics/${topic.slug}`,
    `/contributors/${contributor.slug}`,
  ]
}
