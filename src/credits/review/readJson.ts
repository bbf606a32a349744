/** A request's body longer than it may be. */
export class TooLongError extends Error {
  override name = 'TooLongError'
}

/**
 * The JSON of a request, of which no more than `limit` bytes are kept. What is longer is read to its
 * end all the same, or the connection would break before the answer arrives.
 *
 * @throws TooLongError for a longer body, SyntaxError for what is no JSON.
 */
export async function readJson(request: Pick<Request, 'body'>, limit: number): Promise<unknown> {
  const decoder = new TextDecoder()
  let bytes = 0
  let text = ''
  const reader = request.body?.getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    bytes += read.value.byteLength
    text = bytes > limit ? '' : text + decoder.decode(read.value, { stream: true })
  }
  if (bytes > limit) throw new TooLongError(`The request is longer than ${limit} bytes.`)
  return JSON.parse(text + decoder.decode()) as unknown
}
