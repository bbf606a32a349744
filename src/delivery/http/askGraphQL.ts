import { graphQLKey, type GraphQLQuestion } from './graphQLQuestion.js'
import type { Answered, ReaderDelivery } from './readerDelivery.js'

/** @see askGraphQL */
export interface AskArgs {
  /** Payload's GraphQL: answers a question as a POST. */
  handle: (question: GraphQLQuestion) => Promise<Response>
  /**
   * Takes what is not only read. Left out where that is refused: by GET, which a mere link can ask,
   * and on a node that only reads.
   */
  pass: ((question: GraphQLQuestion) => Promise<Response>) | undefined
  question: GraphQLQuestion | null
  /** What the visitor's headers add to the answer's name. */
  visitor: string
}

/** Answers a GraphQL request of nobody in particular; queries from memory where they are kept. */
export function askGraphQL(
  delivery: ReaderDelivery,
  { handle, pass, question, visitor }: AskArgs,
): Answered | Promise<Answered> {
  if (!question) return delivery.passOn(refuse(400, 'Send a GraphQL "query" as text, in JSON.'))
  const name = graphQLKey(question)
  if (name === null) {
    return delivery.passOn(
      pass
        ? () => pass(question)
        : refuse(
            405,
            'Only queries can be asked here: send mutations by POST to the newsroom itself.',
          ),
    )
  }
  const key = name + visitor
  const answer = delivery.find(key)
  return answer ? { answer, outcome: 'hit' } : delivery.make(key, () => handle(question))
}

const refuse = (status: number, message: string) => () =>
  Promise.resolve(Response.json({ errors: [{ message }] }, { status }))
