/**
 * Finds wire credits in copy, and keeps them on the story. `detectCredits`, `reconcileCredits` and
 * `formatCreditLine` are pure; the rest puts them to work in a Payload collection.
 */
export {
  type Agency,
  type AgencyForm,
  type AgencyLanguage,
  type AmbiguousName,
  creditNameOf,
  type Evidence,
  namesOf,
  type PortugueseArticle,
} from './agencies/agency.js'
export { AGENCIES } from './agencies/table.js'
export { attachCredits, type AttachCreditsOptions } from './attachCredits.js'
export type { ContributorsArgs } from './contributors/findContributors.js'
export {
  findOrCreateAgency,
  type FindOrCreateAgencyArgs,
} from './contributors/findOrCreateContributors.js'
export type { ContributorDocument } from './contributors/matchContributor.js'
export { type CreditPhrases, type OwnPhrases } from './creditPhrases.js'
export { creditsFields, type CreditsFieldsOptions } from './creditsFields.js'
export { creditsInStory, type StoryCopy, type StoryCredit } from './creditsInStory.js'
export { creditsPanel, type CreditsPanelOptions } from './creditsPanel.js'
export { detectCredits, type DetectCreditsOptions, MAX_COPY_LENGTH } from './detectCredits.js'
export {
  type CreditLineFormat,
  formatCreditLine,
  type FormatCreditLineOptions,
  isWholeCopy,
  type PrintableCredit,
} from './formatCreditLine.js'
export { hideDismissedCredits } from './hideDismissedCredits.js'
export { listCreditedTo } from './listCreditedTo.js'
export { creditedNameOf, type CreditedNameOptions } from './printCredits.js'
export { reconcileCredits, type ReconcileArgs } from './reconcileCredits.js'
export { type ReviewArgs, reviewCredits } from './review/reviewCredits.js'
export { reviewEndpoints, type ReviewEndpointsOptions } from './review/reviewEndpoints.js'
export type {
  Certainty,
  CreditPlace,
  CreditsReview,
  CreditState,
  ReviewedCredit,
  StandingCredit,
} from './review/types.js'
export {
  contributorKey,
  type ContributorReference,
  type CreditRow,
  type ResolvedCredit,
} from './rows.js'
export {
  CONFIDENCE,
  CREDIT_VIAS,
  type CreditVia,
  type DetectedCredit,
  MIN_CONFIDENCE,
} from './types.js'
