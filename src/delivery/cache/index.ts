export { dependsOn } from './dependsOn.js'
export { mayMatch, type MayMatchOptions } from './mayMatch.js'
export { type CacheStats, type Fetched, type Loaded, ResponseCache } from './responseCache.js'
export type { Change, ReadQuery, Reads, Row } from './types.js'
