/**
 * Finds wire credits in copy, and keeps them on the story. `detectCredits` is pure; the rest puts
 * what it finds into a collection's `credits` and `creditLine`.
 */
export { detectCredits, type DetectCreditsOptions, MAX_COPY_LENGTH } from './detectCredits.js'
export { type Agency, AGENCIES } from './agencies/table.js'
export { CREDIT_VIAS, type CreditVia, type DetectedCredit } from './types.js'
