/** What readers' front ends get. */
export { behind, type Cursor, cursorBehind, NEWEST_FIRST } from './cursor.js'
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
export {
  type Delivery,
  type DeliveryHealth,
  deliveryOf,
  deliveryUnderWay,
  healthEndpoint,
  type NodeOptions,
  readersOnHono,
  readersOnNode,
  remembered,
  type ServingOptions,
  withDelivery,
} from './serving/index.js'
