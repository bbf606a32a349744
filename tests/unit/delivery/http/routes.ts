import type { ReaderRoutes } from '../../../../src/delivery/http/routes.js'

/** The routes of a newsroom with two collections. */
export const routes: ReaderRoutes = {
  api: '/api',
  collections: new Set(['articles', 'topics']),
  defaultDepth: 1,
  graphQL: '/api/graphql',
}
