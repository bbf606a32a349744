import type { RequestListener } from 'node:http'

import { getRequestListener } from '@hono/node-server'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import type Next from 'next'
import { handleEndpoints, type SanitizedConfig } from 'payload'

import { readersOnNode } from '../../../src/delivery/index.js'
import { SECURITY_HEADERS } from '../../../src/startup/securityHeaders.js'
import { openBarePayload, openNewsroom } from '../apps.js'
import type { FixedAnswer, ServerKind } from './messages.js'

/** What answers the requests of one kind of server. */
interface Handler {
  handle: RequestListener
  /** Changes what it answers, where that is told to it. */
  take?: (answer: FixedAnswer) => void
}

/** Opens what a kind of server answers from. */
export function handlerOf(kind: ServerKind, databaseURL: string): Handler | Promise<Handler> {
  switch (kind) {
    case 'node':
      return sameBytes()
    case 'bare':
      return barePayload(databaseURL)
    case 'newsroom':
      return newsroom(databaseURL)
    case 'newsroom-cold':
      return newsroom(databaseURL, 0)
    case 'newsroom-next':
      return newsroomWithNext(databaseURL)
  }
}

/** The limit: reads what is asked, and answers with bytes that it has at hand. */
function sameBytes(): Handler {
  let body = Buffer.alloc(0)
  let headers: string[] = []
  return {
    handle: (request, response) => {
      const answer = () => {
        response.writeHead(200, headers)
        response.end(body)
      }
      if (request.method === 'GET') answer()
      else request.on('end', answer).resume()
    },
    take: (answer) => {
      body = Buffer.from(answer.body)
      headers = ['content-type', answer.contentType, 'content-length', String(body.length)]
    },
  }
}

/** One process has one Payload, under the key by which Payload's own handlers look for it. */
const ALONE = 'default'

async function barePayload(databaseURL: string): Promise<Handler> {
  const { payload } = await openBarePayload(databaseURL, { cacheKey: ALONE })
  return { handle: payloadOnNode(payload.config) }
}

async function newsroom(databaseURL: string, memory?: number): Promise<Handler> {
  const { payload } = await openNewsroom(databaseURL, { cacheKey: ALONE, memory })
  const { config } = payload
  const readers = readersOnNode(payload, {
    graphQL: GRAPHQL_POST(config),
    headers: SECURITY_HEADERS,
  })
  const others = payloadOnNode(config)
  return { handle: (request, response) => readers(request, response) || others(request, response) }
}

async function newsroomWithNext(databaseURL: string): Promise<Handler> {
  // Next's types describe its CommonJS build, which arrives here as the default export.
  const { default: next } = (await import('next')) as unknown as typeof Next
  const own = await newsroom(databaseURL)
  await next({ dev: false }).prepare()
  return own
}

/** Payload's REST and GraphQL on node:http. */
function payloadOnNode(config: SanitizedConfig): RequestListener {
  const graphQL = GRAPHQL_POST(config)
  const path = `${config.routes.api}${config.routes.graphQL}`
  const listener = getRequestListener(async (light) => {
    const request = light.method === 'GET' ? light : await withBody(light)
    return new URL(request.url).pathname === path
      ? graphQL(request)
      : handleEndpoints({ config, request })
  })
  return (request, response) => void listener(request, response)
}

/** Payload sets the `json` of a request that has a body, which Hono's lighter ones do not allow. */
const withBody = async (light: Request): Promise<Request> =>
  new Request(light.url, {
    body: await light.arrayBuffer(),
    headers: light.headers,
    method: light.method,
  })
