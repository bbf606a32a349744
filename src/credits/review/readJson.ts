/** A request's body longer than it may be. */
export class TooLongError extends Error {
  override name = 'TooLongError'
}

/**
 * The JSON of a request, of which no more than `limit` bytes are read.
 *
 * @throws TooLongError for a longer body, SyntaxError for what is no JSON.
 */
export async function readJson(request: Pick<Request, 'body'>, limit: number): Promise<unknown> {
  const decoder = new TextDecoder()
  let bytes = 0
  let text = ''
  const reader = request.body?.getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    const chunk = read.value as Uint8Array
    bytes += chunk.byteLength
    if (bytes > limit) {
      await reader?.cancel()
      throw new TooLongError(`The request is longer than ${limit} bytes.`)
    }
    text += decoder.decode(chunk, { stream: true })
  }
  return JSON.parse(text + decoder.decode()) as unknown
}
