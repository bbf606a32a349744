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
} from './agencies/agency.js'
export { AGENCIES } from './agencies/table.js'
export { attachCredits, type AttachCreditsOptions, type StoryCopy } from './attachCredits.js'
export {
  type ContributorDocument,
  findOrCreateAgency,
  type FindOrCreateAgencyArgs,
} from './contributors.js'
export { creditsFields, type CreditsFieldsOptions } from './creditsFields.js'
export { detectCredits, type DetectCreditsOptions, MAX_COPY_LENGTH } from './detectCredits.js'
export {
  formatCreditLine,
  type FormatCreditLineOptions,
  type PrintableCredit,
} from './formatCreditLine.js'
export { hideDismissedCredits } from './hideDismissedCredits.js'
export { listCreditedTo } from './listCreditedTo.js'
export { reconcileCredits, type ReconcileArgs } from './reconcileCredits.js'
export { type ContributorReference, type CreditRow, type ResolvedCredit } from './rows.js'
export {
  CONFIDENCE,
  CREDIT_VIAS,
  type CreditVia,
  type DetectedCredit,
  MIN_CONFIDENCE,
} from './types.js'
