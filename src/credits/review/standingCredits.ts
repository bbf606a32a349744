import { findContributors } from '../contributors/findContributors.js'
import { formatCreditLine } from '../formatCreditLine.js'
import { printableCredit } from '../printCredits.js'
import { contributorID, contributorKey, type CreditRow } from '../rows.js'
import type { LookedUp } from './lookUpContributors.js'
import type { ReviewArgs } from './reviewCredits.js'
import type { StandingCredit } from './types.js'

/**
 * The credits of a story's rows that the copy in the form does not give: what came with the copy,
 * dismissed or not, and what an editor has added.
 *
 * @param people those whom the copy credits
 */
export async function standingCredits(
  rows: readonly CreditRow[],
  people: LookedUp,
  { options, req, story: { language } }: ReviewArgs,
): Promise<StandingCredit[]> {
  const credited = new Set([...people.byParty.values()].map(({ id }) => String(id)))
  const standing = rows.filter(
    ({ contributor, dismissed, origin }) =>
      !credited.has(contributorKey(contributor)) && (!dismissed || origin === 'feed'),
  )
  const ids = standing.flatMap(({ agency, contributor }) =>
    [agency, contributor].flatMap((each) => contributorID(each) ?? []),
  )
  if (ids.length === 0) return []
  const { agencies, contributors, format = formatCreditLine, phrases } = options
  const { byID } = await findContributors([], { agencies, contributors, req }, ids)

  return standing.flatMap((row) => {
    const contributor = byID.get(contributorKey(row.contributor))
    if (!contributor) return []
    const printed = printableCredit(contributor, row, { agencies, language })
    return {
      contributor: contributor.id,
      employer: byID.get(contributorKey(row.agency))?.name ?? null,
      kind: contributor.kind === 'person' ? ('person' as const) : ('agency' as const),
      name: contributor.name ?? '',
      origin: row.origin ?? 'editor',
      place: row.place ?? null,
      prints: format([printed], { language, phrases }),
      role: row.role ?? null,
      state: row.dismissed ? ('dismissed' as const) : ('attached' as const),
      verbatim: row.verbatim ?? null,
    }
  })
}
