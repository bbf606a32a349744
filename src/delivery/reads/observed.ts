import type { Config } from 'payload'

import { recordChanges, type TimedPaths } from '../changes/index.js'
import { recordReads } from './recordReads.js'

type DatabaseAdapter = Config['db']

/**
 * An adapter whose reads `readsOf` can tell and whose writes `followChanges` can follow, for a
 * Payload config. It wraps what it is given, so that must be guarded already if it is to be.
 */
export const observed = (adapter: DatabaseAdapter, timed: TimedPaths): DatabaseAdapter => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    recordReads(db, { timed })
    recordChanges(db, { timed })
    return db
  },
})
