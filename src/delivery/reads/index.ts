/** What a response was read from. */
export { observed } from './observed.js'
export { Collector, collector, readsOf } from './readsOf.js'
export { recordReads, type RecordReadsOptions } from './recordReads.js'
