/**
 * Decides that a story is breaking, and when it stops being so. The rules are data (`MARKERS`), the
 * decision is a pure function, and an editor's word beats both.
 */
export { BREAKING_SELECT, breakingFields, type BreakingFieldsOptions } from './breakingFields.js'
export { breakingNow } from './breakingNow.js'
export { type BreakingDecision, decideBreaking, DEFAULT_DURATION } from './decideBreaking.js'
export {
  type BreakingMarker,
  findBreakingMarker,
  type FindBreakingMarkerOptions,
} from './findBreakingMarker.js'
export { type Publication } from './firstSeen.js'
export { flagBreaking, type FlagBreakingOptions } from './flagBreaking.js'
export { type BreakingArticle, isBreakingAt } from './isBreakingAt.js'
export { type MarkerRule, MARKERS } from './markers.js'
export { type BreakingSignal, findSignals, type SignalSources } from './signals.js'
export {
  BREAKING_LEVELS,
  type BreakingFlag,
  type BreakingLevel,
  type PartialBreakingFlag,
} from './types.js'
