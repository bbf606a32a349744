/** A read that the README documents, as a reader sends it. */
export interface DocumentedRead {
  graphQL?: true
  /** Is it a list of stories, of as many as are asked for? */
  isList: boolean
  name: string
  /** Does it ask for totals, as Payload's own lists do unless told otherwise? */
  withTotals?: true
  /** The path of a GET, or a GraphQL query. */
  write: (limit: number) => string
}

const LISTED = 'articles { id headline slug authors { name } topics { name } } next'

const page = (path: string): DocumentedRead => ({
  isList: true,
  name: `/api/newsroom/${path}`,
  write: (limit) => `/api/newsroom/${path}?limit=${limit}`,
})

const list = (name: string, parameters: string, limited = 'limit'): DocumentedRead => ({
  isList: limited !== '',
  name: `/api/${name}`,
  write: (limit) => `/api/${parameters}${limited && `&${limited}=${limit}`}`,
  ...(!parameters.includes('pagination=false') && { withTotals: true }),
})

const query = (name: string, text: (limit: number) => string, isList = true): DocumentedRead => ({
  graphQL: true,
  isList,
  name,
  write: (limit) => `{ ${name}${text(limit)} }`,
})

/**
 * Every kind of read that the README shows, of the subjects and stories of `fillNewsroom`: the
 * endpoints and queries for front ends, and Payload's own.
 *
 * @param topic the ID of the topic `ice`
 */
export const documentedReads = (topic: number | string): DocumentedRead[] => [
  page('front'),
  page('breaking'),
  page('topics/ice'),
  page('authors/ada'),
  page('contributors/fjord'),
  {
    isList: false,
    name: '/api/newsroom/articles/:slug',
    write: () => '/api/newsroom/articles/story-1',
  },
  query('FrontPage', (limit) => `(limit: ${limit}) { breaking { headline } ${LISTED} }`),
  query('BreakingNow', (limit) => `(limit: ${limit}) { ${LISTED} }`),
  query('TopicPage', (limit) => `(slug: "ice", limit: ${limit}) { subject { name } ${LISTED} }`),
  query('AuthorPage', (limit) => `(slug: "ada", limit: ${limit}) { subject { name } ${LISTED} }`),
  query(
    'ContributorPage',
    (limit) => `(slug: "fjord", limit: ${limit}) { subject { name } ${LISTED} }`,
  ),
  query(
    'ArticleBySlug',
    () =>
      '(slug: "story-1") { headline isBreaking credits { contributor { name } } topics { name } }',
    false,
  ),
  list('articles', 'articles?sort=-publishedAt'),
  list('articles, without totals', 'articles?sort=-publishedAt&pagination=false'),
  list('articles, by slug', 'articles?where[slug][equals]=story-1', ''),
  list('articles, by topic', `articles?where[topics][in]=${topic}`),
  list('articles, selected', 'articles?select[headline]=true&pagination=false'),
  list('authors, by slug', 'authors?where[slug][equals]=ada', 'joins[articles][limit]'),
  list('topics', 'topics?depth=1'),
]
