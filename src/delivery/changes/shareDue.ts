import type { Change } from '../cache/types.js'
import type { MomentsAhead } from './momentsAhead.js'

type TakeDue = MomentsAhead['takeDue']

/**
 * Lets several take the changes that come due, each of them every change once: `takeDue` itself gives
 * a change to the first who asks. Each call of what it returns makes one more that takes.
 */
export function shareDue(takeDue: TakeDue): () => TakeDue {
  const shares: Change[][] = []
  return () => {
    const share: Change[] = []
    shares.push(share)
    return (now) => {
      const taken = takeDue(now)
      if (taken.length > 0) for (const one of shares) one.push(...taken)
      return share.length > 0 ? share.splice(0) : taken
    }
  }
}
