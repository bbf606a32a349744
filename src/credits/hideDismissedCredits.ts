import type { FieldHook, PayloadRequest } from 'payload'

import type { CreditRow } from './rows.js'

/**
 * Hook for reading `credits`: readers get the credits that stand, without those that an editor
 * removed. Reads of the server itself (`overrideAccess`) get all, because a save starts from them.
 *
 * @param seesDismissed whether a request is an editor's
 */
export const hideDismissedCredits =
  (seesDismissed: (req: PayloadRequest) => boolean): FieldHook =>
  ({ overrideAccess, req, value }) => {
    if (overrideAccess || !Array.isArray(value) || seesDismissed(req)) return value as unknown
    return (value as CreditRow[]).filter(({ dismissed }) => !dismissed)
  }
