/** Who changed what, told in this process after the commit and in every other within a second. */
export { changesCollection } from './changesCollection.js'
export {
  type ChangeFeed,
  type ChangeListener,
  type FeedHealth,
  followChanges,
  type FollowOptions,
} from './followChanges.js'
export { momentAt, type TimedPaths } from './moments.js'
export { type MomentsAhead, momentsAhead, type MomentsOptions } from './momentsAhead.js'
export { CHANGES, globalName, isRecorded } from './recorded.js'
export { recordChanges, type RecordChangesOptions } from './recordChanges.js'
export { rowOf } from './rowOf.js'
export { shareDue } from './shareDue.js'
export { timedDates } from './timedDates.js'
