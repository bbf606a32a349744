import type { Payload, SelectType, TypeWithID, Where } from 'payload'

import type { ChangeRecord } from './announcements.js'
import { CHANGES } from './recorded.js'

/** How far back new records are looked for first, in milliseconds: commits seldom take longer. */
const RECENT = 5_000

/** How many records are read at once. */
const BATCH = 200

/**
 * The records of changes that one process has not seen yet, within a window: transactions become
 * visible out of order, so that the newest record seen says nothing of those before it.
 */
export class UnseenRecords {
  /** When each record that was seen within the window had been written. */
  readonly #seen = new Map<number | string, number>()

  /** @param window how far back records may come to light, in milliseconds */
  constructor(
    private readonly payload: Payload,
    private readonly window: number,
  ) {}

  /** Notes a record as seen; false if it was already. */
  add(record: ChangeRecord): boolean {
    if (this.#has(record)) return false
    this.#seen.set(record.id, Date.parse(record.at))
    return true
  }

  /** SQLite gives the IDs of records anew once all have been removed. */
  #has({ id, at }: ChangeRecord): boolean {
    return this.#seen.get(id) === Date.parse(at)
  }

  /**
   * Calls `tell` with each record that could be read when `now` was and has not been seen. Costs one
   * count in an index when there is none.
   */
  async tellAll(now: number, tell: (record: ChangeRecord) => void): Promise<void> {
    const since = now - this.window
    for (const from of [now - Math.min(RECENT, this.window), since]) {
      if (await this.#hasSeenAll(since)) return
      await this.#tellFrom(from, tell)
    }
  }

  /** As many records as were seen: what was seen before the count is among the counted. */
  async #hasSeenAll(since: number): Promise<boolean> {
    for (const [id, at] of this.#seen) if (at <= since) this.#seen.delete(id)
    const known = this.#seen.size
    const { totalDocs } = await this.payload.db.count({ collection: CHANGES, where: after(since) })
    return totalDocs === known
  }

  async #tellFrom(from: number, tell: (record: ChangeRecord) => void): Promise<void> {
    const all = await this.#read(after(from), { at: true })
    const unseen = all.filter((record) => !this.#has(record)).map(({ id }) => id)
    for (let i = 0; i < unseen.length; i += BATCH) {
      for (const record of await this.#read({ id: { in: unseen.slice(i, i + BATCH) } })) {
        if (this.add(record)) tell(record)
      }
    }
  }

  async #read(where: Where, select?: SelectType): Promise<ChangeRecord[]> {
    const { docs } = await this.payload.db.find<ChangeRecord & TypeWithID>({
      collection: CHANGES,
      limit: 0,
      pagination: false,
      select,
      sort: 'at',
      where,
    })
    return docs
  }
}

const after = (moment: number): Where => ({ at: { greater_than: new Date(moment).toISOString() } })
