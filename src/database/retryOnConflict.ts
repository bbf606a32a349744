import { backoff } from './backoff.js'
import { isConflict } from './conflicts.js'

/** @see retryOnConflict */
export interface RetryOptions {
  /** How often `fn` is called at most. Default 8. */
  attempts?: number
  /** Upper bound of the first pause, in milliseconds; each later bound is twice as long. Default 25. */
  firstPause?: number
  /** Upper bound of any pause, in milliseconds. Default 2000. */
  longestPause?: number
}

/**
 * Calls `fn` again while it fails because two saves met, with pauses of random length under a bound
 * that doubles. For where a machine saves (a seed, a job); an editor gets the 409 and decides.
 *
 * `fn` must begin its own transaction each time: no `req` whose transaction has failed may be used
 * again.
 *
 * @throws the last error when the attempts are used up, and any other error at once.
 */
export async function retryOnConflict<T>(
  fn: () => Promise<T>,
  { attempts = 8, firstPause = 25, longestPause = 2_000 }: RetryOptions = {},
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await fn()
    } catch (error) {
      if (attempt >= attempts || !isConflict(error)) throw error
      await backoff(attempt, firstPause, longestPause)
    }
  }
}
