import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Variant } from './answer.js'
import { findGraphQL, makeGraphQL } from './graphQLAnswers.js'
import { encodingFor } from './encodings.js'
import { type GraphQLQuestion, placeOfQuestion, questionIn, questionOf } from './graphQLQuestion.js'
import type { Answered, ReaderDelivery } from './readerDelivery.js'
import { sentOf } from './sent.js'
import { headersPassedOn } from './visitor.js'

/** What makes the answers that are not kept. */
export interface Handlers {
  /** Payload's GraphQL, by POST. Without it, GraphQL is passed on. */
  graphQL?: (request: Request) => Promise<Response>
  /** Refuses GraphQL mutations. Default false: they are passed to `graphQL`. */
  isReadOnly?: boolean
  /** An answer could not be made: `error` is for the log, the visitor hears no details of it. */
  onError: (error: unknown) => void
  /** Payload's REST API. */
  rest: (request: Request) => Promise<Response>
  /** Where the server can be reached, for the addresses that handlers see. */
  serverURL: string
}

/** Takes a request, or leaves it untouched for the next handler and returns `false`. */
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => boolean

/**
 * Answers what readers ask of a `node:http` server. Everything else is left to the next handler:
 * whoever is signed in, whatever writes, the admin, the site.
 */
export const nodeDelivery = (delivery: ReaderDelivery, handlers: Handlers): NodeHandler => {
  const graphQL =
    handlers.graphQL && graphQLHandler(delivery, { ...handlers, graphQL: handlers.graphQL })
  return (request, response) => {
    const { headers, method, url = '' } = request
    if (delivery.isGraphQL(url)) return graphQL?.(request, response) ?? false
    if (method !== 'GET' && method !== 'HEAD') return false
    const key = delivery.keyOf(url, headers)
    if (key === null) return false

    const answer = delivery.find(key)
    if (answer) {
      void send(delivery, request, response, { answer, outcome: 'hit' })
    } else {
      const made = delivery.make(key, () => handlers.rest(requestTo(request, handlers.serverURL)))
      finish(delivery, handlers, request, response, made)
    }
    return true
  }
}

type GraphQLHandlers = Handlers & Pick<Required<Handlers>, 'graphQL'>

/** Queries by GET and POST. A POST of somebody signed in is passed on before its body is read. */
const graphQLHandler =
  (delivery: ReaderDelivery, handlers: GraphQLHandlers): NodeHandler =>
  (request, response) => {
    const place = placeOfQuestion(request.method, request.headers)
    const visitor = delivery.visitorOf(request.headers)
    if (visitor === null || place === null) return false
    const isGet = place === 'address'
    const args = { delivery, handlers, isGet, request, response, visitor }
    if (isGet) {
      const { searchParams } = new URL(request.url ?? '', handlers.serverURL)
      answerGraphQL(args, questionOf(searchParams))
    } else {
      withBody(request, (body) => answerGraphQL(args, questionIn(body)), handlers.onError)
    }
    return true
  }

interface GraphQLArgs {
  delivery: ReaderDelivery
  handlers: GraphQLHandlers
  isGet: boolean
  request: IncomingMessage
  response: ServerResponse
  visitor: string
}

function answerGraphQL(
  { delivery, handlers, isGet, request, response, visitor }: GraphQLArgs,
  question: GraphQLQuestion | null,
): void {
  // First, and without the functions below: front ends ask thousands of times for what is kept.
  const answer = findGraphQL(delivery, question, visitor)
  if (answer) return void send(delivery, request, response, { answer, outcome: 'hit' })
  const made = makeGraphQL(delivery, {
    handle: (asked) =>
      handlers.graphQL(
        postTo(request, handlers.serverURL, asked, headersPassedOn(request.headers)),
      ),
    pass:
      isGet || handlers.isReadOnly
        ? undefined
        : (asked) =>
            handlers.graphQL(postTo(request, handlers.serverURL, asked, allHeaders(request))),
    question,
    visitor,
  })
  finish(delivery, handlers, request, response, made)
}

function finish(
  delivery: ReaderDelivery,
  { onError }: Handlers,
  request: IncomingMessage,
  response: ServerResponse,
  made: Promise<Answered>,
): void {
  made
    .then((answered) => send(delivery, request, response, answered))
    .catch((error: unknown) => {
      onError(error)
      if (response.headersSent) return void response.destroy()
      const own = { 'cache-control': 'no-store', 'content-type': 'application/json' }
      response.writeHead(500, { ...delivery.options.headers, ...own })
      response.end('{"errors":[{"message":"Something went wrong."}]}')
    })
}

/** Sends an answer as the visitor's headers ask for it; at once if it is ready in that encoding. */
function send(
  delivery: ReaderDelivery,
  request: IncomingMessage,
  response: ServerResponse,
  answered: Answered,
): Promise<void> | void {
  const variant = answered.answer.variant(encodingFor(request.headers['accept-encoding']))
  if (variant instanceof Promise) {
    return variant.then((ready) => write(delivery, request, response, answered, ready))
  }
  write(delivery, request, response, answered, variant)
}

function write(
  delivery: ReaderDelivery,
  request: IncomingMessage,
  response: ServerResponse,
  answered: Answered,
  variant: Variant,
): void {
  const { body, headers, status } = sentOf(delivery, answered, variant, {
    ifNoneMatch: request.headers['if-none-match'],
    isHead: request.method === 'HEAD',
  })
  // Node's types allow it to change the headers, which it does not.
  response.writeHead(status, headers as string[])
  response.end(body)
}

const requestTo = (request: IncomingMessage, serverURL: string): Request =>
  new Request(new URL(request.url ?? '', serverURL), { headers: headersPassedOn(request.headers) })

function postTo(
  request: IncomingMessage,
  serverURL: string,
  question: GraphQLQuestion,
  headers: Record<string, string>,
): Request {
  const url = new URL((request.url ?? '').split('?')[0] ?? '', serverURL)
  return new Request(url, {
    body: JSON.stringify(question),
    headers: { ...headers, 'content-type': 'application/json' },
    method: 'POST',
  })
}

/** Those of the connection and of the body as it came are not the next one's. */
const OF_THE_MESSAGE = new Set(['connection', 'content-encoding', 'content-length', 'keep-alive'])

const allHeaders = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' && !OF_THE_MESSAGE.has(name) ? [[name, value]] : [],
    ),
  )

/** Reads a body to its end; whoever breaks off in the middle of it waits for no answer. */
function withBody(
  request: IncomingMessage,
  then: (body: string) => void,
  onError: Handlers['onError'],
): void {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('error', onError)
  request.on('end', () => then(Buffer.concat(chunks).toString('utf8')))
}
