import type { Where } from 'payload'

/**
 * A document as the database has it, by field: relations are IDs, groups are objects. Rich text,
 * arrays, blocks and JSON may be left out.
 */
export type Row = Record<string, unknown> & { id: number | string }

/** One write of one document, as everybody sees it from the commit on. */
export interface Change {
  collection: string
  id: number | string
  /** The row before; `null` where there was none. */
  before: null | Row
  /** The row after; `null` where there is none any more. */
  after: null | Row
  /**
   * Paths whose comparisons are passed over, because the clock and no write has changed the row:
   * `embargoUntil` when it has just passed. Default: none.
   */
  due?: readonly string[]
}

/** A query that a response was read from, as the database adapter got it. */
export interface ReadQuery {
  collection: string
  /** With the access rules' conditions in it. An empty one stands for any document. */
  where: Where
}

/** What a response was read from. */
export interface Reads {
  queries: readonly ReadQuery[]
  /** The documents that the queries returned, as `collection:id`. */
  documents: ReadonlySet<string>
  /**
   * The next moment at which the clock changes one of those documents, in milliseconds since 1970;
   * `Infinity` if none does.
   */
  changesAt: number
}
