import type { CreditUse } from './creditUse.js'
import { countPublished, type CreditUsesArgs, draftUses, publishedUses } from './creditUses.js'

/** How many stories each list of an overview has at most. */
const LIST_LENGTH = 25

/** The stories that carry a contributor's credit, as far as a page shows them. */
export interface CreditsOverview {
  /** How many are published; `published` has the first of them. */
  total: number
  /** The newest first, at most 25. */
  published: CreditUse[]
  /** What is not published, the last changed first, at most 25. */
  drafts: CreditUse[]
  hasMoreDrafts: boolean
}

/** Reads the overview of a contributor's credits. */
export async function creditsOverview(args: CreditUsesArgs): Promise<CreditsOverview> {
  const [total, published, drafts] = await Promise.all([
    countPublished(args),
    firstOf(LIST_LENGTH, publishedUses(args, LIST_LENGTH)),
    firstOf(LIST_LENGTH + 1, draftUses(args, LIST_LENGTH + 1)),
  ])
  return {
    drafts: drafts.slice(0, LIST_LENGTH),
    hasMoreDrafts: drafts.length > LIST_LENGTH,
    published,
    total,
  }
}

/** The first of them, over as many batches as it takes. */
async function firstOf(length: number, batches: AsyncGenerator<CreditUse[]>): Promise<CreditUse[]> {
  const uses: CreditUse[] = []
  for await (const batch of batches) {
    uses.push(...batch)
    if (uses.length >= length) break
  }
  return uses.slice(0, length)
}
