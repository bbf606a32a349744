import { createServer } from 'node:http'

import type Next from 'next'
import type { Migration, Payload } from 'payload'
import { loadEnv } from 'payload/node'

import { readersOnNode } from './delivery/index.js'
import { type Environment, readEnvironment } from './environment.js'
import { ensureBuilt } from './startup/build.js'
import { runCommand } from './startup/command.js'
import { type Credentials, ensureFirstEditor } from './startup/firstEditor.js'
import { answerGraphQL, buildGraphQL } from './startup/graphql.js'
import { openPayload } from './startup/openPayload.js'
import { checkPort, listening } from './startup/port.js'
import { say } from './startup/say.js'
import { SECURITY_HEADERS } from './startup/securityHeaders.js'
import { stopOnSignal } from './startup/stop.js'

/**
 * The app's one process: one Payload, shared by everything, with Next behind it for the admin, the API
 * and the site.
 */
async function start({ dev }: { dev: boolean }): Promise<void> {
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production' })
  loadEnv()
  const environment = readEnvironment(process.env)
  await checkPort(environment)

  say('Opening the database …')
  const payload = await openPayload({ cron: true })
  // Payload migrates by itself in production only.
  if (dev) await payload.db.migrate({ migrations: payload.db.prodMigrations as Migration[] })
  await buildGraphQL(payload.config)
  const credentials = await ensureFirstEditor(payload, environment.firstEditor)
  await loadStoryIfEmpty(payload)
  if (!dev) await ensureBuilt(say)

  // Next's types describe its CommonJS build, which arrives here as the default export.
  const { default: next } = (await import('next')) as unknown as typeof Next
  // Next finds this Payload on `global` and renders with it: one connection pool, one set of hooks.
  const site = next({ dev, hostname: environment.host, port: environment.port })
  await site.prepare()
  const handle = site.getRequestHandler()
  // In development, code changes under what is kept.
  const readers = dev
    ? undefined
    : readersOnNode(payload, {
        graphQL: answerGraphQL(payload.config),
        headers: SECURITY_HEADERS,
      })
  const server = createServer((request, response) => {
    if (readers?.(request, response)) return
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    void handle(request, response)
  })
  stopOnSignal(server, payload)
  await listening(server, environment)
  announce(environment, credentials)
}

async function loadStoryIfEmpty(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'articles', trash: true })
  if (totalDocs > 0) return
  say('Loading the story …')
  const { loadStory } = await import('../seed/loadStory.js')
  await loadStory(payload)
}

function announce({ serverURL }: Environment, credentials: Credentials | null): void {
  say('')
  say(`  Site     ${serverURL}`)
  say(`  Admin    ${serverURL}/admin`)
  say(`  REST     ${serverURL}/api/articles`)
  say(`  GraphQL  ${serverURL}/api/graphql`)
  if (credentials) {
    say('')
    say(`  First editor, shown this once: ${credentials.email} / ${credentials.password}`)
  }
  say('')
  say('The newsroom is running. Press Ctrl-C to stop it.')
}

runCommand(() => start({ dev: process.argv.includes('--dev') }))
