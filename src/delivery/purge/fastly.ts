import { jsonPost, required, type Target } from './target.js'

/** @see fastly */
export interface FastlyOptions {
  serviceID: string | undefined
  /** An API token of the scope `purge_select`. */
  token: string | undefined
  /**
   * Marks answers as stale instead of dropping them: Fastly may give them for as long as
   * `stale-while-revalidate` says while it asks for new ones. Default false.
   */
  soft?: boolean
  /** Default `https://api.fastly.com`. */
  baseURL?: string
}

/**
 * Purges a Fastly service by surrogate keys, 256 a request: `POST /service/{id}/purge` of
 * https://www.fastly.com/documentation/reference/api/purging/.
 *
 * @throws Error if the service's ID or the token is empty.
 */
export function fastly({
  serviceID,
  token,
  baseURL = 'https://api.fastly.com',
  soft = false,
}: FastlyOptions): Target {
  const id = encodeURIComponent(required(serviceID, 'fastly: serviceID'))
  const headers = {
    accept: 'application/json',
    'fastly-key': required(token, 'fastly: token'),
    ...(soft && { 'fastly-soft-purge': '1' }),
  }
  return {
    mostTags: 256,
    name: 'Fastly',
    request: ({ tags }) =>
      jsonPost(`${baseURL}/service/${id}/purge`, headers, JSON.stringify({ surrogate_keys: tags })),
  }
}
