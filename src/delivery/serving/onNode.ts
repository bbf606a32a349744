import type { Payload } from 'payload'
import { handleEndpoints } from 'payload'

import { type Handlers, nodeDelivery, type NodeHandler } from '../http/index.js'
import { deliveryOf, type ServingOptions } from './delivery.js'

/** @see readersOnNode */
export interface NodeOptions extends Pick<Handlers, 'graphQL' | 'isReadOnly'>, ServingOptions {}

/**
 * What answers readers of a `node:http` server, or leaves a request to the next handler and returns
 * `false`:
 *
 *     const readers = readersOnNode(payload, { graphQL: GRAPHQL_POST(config) })
 *     createServer((request, response) => readers(request, response) || next(request, response))
 */
export function readersOnNode(
  payload: Payload,
  { graphQL, headers, isReadOnly }: NodeOptions = {},
): NodeHandler {
  const { config, logger } = payload
  return nodeDelivery(deliveryOf(payload, { headers }).readers, {
    graphQL,
    isReadOnly,
    onError: (err) => logger.error({ err, msg: 'A reader could not be answered' }),
    rest: (request) => handleEndpoints({ config, request }),
    serverURL: config.serverURL || 'http://localhost',
  })
}
