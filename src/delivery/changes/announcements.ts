import type { Change } from '../cache/types.js'
import type { TimedPaths } from './moments.js'

/** What one transaction changed, as its record has it. */
export interface ChangeRecord {
  /** The record's ID. */
  id: number | string
  /** When it was written, in ISO 8601. */
  at: string
  changes: readonly Change[]
}

/** Where an adapter announces its own changes once they are committed. */
export interface Announcements {
  listeners: Set<(record: ChangeRecord) => void>
  /**
   * IDs of its records that are stored and not announced yet: whoever reads one in the meantime can
   * tell it from those of other processes.
   */
  stored: Set<ChangeRecord['id']>
  /** As it was told to `recordChanges`. */
  timed: TimedPaths
}

// On the adapter under a global symbol, because one process can hold this module twice (a bundle's
// copy beside the server's own) while it has one adapter.
const key = Symbol.for('payload-newsroom.changes')

interface Announcing {
  [key]?: Announcements
}

/** The announcements of an adapter; `undefined` where `recordChanges` has not wrapped it. */
export const announcementsOf = (adapter: object): Announcements | undefined =>
  (adapter as Announcing)[key]

/** Gives an adapter announcements. */
export function addAnnouncements(adapter: object, timed: TimedPaths): Announcements {
  return ((adapter as Announcing)[key] = { listeners: new Set(), stored: new Set(), timed })
}
