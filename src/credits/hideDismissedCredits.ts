import type { FieldHook } from 'payload'

import type { CreditRow } from './rows.js'

/**
 * Hook for reading `credits`: readers who are not signed in get the credits that stand, without
 * those that an editor removed. Reads of the server itself (`overrideAccess`) get all, because a
 * save starts from them.
 */
export const hideDismissedCredits: FieldHook = ({ overrideAccess, req, value }) => {
  if (req.user || overrideAccess || !Array.isArray(value)) return value as unknown
  return (value as CreditRow[]).filter(({ dismissed }) => !dismissed)
}
