import { createServer } from 'node:http'

import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { handleEndpoints, type Payload } from 'payload'
import { loadEnv } from 'payload/node'

import { readersOnNode } from './delivery/index.js'
import { readEnvironment } from './environment.js'
import { runCommand } from './startup/command.js'
import { answerGraphQL, buildGraphQL } from './startup/graphql.js'
import { openPayload } from './startup/openPayload.js'
import { checkPort, listening } from './startup/port.js'
import { say } from './startup/say.js'
import { SECURITY_HEADERS } from './startup/securityHeaders.js'
import { stopOnSignal } from './startup/stop.js'

/** A node that only reads, and only as the public does: the API without Next, admin and site. */
async function start(): Promise<void> {
  Object.assign(process.env, { NODE_ENV: 'production' })
  loadEnv()
  const environment = readEnvironment(process.env)
  await checkPort(environment)
  const payload = await openPayload()
  await buildGraphQL(payload.config)

  const readers = readersOnNode(payload, {
    graphQL: answerGraphQL(payload.config),
    headers: SECURITY_HEADERS,
    isReadOnly: true,
  })
  const others = getRequestListener(api(payload).fetch)
  const server = createServer((request, response) => {
    // Nobody signs in here: a draft cannot leave by a door that knows no editors.
    for (const name of PERSONAL) delete request.headers[name]
    if (!readers(request, response)) void others(request, response)
  })
  stopOnSignal(server, payload)
  await listening(server, environment)
  say(`Readers are answered at ${environment.serverURL}. Press Ctrl-C to stop.`)
}

const PERSONAL = ['authorization', 'cookie'] as const

/** What is not answered from memory: pictures, and questions that are asked in ways of their own. */
function api({ config }: Payload): Hono {
  const app = new Hono()
  app.use(async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.header(name, value)
  })
  app.on(['GET', 'OPTIONS'], `${config.routes.api}/*`, ({ req }) =>
    handleEndpoints({ config, request: asTheirs(req.raw) }),
  )
  app.on(['GET', 'HEAD'], '*', (context) =>
    context.json({ errors: [{ message: 'There is nothing at this address.' }] }, 404),
  )
  app.all('*', (context) =>
    context.json(
      { errors: [{ message: 'This node only reads: send changes to the newsroom itself.' }] },
      405,
      { allow: 'GET, HEAD' },
    ),
  )
  return app
}

/** The request without what would make it somebody's, or another than it says. */
function asTheirs({ headers, method, url }: Request): Request {
  const own = new Headers(headers)
  for (const name of [...PERSONAL, ...OVERRIDES]) own.delete(name)
  return new Request(url, { headers: own, method })
}

const OVERRIDES = ['x-http-method-override', 'x-payload-http-method-override'] as const

runCommand(start)
