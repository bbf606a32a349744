/** An answer that is no success, with what to tell the editor. */
export class AnswerError extends Error {
  override name = 'AnswerError'

  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message)
  }
}

/**
 * Posts JSON as the signed-in editor.
 *
 * @throws AnswerError with the server's message; what `fetch` throws when there is no answer.
 */
export async function postStory<T>(url: string, json: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(url, {
    body: json,
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    method: 'POST',
    signal,
  })
  const isJson = response.headers.get('content-type')?.includes('json')
  const answer = isJson ? ((await response.json()) as unknown) : null
  if (response.ok && answer !== null) return answer as T
  const { errors } = (answer ?? {}) as { errors?: { message?: string }[] }
  throw new AnswerError(errors?.[0]?.message ?? 'The server gave no answer.', response.status)
}
