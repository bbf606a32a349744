/** What readers' front ends get. */
export { deliveryEndpoints } from './endpoints.js'
export { deliveryQueries } from './graphql.js'
export type { ArticlePage, ListedArticle } from './listArticles.js'
export {
  articleBySlug,
  breakingStories,
  type FrontPage,
  frontPage,
  type ListedBy,
  movedTo,
  type PageQuery,
  type SubjectPage,
  subjectPage,
} from './queries.js'
