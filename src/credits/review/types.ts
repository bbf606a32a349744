import type { StoryCredit } from '../creditsInStory.js'
import type { CreditRow } from '../rows.js'
import type { CONFIDENCE } from '../types.js'

/** How sure a credit is, in a word: the steps of `CONFIDENCE`. */
export type Certainty = keyof typeof CONFIDENCE

/**
 * What becomes of a credit.
 *
 * - `attached`: a row of `credits` names it.
 * - `pending`: the next save attaches it.
 * - `suggested`: nothing does, unless an editor accepts it.
 * - `dismissed`: an editor has removed it.
 * - `printed`: agencies that the copy does not name; they have no contributor, and are only printed.
 */
export type CreditState = 'attached' | 'dismissed' | 'pending' | 'printed' | 'suggested'

/** One statement of the copy that credits a party. */
export interface CreditPlace extends Pick<
  StoryCredit,
  'end' | 'part' | 'place' | 'role' | 'start' | 'verbatim' | 'via'
> {
  /** The line of the part that it begins in, from 1; empty ones do not count. */
  paragraph: number
}

/** A party that the copy credits, with all that an editor needs for judging it. */
export interface ReviewedCredit extends Pick<StoryCredit, 'agency' | 'name' | 'type'> {
  /** Tells the party from the others of the story: `agency:reuters`. */
  key: string
  /** The surest of its places. */
  certainty: Certainty
  /** The ID of its contributor; `null` while there is none. */
  contributor: null | number | string
  /** The agency that a person works for, as far as the copy says; the ID of its contributor. */
  employer?: { id: null | number | string; name: string }
  /** Where it is credited, in the order of print; at least one. */
  places: CreditPlace[]
  /** What it alone gives, or would give, in the credit line. */
  prints: null | string
  state: CreditState
}

/**
 * A credit that the copy in the form does not give: its line came with the copy and was taken off,
 * or an editor added it.
 */
export interface StandingCredit extends Pick<CreditRow, 'place' | 'role' | 'verbatim'> {
  /** The ID of its contributor. */
  contributor: number | string
  /** Whom a person works for. */
  employer: null | string
  kind: 'agency' | 'person'
  name: string
  origin: NonNullable<CreditRow['origin']>
  /** What it alone gives, or would give, in the credit line. */
  prints: null | string
  state: 'attached' | 'dismissed'
}

/** The credits of a story as it stands in an editor's form. */
export interface CreditsReview {
  credits: ReviewedCredit[]
  /** Those that the copy does not give. */
  others: StandingCredit[]
  /** The credit line that the next save gives. */
  creditLine: null | string
  /** How many lines the body has, empty ones not counted. */
  paragraphs: number
}
