import { graphQLKey, type GraphQLQuestion } from './graphQLQuestion.js'
import type { Answered, ReaderDelivery } from './readerDelivery.js'

/** @see askGraphQL */
export interface AskArgs {
  /** Payload's GraphQL: answers a question as a POST. */
  handle: (question: GraphQLQuestion) => Promise<Response>
  /** Was it asked by GET? Then it must only read, because a mere link can ask it. */
  isGet: boolean
  question: GraphQLQuestion | null
  /** What the visitor's headers add to the answer's name. */
  visitor: string
}

/** Answers a GraphQL request of nobody in particular; queries from memory where they are kept. */
export async function askGraphQL(
  delivery: ReaderDelivery,
  { handle, isGet, question, visitor }: AskArgs,
): Promise<Answered> {
  if (!question) return delivery.passOn(refuse(400, 'Send a GraphQL "query" as text, in JSON.'))
  const name = graphQLKey(question)
  if (name === null) {
    return delivery.passOn(
      isGet
        ? refuse(405, 'Send this by POST: only queries can be asked by GET.')
        : () => handle(question),
    )
  }
  const key = name + visitor
  const answer = delivery.find(key)
  return answer ? { answer, outcome: 'hit' } : delivery.make(key, () => handle(question))
}

const refuse = (status: number, message: string) => () =>
  Promise.resolve(Response.json({ errors: [{ message }] }, { status }))
