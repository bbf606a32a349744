import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import type { Agency } from './agencies/agency.js'
import type { OwnPhrases } from './creditPhrases.js'
import { creditsInStory, type StoryCopy } from './creditsInStory.js'
import type { CreditLineFormat } from './formatCreditLine.js'
import type { CreditRow } from './rows.js'
import { saveCredits } from './saveCredits.js'

/** Options of {@link attachCredits}. */
export interface AttachCreditsOptions {
  /** Slug of the contributors' collection. Default `contributors`. */
  contributors?: string
  /** Reads a story's copy, a line for each paragraph. */
  readCopy: (data: Record<string, unknown>, req: PayloadRequest) => Promise<StoryCopy> | StoryCopy
  /** Agencies of the site's own, besides the built-in ones. */
  agencies?: readonly Agency[]
  /** Writes the credit line. Default `formatCreditLine`. */
  format?: CreditLineFormat
  /** Credits less sure than this are left for an editor to accept. Default `MIN_CONFIDENCE`, 0.8. */
  minConfidence?: number
  /** Attach the people of sign-offs as well, as contributors of the kind `person`. Default false. */
  persons?: boolean
  /** Words of the credit line, by language, where the site has its own. */
  phrases?: OwnPhrases
}

/** The fields of a story that the hook reads and writes. */
export interface CreditedStory extends Record<string, unknown> {
  credits?: CreditRow[] | null
  creditLine?: null | string
  deletedAt?: null | string
  generatedCreditLine?: null | string
  language?: null | string
}

/**
 * Hook that keeps `credits` and `creditLine` as the copy has them on every save, without undoing an
 * editor: see `reconcileCredits`. Agencies become contributors, new ones are created; "agencies"
 * that are not named become none, and are only printed in the line. The line is written anew only
 * while it is empty or as it was written before: an editor's own wording stays.
 *
 * A story in the bin is left as it is, and so is one whose copy is too long to be looked at.
 */
export function attachCredits(options: AttachCreditsOptions): CollectionBeforeChangeHook {
  return async function attachToStory({ data, originalDoc, req }) {
    const previous = originalDoc as CreditedStory | undefined
    const story: CreditedStory = { ...previous, ...data }
    if (story.deletedAt) return data

    const found = creditsInStory(await options.readCopy(story, req), options)
    if (!found) return data
    return { ...data, ...(await saveCredits({ found, options, previous, req, story })) }
  }
}
