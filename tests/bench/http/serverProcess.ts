import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { BACKLOG } from '../../../src/startup/port.js'
import { handlerOf } from './handlers.js'
import type { FromServer, ServerKind, ToServer } from './messages.js'

/** A server of one kind on a database, told as arguments, in a process of its own. */
async function serve([kind, databaseURL]: string[]): Promise<void> {
  const { handle, take } = await handlerOf(kind as ServerKind, String(databaseURL))
  // Readers keep their connections for longer than node's five seconds: a run must not cut them.
  const server = createServer({ keepAliveTimeout: 120_000 }, handle)
  await new Promise<void>((resolve) =>
    server.listen({ backlog: BACKLOG, host: '127.0.0.1', port: 0 }, resolve),
  )
  process.on('message', (message: ToServer) => {
    if (message.type === 'answer') take?.(message)
    const { rss } = process.memoryUsage()
    const { system, user } = process.cpuUsage()
    tell({ cpu: (system + user) / 1_000_000, rss, type: 'usage' })
  })
  process.on('disconnect', () => process.exit(0))
  tell({ port: (server.address() as AddressInfo).port, type: 'ready' })
}

const tell = (message: FromServer): void => void process.send?.(message)

serve(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exit(1)
})
