import { jsonPost, required, type Target } from './target.js'

/** @see cloudflare */
export interface CloudflareOptions {
  /** An API token with the permission “Cache Purge” for the zone. */
  token: string | undefined
  zoneID: string | undefined
  /** Default `https://api.cloudflare.com/client/v4`. */
  baseURL?: string
}

/**
 * Purges a Cloudflare zone by cache tags, 30 a request: `POST /zones/{id}/purge_cache` of
 * https://developers.cloudflare.com/api/resources/cache/methods/purge/.
 *
 * @throws Error if the zone's ID or the token is empty.
 */
export function cloudflare({
  token,
  zoneID,
  baseURL = 'https://api.cloudflare.com/client/v4',
}: CloudflareOptions): Target {
  const id = encodeURIComponent(required(zoneID, 'cloudflare: zoneID'))
  const headers = { authorization: `Bearer ${required(token, 'cloudflare: token')}` }
  return {
    mostTags: 30,
    name: 'Cloudflare',
    request: ({ tags }) =>
      jsonPost(`${baseURL}/zones/${id}/purge_cache`, headers, JSON.stringify({ tags })),
  }
}
