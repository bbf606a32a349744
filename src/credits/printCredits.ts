import { creditNameOf } from './agencies/agency.js'
import {
  agencyOf,
  type Contributors,
  type ContributorsArgs,
} from './contributors/findContributors.js'
import type { ContributorDocument } from './contributors/matchContributor.js'
import { isWholeCopy, type PrintableCredit } from './formatCreditLine.js'
import { contributorKey, type CreditRow } from './rows.js'
import type { DetectedCredit } from './types.js'

/** @see creditedNameOf */
export interface CreditedNameOptions extends Pick<ContributorsArgs, 'agencies'> {
  /** Is the whole copy its own? See `creditNameOf`. Default false. */
  isWholeCopy?: boolean
  /** A BCP 47 tag; its first part counts. */
  language?: null | string
}

/**
 * How a credit line prints a contributor: by its own `creditName`, or as its agency is called in the
 * language, or by its name.
 */
export function creditedNameOf(
  { agency, creditName, name }: Pick<ContributorDocument, 'agency' | 'creditName' | 'name'>,
  { agencies, isWholeCopy = false, language }: CreditedNameOptions = {},
): string {
  const known = agencyOf({ code: agency ?? undefined }, { agencies })
  return creditName || (known ? creditNameOf(known, language, isWholeCopy) : (name ?? ''))
}

/** What a contributor did for a story. */
type Work = Pick<CreditRow, 'place' | 'role' | 'via'>

/** What a credit line prints of one contributor. */
export function printableCredit(
  contributor: Omit<ContributorDocument, 'id'>,
  work: Work,
  options: CreditedNameOptions,
): PrintableCredit {
  const known = agencyOf({ code: contributor.agency ?? undefined }, options)
  const kind = kindOf(contributor)
  const isWhole = isWholeCopy({ ...work, kind })
  return {
    ...work,
    name: creditedNameOf(contributor, { isWholeCopy: isWhole, ...options }),
    kind,
    ...(known && { portugueseArticle: known.portugueseArticle ?? 'a' }),
  }
}

const kindOf = ({ kind }: Pick<ContributorDocument, 'kind'>): 'agency' | 'person' =>
  kind === 'person' ? 'person' : 'agency'

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
  const standing = rows.flatMap(({ agency, contributor, dismissed, place, role, via }) => {
    const document = dismissed ? undefined : byID.get(contributorKey(contributor))
    return document
      ? [{ document, employer: byID.get(contributorKey(agency)), place, role, via }]
      : []
  })
  // Whoever supplied the whole copy has one name in the line, whatever else the copy credits it for.
  const suppliers = new Set(
    standing
      .filter(({ document, ...work }) => isWholeCopy({ ...work, kind: kindOf(document) }))
      .map(({ document }) => document),
  )
  const named = standing.map(({ document, employer, ...work }) => ({
    ...printableCredit(document, work, { ...options, isWholeCopy: suppliers.has(document) }),
    worksFor: employer ? creditedNameOf(employer, options) : null,
  }))
  const unnamed = found.filter(({ agency, type }) => type === 'agency' && agency === 'unnamed')
  return [...named, ...unnamed.map(({ role, via }) => ({ name: 'unnamed', role, via }))]
}
