import type { CacheStats } from '../cache/index.js'
import type { FeedHealth } from '../changes/index.js'

/** How a process is, for those who watch it. */
export interface DeliveryHealth {
  /** The answers that are kept in memory, and how often they were asked for. */
  cache: CacheStats
  changes: {
    /** Milliseconds since the changes of other processes were known; `null` before the first look. */
    behindBy: null | number
    /** When that was, in ISO 8601; `null` before the first look. */
    lastRead: null | string
  }
  /** The documents that are kept to make answers from, and how often they were asked for. */
  documents: CacheStats
  /**
   * `pass`; `warn` while answers come from the database, because the changes of the last second are
   * not known; `fail` once that has lasted for ten seconds.
   */
  status: 'fail' | 'pass' | 'warn'
}

const WARN_AFTER = 1_000
const FAIL_AFTER = 10_000

/** The health of a process that stands so with its changes and its memory. */
export function healthOf(
  { behindBy, lastRead }: FeedHealth,
  cache: CacheStats,
  documents: CacheStats,
): DeliveryHealth {
  return {
    cache,
    changes: {
      behindBy: Number.isFinite(behindBy) ? behindBy : null,
      lastRead: lastRead?.toISOString() ?? null,
    },
    documents,
    status: behindBy > FAIL_AFTER ? 'fail' : behindBy > WARN_AFTER ? 'warn' : 'pass',
  }
}
