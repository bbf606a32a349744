import type { Server } from 'node:http'

import type { Payload } from 'payload'

import { deliveryUnderWay } from '../delivery/index.js'

/** How long an answer under way may take to finish once the process has been told to stop. */
const GRACE_MS = 2000

/**
 * Stops cleanly on Ctrl-C or `kill`: takes no new requests, lets answers under way finish, closes the
 * database. A second signal stops at once.
 */
export function stopOnSignal(server: Server, payload: Payload): void {
  let stopping = false
  const stop = () => {
    if (stopping) process.exit(1)
    stopping = true
    void close(server, payload).then(() => process.exit(0))
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

async function close(server: Server, payload: Payload): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, GRACE_MS))])
  server.closeAllConnections()
  await deliveryUnderWay(payload)?.stop()
  await payload.destroy()
}
