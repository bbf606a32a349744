import type { Endpoint } from 'payload'

import { deliveryUnderWay } from './delivery.js'

/**
 * `GET /api/newsroom/health`, for load balancers: 200 or, when the status is `fail`, 503, in the
 * form of the Health Check Response Format for HTTP APIs (draft-inadarei-api-health-check). 404
 * where the process keeps no answers.
 */
export const healthEndpoint: Endpoint = {
  handler: ({ payload }) => {
    const health = deliveryUnderWay(payload)?.health()
    return Response.json(
      health ?? { errors: [{ message: 'Nothing is delivered from memory here.' }] },
      {
        headers: { 'cache-control': 'no-store', 'content-type': 'application/health+json' },
        status: !health ? 404 : health.status === 'fail' ? 503 : 200,
      },
    )
  },
  method: 'get',
  path: '/newsroom/health',
}
