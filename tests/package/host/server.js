import { createServer } from 'node:http'

import { getPayload, handleEndpoints } from 'payload'

import config from './payload.config.js'

/** Payload's REST API on a plain server: no Next, and so nothing of Next in the plugin. */
const server = createServer(async (incoming, outgoing) => {
  const chunks = await incoming.toArray()
  const request = new Request(`http://${incoming.headers.host}${incoming.url}`, {
    body: chunks.length > 0 ? Buffer.concat(chunks) : null,
    headers: incoming.headers,
    method: incoming.method,
  })
  const response = await handleEndpoints({ config, request })
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(Buffer.from(await response.arrayBuffer()))
})

await getPayload({ config })
server.listen(0, '127.0.0.1', () => process.send?.(server.address()))
