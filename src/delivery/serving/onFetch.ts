import { getPayload, type SanitizedConfig } from 'payload'

import { fetchDelivery, type FetchHandler } from '../http/index.js'
import { deliveryOf } from './delivery.js'

type Awaitable<T> = Promise<T> | T

/**
 * Wraps a route of Next, so that readers are answered from memory:
 *
 *     export const GET = withDelivery(config, REST_GET(config))
 *     export const POST = withDelivery(config, GRAPHQL_POST(config)) // of GraphQL's route
 *
 * In development it changes nothing.
 */
export const withDelivery =
  <Args extends unknown[]>(
    config: Awaitable<SanitizedConfig>,
    route: (request: Request, ...args: Args) => Promise<Response>,
  ) =>
  async (request: Request, ...args: Args): Promise<Response> => {
    if (process.env.NODE_ENV === 'development') return route(request, ...args)
    const answer = await answering(config)
    return answer(request, (own) => route(own, ...args))
  }

/** What of Hono's context the middleware uses. */
interface HonoContext {
  req: { raw: Request }
  res: Response
}

/**
 * Middleware for Hono, before the handlers of Payload's API: `app.use('/api/*', readersOnHono(config))`.
 */
export const readersOnHono =
  (config: Awaitable<SanitizedConfig>) =>
  async (context: HonoContext, next: () => Promise<void>): Promise<Response> => {
    const answer = await answering(config)
    return answer(context.req.raw, async () => {
      await next()
      return context.res
    })
  }

async function answering(config: Awaitable<SanitizedConfig>): Promise<FetchHandler> {
  return fetchDelivery(deliveryOf(await getPayload({ config })).readers)
}
