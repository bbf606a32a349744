import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request that a stand-in has got. */
export interface Got {
  body: string
  headers: IncomingHttpHeaders
  method: string
  url: string
}

/** How a stand-in answers: a status, what else it says, or no answer at all. */
export type Reply =
  'hang up' | 'never' | number | { headers: Record<string, string>; status: number }

/** A server in the place of a CDN. */
export interface StandIn {
  got: Got[]
  /** How it answers the next requests; then with 200. */
  replies: Reply[]
  stop: () => Promise<void>
  url: string
}

export async function standIn(): Promise<StandIn> {
  const got: Got[] = []
  const replies: Reply[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { headers, method = '', url = '' } = request
      got.push({ body: Buffer.concat(chunks).toString(), headers, method, url })
      const reply = replies.shift() ?? 200
      if (reply === 'never') return
      if (reply === 'hang up') return void request.socket.destroy()
      const { headers: own = {}, status } = typeof reply === 'number' ? { status: reply } : reply
      response.writeHead(status, { 'content-type': 'application/json', ...own })
      response.end(JSON.stringify({ says: 'no such token' }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    got,
    replies,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  }
}
