/** Tags whose answers are to be dropped. */
export interface Purge {
  /** Names this purge: the same in each attempt to send it. */
  id: string
  /** When it was first sent, in ISO 8601. */
  at: string
  tags: readonly string[]
}

/** Who is told to drop answers: a CDN, or a webhook of one's own. */
export interface Target {
  /** For the log. */
  name: string
  /** How many tags it takes in one request. */
  mostTags: number
  /** Makes the request, anew for each attempt: it may be signed with the time. */
  request: (purge: Purge) => Request
}

/** A POST of JSON. A redirect is not followed: it would take the credentials elsewhere. */
export function jsonPost(url: string, headers: Record<string, string>, body: string): Request {
  return new Request(url, {
    body,
    headers: { ...headers, 'content-type': 'application/json' },
    method: 'POST',
    redirect: 'manual',
  })
}

/**
 * A setting that must not be empty.
 *
 * @throws Error naming the setting, if it is: an unset variable of the environment is found when the
 *   server starts, not when the first story changes.
 */
export function required(value: string | undefined, name: string): string {
  const trimmed = value?.trim()
  if (!trimmed) {
    throw new Error(`${name} is empty: set it, or leave this target out of the list of purges.`)
  }
  return trimmed
}
