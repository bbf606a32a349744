import type { Answer } from './answer.js'
import { graphQLKey, type GraphQLQuestion } from './graphQLQuestion.js'
import type { Answered, ReaderDelivery } from './readerDelivery.js'

/** The kept answer to a question, if there is one and it is right at this moment. */
export function findGraphQL(
  delivery: ReaderDelivery,
  question: GraphQLQuestion | null,
  visitor: string,
): Answer | undefined {
  const name = question && graphQLKey(question)
  return name ? delivery.find(name + visitor) : undefined
}

/** @see makeGraphQL */
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

/** Has a GraphQL request of nobody in particular answered; the answers to queries are kept. */
export function makeGraphQL(
  delivery: ReaderDelivery,
  { handle, pass, question, visitor }: AskArgs,
): Promise<Answered> {
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
  return delivery.make(name + visitor, () => handle(question))
}

const refuse = (status: number, message: string) => () =>
  Promise.resolve(Response.json({ errors: [{ message }] }, { status }))
