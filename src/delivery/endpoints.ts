import type { Endpoint, PayloadRequest } from 'payload'

import type { Newsroom } from '../options.js'
import {
  articleBySlug,
  breakingStories,
  frontPage,
  type ListedBy,
  movedTo,
  type PageQuery,
  subjectPage,
} from './queries.js'

const LISTED_BY: ListedBy[] = ['authors', 'contributors', 'topics']

/**
 * REST endpoints for front ends, below `/api/newsroom`: `front`, `breaking`, `articles/:slug`, and
 * `authors/:slug`, `contributors/:slug`, `topics/:slug`. Lists take `limit` (10, at most 50) and
 * `after` (the `next` of the page before). A story that moved answers 301 to its new slug.
 */
export function deliveryEndpoints(newsroom: Newsroom): Endpoint[] {
  return [
    {
      handler: async (req) => Response.json(await frontPage(newsroom, req, pageQuery(req))),
      method: 'get',
      path: '/newsroom/front',
    },
    {
      handler: async (req) => Response.json(await breakingStories(newsroom, req, pageQuery(req))),
      method: 'get',
      path: '/newsroom/breaking',
    },
    {
      handler: async (req) => storyResponse(newsroom, req, slugOf(req)),
      method: 'get',
      path: '/newsroom/articles/:slug',
    },
    ...LISTED_BY.map((listedBy): Endpoint => ({
      handler: async (req) => {
        const page = await subjectPage(newsroom, req, {
          ...pageQuery(req),
          listedBy,
          slug: slugOf(req),
        })
        return page ? Response.json(page) : notFound(`There is nothing at this address.`)
      },
      method: 'get',
      path: `/newsroom/${listedBy}/:slug`,
    })),
  ]
}

async function storyResponse(
  newsroom: Newsroom,
  req: PayloadRequest,
  slug: string,
): Promise<Response> {
  const article = await articleBySlug(newsroom, req, slug)
  if (article) return Response.json(article)
  const target = await movedTo(newsroom, req, slug)
  if (target === null) return notFound('There is no such story, or it is not published.')
  const location = `${req.payload.config.routes.api}/newsroom/articles/${encodeURIComponent(target)}`
  return new Response(null, { headers: { location }, status: 301 })
}

const notFound = (message: string): Response =>
  Response.json({ errors: [{ message }] }, { status: 404 })

const slugOf = (req: PayloadRequest): string => {
  const { slug } = req.routeParams as { slug: string }
  return slug
}

function pageQuery(req: PayloadRequest): PageQuery {
  const { after, limit } = req.query as { after?: unknown; limit?: unknown }
  return { after: typeof after === 'string' ? after : null, limit }
}
