import type { Config } from 'payload'

import { atOneMoment } from './atOneMoment.js'
import { clearConnectionErrors } from './clearConnectionErrors.js'
import { closeCleanly } from './closeCleanly.js'
import { watchCommits } from './commits.js'
import { countHidden } from './countHidden.js'
import { coverRelations } from './coveringRelations.js'
import { explainConflicts } from './explainConflicts.js'
import { endTransactionsForGood } from './liveTransactions.js'
import { narrowByRelation } from './narrowByRelation.js'
import { narrowJoins } from './narrowJoins.js'
import { oneAtATime } from './oneAtATime.js'
import { oneWriter } from './oneWriter.js'
import { tellPlanner } from './plannerStatistics.js'
import { requireTransactions } from './requireTransactions.js'

type DatabaseAdapter = Config['db']

/** @see guarded */
export interface GuardOptions {
  /**
   * SQLite: for how many seconds a write waits for another that does nothing, before it is refused
   * with a sentence that says why. Default 10.
   */
  patience?: number
  /**
   * SQLite: after how many seconds a transaction that does nothing is rolled back, so that the
   * others can write again. Default 60, as MongoDB's `transactionLifetimeLimitSeconds`.
   */
  abandonAfter?: number
  /**
   * MongoDB: whether one without transactions is taken (an address that names no replica set), where
   * a save that fails half-way leaves its first half behind. Default false: it is refused at boot.
   */
  withoutTransactions?: boolean
  /** The address to name when the database cannot be reached. Default: the adapter's name. */
  url?: string
}

const guardedAlready = Symbol.for('payload-newsroom.guarded')

/**
 * Puts right what fails in Payload's database adapters when several people save at once, and lets
 * {@link afterCommit} know of commits. Returns the adapter to put into a Payload config; one that is
 * guarded already is returned as it is.
 *
 * SQLite gets one writer at a time, and reads that see one moment; MongoDB, operations that follow
 * each other within a transaction, and a 409 where two saves meet. On both, a transaction that is
 * over takes no more writes and cannot be committed, and a commit that fails is an error. Other
 * databases get the latter only.
 */
export function guarded(
  adapter: DatabaseAdapter,
  { abandonAfter = 60, patience = 10, url, withoutTransactions = false }: GuardOptions = {},
): DatabaseAdapter {
  if (guardedAlready in adapter) return adapter
  const result: DatabaseAdapter & { [guardedAlready]: true } = {
    ...adapter,
    [guardedAlready]: true,
    init: (args) => {
      const db = adapter.init(args)
      const isMongo = db.packageName === '@payloadcms/db-mongodb'
      closeCleanly(db)
      // From the driver outwards: each acts before those above it when a method is called.
      if (db.packageName === '@payloadcms/db-sqlite') {
        coverRelations(db)
        tellPlanner(db)
        narrowByRelation(db)
        narrowJoins(db)
        countHidden(db)
        atOneMoment(db)
        oneWriter(db, { abandonAfter: abandonAfter * 1000, patience: patience * 1000 })
      } else if (isMongo) {
        explainConflicts(db)
        if (!withoutTransactions) requireTransactions(db)
      }
      endTransactionsForGood(db)
      if (isMongo) oneAtATime(db)
      watchCommits(db)
      clearConnectionErrors(db, url ?? `the ${db.name} database`)
      return db
    },
  }
  return result
}
