import type { Where } from 'payload'

/**
 * The query for stories inside their breaking window at `now`. That a story is published and free
 * of embargo is for access control to add, as it does to every reader's query.
 */
export function breakingNow(now: Date): Where {
  const moment = now.toISOString()
  return {
    and: [
      { 'breaking.since': { less_than_equal: moment } },
      { 'breaking.until': { greater_than: moment } },
    ],
  }
}
