import { createServer, type Server } from 'node:net'

import { ConfigurationError } from '../database/index.js'

interface Address {
  host: string
  port: number
}

/**
 * Asks whether the port can be had, before the long steps begin.
 *
 * @throws ConfigurationError with one sentence when it cannot.
 */
export async function checkPort(address: Address): Promise<void> {
  const probe = createServer()
  await listening(probe, address)
  await new Promise((resolve) => probe.close(resolve))
}

/**
 * Connections that may wait to be taken. Node's default of 511 is less than arrive at once when news
 * breaks, and who finds the queue full tries again after a second, then three, then seven.
 */
export const BACKLOG = 4_096

/**
 * Starts listening.
 *
 * @throws ConfigurationError with one sentence when the port cannot be had.
 */
export async function listening(server: Server, { host, port }: Address): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => reject(explain(error, { host, port }))
    server.once('error', fail)
    server.listen({ backlog: BACKLOG, host, port }, () => {
      server.off('error', fail)
      resolve()
    })
  })
}

function explain(error: NodeJS.ErrnoException, { host, port }: Address): Error {
  switch (error.code) {
    case 'EACCES':
      return new ConfigurationError(
        `Port ${port} is not open to this user; set PORT to one above 1023.`,
      )
    case 'EADDRINUSE':
      return new ConfigurationError(
        `Port ${port} is taken by another program; stop it, or set PORT to another number.`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ConfigurationError(
        `HOST=${host} is no address of this machine; write 127.0.0.1, or 0.0.0.0 for every address.`,
      )
    default:
      return error
  }
}
