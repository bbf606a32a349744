import { createHmac } from 'node:crypto'

import { jsonPost, required, type Target } from './target.js'

/** @see webhook */
export interface WebhookOptions {
  /** `whsec_` and 24 to 64 random bytes in base64. */
  secret: string | undefined
  /** Where to post. */
  url: string | undefined
  /** How many tags a request has at most. Default 1,000. */
  mostTags?: number
  /** The time in milliseconds since 1970. Default `Date.now`. */
  now?: () => number
}

const PREFIX = 'whsec_'
const BASE64 = /^[A-Z0-9+/]+={0,2}$/i

/**
 * Posts `{ "tags": […], "at": "…", "id": "…" }` to an address of one's own, signed as Standard
 * Webhooks has it (https://www.standardwebhooks.com/): `webhook-signature` is `v1,` and the HMAC-SHA256
 * in base64 of the ID, the time in seconds and the body, joined by dots. The ID is the same in each
 * attempt; the time is the attempt's.
 *
 * @throws Error if `url` is not one, or `secret` not of the form above.
 */
export function webhook({ secret, url, mostTags = 1_000, now = Date.now }: WebhookOptions): Target {
  const { host, href } = addressOf(required(url, 'webhook: url'))
  const key = keyOf(required(secret, 'webhook: secret'))
  return {
    mostTags,
    name: `the webhook at ${host}`,
    request: ({ id, at, tags }) => {
      const body = JSON.stringify({ id, at, tags })
      const time = String(Math.floor(now() / 1_000))
      const signature = createHmac('sha256', key).update(`${id}.${time}.${body}`).digest('base64')
      const headers = {
        'webhook-id': id,
        'webhook-signature': `v1,${signature}`,
        'webhook-timestamp': time,
      }
      return jsonPost(href, headers, body)
    },
  }
}

function addressOf(url: string): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined
  if (!address || !['http:', 'https:'].includes(address.protocol)) {
    throw new Error('webhook: url must be an address that begins with https:// or http://.')
  }
  return address
}

/** The secret itself is in no message. */
function keyOf(secret: string): Buffer {
  const encoded = secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : ''
  const key = Buffer.from(BASE64.test(encoded) ? encoded : '', 'base64')
  if (key.length < 24 || key.length > 64) {
    throw new Error(
      'webhook: secret must be whsec_ and 24 to 64 random bytes in base64. Make one with: ' +
        'echo "whsec_$(openssl rand -base64 32)"',
    )
  }
  return key
}
