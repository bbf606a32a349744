import { creditNameOf } from './agencies/agency.js'
import {
  agencyOf,
  type Contributors,
  type ContributorsArgs,
} from './contributors/findContributors.js'
import type { ContributorDocument } from './contributors/matchContributor.js'
import type { PrintableCredit } from './formatCreditLine.js'
import { contributorKey, type CreditRow } from './rows.js'
import type { DetectedCredit } from './types.js'

/** @see creditedNameOf */
export interface CreditedNameOptions extends Pick<ContributorsArgs, 'agencies'> {
  /** A BCP 47 tag; its first part counts. */
  language?: null | string
}

/**
 * How a credit line prints a contributor: by its own `creditName`, or as its agency is called in the
 * language, or by its name.
 */
export function creditedNameOf(
  { agency, creditName, name }: Pick<ContributorDocument, 'agency' | 'creditName' | 'name'>,
  { agencies, language }: CreditedNameOptions = {},
): string {
  const known = agencyOf({ code: agency ?? undefined }, { agencies })
  return creditName || (known ? creditNameOf(known, language) : (name ?? ''))
}

/**
 * What a credit line prints: the rows that stand, in their order, and "agencies" where the copy names
 * none.
 */
export function printableCredits(
  rows: readonly CreditRow[],
  found: readonly DetectedCredit[],
  { byID }: Pick<Contributors, 'byID'>,
  options: CreditedNameOptions,
): PrintableCredit[] {
  const nameOf = (contributor: CreditRow['contributor']): null | string => {
    const document = byID.get(contributorKey(contributor))
    return document ? creditedNameOf(document, options) : null
  }
  const named = rows.flatMap((row): PrintableCredit[] => {
    const name = row.dismissed ? null : nameOf(row.contributor)
    if (!name) return []
    const kind = byID.get(contributorKey(row.contributor))?.kind === 'person' ? 'person' : 'agency'
    const { place, role, via } = row
    return [{ name, kind, place, role, via, worksFor: nameOf(row.agency) }]
  })
  const unnamed = found.filter(({ agency, type }) => type === 'agency' && agency === 'unnamed')
  return [...named, ...unnamed.map(({ role, via }) => ({ name: 'unnamed', role, via }))]
}
