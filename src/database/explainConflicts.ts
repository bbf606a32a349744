import type { BaseDatabaseAdapter } from 'payload'

import { backoff } from './backoff.js'
import { DatabaseUnavailableError, hasLabel, translate } from './conflicts.js'
import { readMethods, wrapMethods, writeMethods } from './writeMethods.js'

// The driver itself tries once more; a primary's election takes a few seconds.
const commitAttempts = 4

/**
 * Turns what MongoDB says when saves meet into a 409 with a sentence, in every method of an adapter
 * and so over REST, GraphQL and the Local API alike; Payload as it comes answers 500. A commit whose
 * outcome is unknown is asked for again, which MongoDB allows
 * (https://www.mongodb.com/docs/manual/core/transactions-in-applications/), before it is an error.
 */
export function explainConflicts(adapter: BaseDatabaseAdapter): void {
  wrapMethods(adapter, [...readMethods, ...writeMethods], (method) => async (args) => {
    try {
      return await method(args)
    } catch (error) {
      throw translate(error)
    }
  })

  const commit = adapter.commitTransaction
  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    const session = adapter.sessions?.[id] as Session | undefined
    try {
      await commit.call(adapter, id)
    } catch (error) {
      await commitAgain(session, error)
    }
  }
}

interface Session {
  commitTransaction?: () => Promise<void>
  endSession?: () => Promise<void>
}

async function commitAgain(session: Session | undefined, first: unknown): Promise<void> {
  let error = first
  try {
    for (let attempt = 1; attempt < commitAttempts; attempt++) {
      if (!session?.commitTransaction || !isUnknownOutcome(error)) break
      await backoff(attempt, 250, 2_000)
      try {
        await session.commitTransaction()
        return
      } catch (again) {
        error = again
      }
    }
  } finally {
    await session?.endSession?.().catch(() => undefined)
  }
  throw isUnknownOutcome(error)
    ? new DatabaseUnavailableError(
        'The database did not answer, so it is not known whether this was saved. Load it again before you go on.',
        error,
      )
    : translate(error)
}

function isUnknownOutcome(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    hasLabel(error, 'UnknownTransactionCommitResult') &&
    !hasLabel(error, 'TransientTransactionError')
  )
}
