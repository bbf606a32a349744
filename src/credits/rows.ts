import type { CreditVia } from './types.js'

/** The ID of a contributor, or the contributor itself as a populated read returns it. */
export type ContributorReference = number | string | { id: number | string }

/** A row of a story's `credits`, as stored. */
export interface CreditRow {
  id?: null | string
  contributor?: ContributorReference | null
  role?: null | string
  /** Where a person worked. */
  place?: null | string
  /** The agency that a person works for. */
  agency?: ContributorReference | null
  via?: CreditVia | null
  verbatim?: null | string
  /**
   * Who put it there. `detected`: the hook, from the copy, and it goes when its line goes. `feed`:
   * it came with the copy, whatever the body says. `editor`: a person, and it stays.
   */
  origin?: 'detected' | 'editor' | 'feed' | null
  /** An editor has removed it. The row stays so that nothing brings the credit back. */
  dismissed?: boolean | null
}

/** A credit found in the copy whose contributor is known. */
export interface ResolvedCredit {
  contributor: number | string
  /** The agency that a person works for. */
  agency?: null | number | string
  place?: string
  role?: string
  via: CreditVia
  verbatim: string
}

/** The ID of a contributor, populated or not; `undefined` where there is none. */
export function contributorID(
  contributor: ContributorReference | null | undefined,
): number | string | undefined {
  const id = typeof contributor === 'object' ? contributor?.id : contributor
  return id ?? undefined
}

/** What tells one contributor from another, for IDs of every database. */
export const contributorKey = (contributor: ContributorReference | null | undefined): string =>
  String(contributorID(contributor) ?? '')
