import type { CollectionBeforeChangeHook } from 'payload'

import { contributorID, contributorKey, type CreditRow } from './rows.js'

/**
 * Hook that lists in `creditedTo` the contributors whose credits stand, each once. Readers' queries
 * and joins go by this list: the rows of `credits` hold the removed ones too. It goes after
 * `attachCredits`.
 */
export const listCreditedTo: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const story = { ...(originalDoc as object | undefined), ...data } as {
    credits?: CreditRow[] | null
  }
  const ids = new Map<string, number | string>()
  for (const { contributor, dismissed } of story.credits ?? []) {
    const id = contributorID(contributor)
    if (!dismissed && id !== undefined) ids.set(contributorKey(id), id)
  }
  return { ...data, creditedTo: [...ids.values()] }
}
