import { findGraphQL, makeGraphQL } from './graphQLAnswers.js'
import { encodingFor } from './encodings.js'
import { type GraphQLQuestion, placeOfQuestion, questionIn, questionOf } from './graphQLQuestion.js'
import type { Answered, ReaderDelivery } from './readerDelivery.js'
import { sentOf } from './sent.js'
import { headersPassedOn } from './visitor.js'

/** Makes the answer to a request. */
export type Handle = (request: Request) => Promise<Response>

/** Answers a request from memory, or with what `handle` makes of it. */
export type FetchHandler = (request: Request, handle: Handle) => Promise<Response>

/**
 * Answers readers where requests are `Request`s: in a route of Next, in Hono. What is not theirs goes
 * to `handle` as it came.
 */
export const fetchDelivery =
  (delivery: ReaderDelivery): FetchHandler =>
  async (request, handle) => {
    const { pathname, search } = new URL(request.url)
    const headers = Object.fromEntries(request.headers)
    const answered = delivery.isGraphQL(pathname)
      ? await graphQL(delivery, request, headers, handle)
      : await read(delivery, request, pathname + search, headers, handle)
    return answered ? responseOf(delivery, request, answered) : handle(request)
  }

async function read(
  delivery: ReaderDelivery,
  request: Request,
  url: string,
  headers: Record<string, string>,
  handle: Handle,
): Promise<Answered | null> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null
  const key = delivery.keyOf(url, headers)
  if (key === null) return null
  const answer = delivery.find(key)
  if (answer) return { answer, outcome: 'hit' }
  // What is kept for everybody is made without the headers of the one who asked first.
  const plain = new Request(request.url, { headers: headersPassedOn(headers) })
  return delivery.make(key, () => handle(plain))
}

async function graphQL(
  delivery: ReaderDelivery,
  request: Request,
  headers: Record<string, string>,
  handle: Handle,
): Promise<Answered | null> {
  const place = placeOfQuestion(request.method, headers)
  const visitor = delivery.visitorOf(headers)
  if (visitor === null || place === null) return null
  const isGet = place === 'address'
  const url = new URL(request.url)
  const question = isGet
    ? questionOf(url.searchParams)
    : // The handler of what is not a question gets the body, too.
      questionIn(await request.clone().text())
  const answer = findGraphQL(delivery, question, visitor)
  if (answer) return { answer, outcome: 'hit' }
  url.search = ''
  const post = (asked: GraphQLQuestion): Promise<Response> => {
    const body = JSON.stringify(asked)
    const passed = { ...headersPassedOn(headers), 'content-type': 'application/json' }
    return handle(new Request(url, { body, headers: passed, method: 'POST' }))
  }
  return makeGraphQL(delivery, {
    handle: post,
    pass: isGet ? undefined : () => handle(request),
    question,
    visitor,
  })
}

async function responseOf(
  delivery: ReaderDelivery,
  { headers: asked, method }: Request,
  answered: Answered,
): Promise<Response> {
  const variant = await answered.answer.variant(
    encodingFor(asked.get('accept-encoding') ?? undefined),
  )
  const { body, headers, status } = sentOf(delivery, answered, variant, {
    ifNoneMatch: asked.get('if-none-match') ?? undefined,
    isHead: method === 'HEAD',
  })
  const response = new Response(body && new Uint8Array(body), { status })
  for (let i = 0; i < headers.length; i += 2) {
    response.headers.append(headers[i] ?? '', headers[i + 1] ?? '')
  }
  return response
}
