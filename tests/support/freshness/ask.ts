import type { Answer } from '../client.js'
import { Client } from '../client.js'

/** What a reader asks: an address, or a GraphQL query by either method. */
export type Question =
  { by: 'GET' | 'POST'; query: string; variables: Record<string, unknown> } | { path: string }

/** What a question was answered. */
export interface Told {
  /** How the answer came about, as `Server-Timing` has it; nothing where it was never to be kept. */
  outcome: string | undefined
  status: number
  /** The body, and where a moved story is. */
  content: string
  body: Answer['body']
}

/** Asks as a reader does, by default of the newsroom under test. */
export const ask = (question: Question, url?: string): Promise<Told> =>
  send(new Client({}, url), question)

/**
 * Asks the database: a cookie, though it is nobody's, keeps a request from the cache. GraphQL's
 * queries go by POST, as Payload answers them.
 */
export const askUncached = (question: Question, url?: string): Promise<Told> =>
  send(
    new Client({ cookie: 'x=1' }, url),
    'path' in question ? question : { ...question, by: 'POST' },
  )

/** How a question is told apart from others, for messages. */
export const nameOf = (question: Question): string =>
  'path' in question
    ? question.path
    : `${question.by} ${question.query} ${JSON.stringify(question.variables)}`

async function send(client: Client, question: Question): Promise<Told> {
  const answer = await answerTo(client, question)
  return {
    body: answer.body,
    content: answer.text + (answer.headers.get('location') ?? ''),
    outcome: answer.headers.get('server-timing')?.replace('cache;desc=', ''),
    status: answer.status,
  }
}

function answerTo(client: Client, question: Question): Promise<Answer> {
  if ('path' in question) return client.get(question.path)
  const { by, query, variables } = question
  if (by === 'POST') return client.graphql(query, variables)
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) })
  return client.get(`/api/graphql?${parameters.toString()}`)
}
