import type { Payload } from 'payload'

import type { Change } from '../cache/types.js'
import { clock } from '../clock.js'
import { announcementsOf, type ChangeRecord } from './announcements.js'
import { pastPaths } from './moments.js'
import { CHANGES } from './recorded.js'
import { UnseenRecords } from './unseenRecords.js'

/** @see followChanges */
export interface FollowOptions {
  payload: Payload
  /** How long from one look at the records to the next. Default 100 ms. */
  every?: number
  /**
   * For how long after it was written a record may come to light, in milliseconds: as long as a
   * commit takes, and as far as the clocks of two processes are apart. Default 120,000.
   */
  window?: number
  /** The time in milliseconds since 1970. Default: the process's. */
  now?: () => number
}

/** How a process stands with the changes of the others. */
export interface FeedHealth {
  /** Milliseconds since the last successful look at the records began; `Infinity` before the first. */
  behindBy: number
  /** When that was; `null` before the first. */
  lastRead: Date | null
  /** Why the latest look failed, if it did. */
  error?: string
}

/** Hears of a change; `own` says whether this process has made it. */
export type ChangeListener = (change: Change, origin: { own: boolean }) => void

/** The changes that anybody makes, as this process learns of them. */
export interface ChangeFeed {
  health: () => FeedHealth
  /**
   * Whether the records were looked at within the last second. If not, what this process knows may
   * be older than it promises.
   */
  isFresh: () => boolean
  /**
   * Calls `listener` with each change: this process's own after the commit and before the save is
   * answered, others' when they are read. Returns what ends it. A listener must not throw.
   */
  onChange: (listener: ChangeListener) => () => void
  /** Stops looking, and waits for a look under way. */
  stop: () => Promise<void>
}

/** How long ago a look may have begun for {@link ChangeFeed.isFresh}, in milliseconds. */
const FRESH = 1_000

/** A look that takes longer is given up: the connection it waits for may never answer. */
const PATIENCE = 5_000

const KEPT = 60 * 60 * 1_000
const SWEPT_EVERY = 10 * 60 * 1_000

/**
 * Follows the changes that every process on this database makes, by the records that `recordChanges`
 * leaves: looks for new ones ten times a second, and sweeps those that are older than an hour.
 *
 * Transactions become visible out of order, so each look goes back over the whole window and passes
 * over what it has seen. What it finds is told with `due`: a query made at noon asks for stories
 * published by noon, and a story published a second later has to count as one that it may return.
 */
export function followChanges({
  payload,
  every = 100,
  now = clock,
  window = 120_000,
}: FollowOptions): ChangeFeed {
  const listeners = new Set<ChangeListener>()
  const announcements = announcementsOf(payload.db)
  if (!announcements) {
    throw new Error('followChanges follows nothing: wrap the database with recordChanges.')
  }
  const records = new UnseenRecords(payload, window)
  let lastBegan = -Infinity
  let failure: string | undefined
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  const tell = ({ changes }: ChangeRecord, own: boolean): void => {
    for (const change of changes) {
      const rows = [change.before, change.after]
      const due = pastPaths(announcements.timed[change.collection] ?? [], rows, now())
      for (const listener of listeners) {
        try {
          listener(due.length > 0 ? { ...change, due } : change, { own })
        } catch (err) {
          payload.logger.error({ err, msg: 'A listener failed to take a change' })
        }
      }
    }
  }

  const tellOwn = (record: ChangeRecord): void => {
    // A look may have found it between the commit and now.
    if (records.add(record)) tell(record, true)
  }
  const tellFound = (record: ChangeRecord): void =>
    tell(record, announcements.stored.has(record.id))
  announcements.listeners.add(tellOwn)

  const look = async (): Promise<void> => {
    const began = now()
    await records.tellAll(began, tellFound)
    // One that was given up may end after a later one.
    lastBegan = Math.max(lastBegan, began)
  }

  const run = async (): Promise<void> => {
    const began = performance.now()
    try {
      await within(PATIENCE, look())
      if (failure !== undefined) payload.logger.info('The records of changes can be read again')
      failure = undefined
    } catch (err) {
      if (failure === undefined) {
        const msg = 'The records of changes cannot be read: answers come from the database'
        payload.logger.error({ err, msg })
      }
      failure = err instanceof Error ? err.message : String(err)
    }
    if (!stopped) later(every - (performance.now() - began))
  }

  let running: Promise<void> = Promise.resolve()
  const later = (pause: number): void => {
    const next = (): void => {
      running = run()
    }
    timer = setTimeout(next, Math.max(0, pause)).unref()
  }
  later(0)

  const sweep = setInterval(() => {
    const where = { at: { less_than: new Date(now() - KEPT).toISOString() } }
    payload.db
      .deleteMany({ collection: CHANGES, where })
      .catch((err: unknown) =>
        payload.logger.error({ err, msg: 'Old records of changes could not be swept' }),
      )
  }, SWEPT_EVERY).unref()

  return {
    health: () => ({
      behindBy: now() - lastBegan,
      lastRead: Number.isFinite(lastBegan) ? new Date(lastBegan) : null,
      ...(failure !== undefined && { error: failure }),
    }),
    isFresh: () => {
      const age = now() - lastBegan
      // A clock that was put back says nothing.
      return age >= 0 && age <= FRESH
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      clearInterval(sweep)
      announcements.listeners.delete(tellOwn)
      await running
    },
  }
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    const error = new Error(`The database has not answered for ${milliseconds / 1_000} seconds`)
    timer = setTimeout(() => reject(error), milliseconds).unref()
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
