import { APIError, type Where } from 'payload'

/**
 * Where a page of stories ended: the times of its last story, and the IDs of the stories with these
 * very times that have been listed (one, but for stories that were made in the same millisecond).
 */
export interface Cursor {
  createdAt: string
  ids: (number | string)[]
  publishedAt: string
}

// As many as the largest page holds, twice.
const MAX_IDS = 100
const MAX_LENGTH = 8_000

/** The cursor behind a page of stories; `null` for an empty one. `before` is the one that it began at. */
export function cursorBehind(
  page: readonly { id: number | string; createdAt: string; publishedAt: string }[],
  before?: Cursor | null,
): Cursor | null {
  const last = page.at(-1)
  if (!last) return null
  const { createdAt, publishedAt } = last
  const isAtLast = (times: { createdAt: string; publishedAt: string }) =>
    times.publishedAt === publishedAt && times.createdAt === createdAt
  const ids = page.filter(isAtLast).map(({ id }) => id)
  return { createdAt, ids: before && isAtLast(before) ? [...before.ids, ...ids] : ids, publishedAt }
}

/** Writes a cursor as one opaque word that is safe in a web address. */
export function writeCursor({ createdAt, ids, publishedAt }: Cursor): string {
  return Buffer.from(JSON.stringify([publishedAt, createdAt, ids])).toString('base64url')
}

/**
 * Reads a cursor that `writeCursor` made.
 *
 * @throws APIError (400) for anything else.
 */
export function readCursor(text: string): Cursor {
  const [publishedAt, createdAt, ids] = parse(text)
  if (isTime(publishedAt) && isTime(createdAt) && isListOfIDs(ids)) {
    return { createdAt, ids, publishedAt }
  }
  throw new APIError(
    '"after" is not a cursor; pass the "next" of the page before.',
    400,
    null,
    true,
  )
}

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value))

const isListOfIDs = (value: unknown): value is Cursor['ids'] =>
  Array.isArray(value) &&
  value.length <= MAX_IDS &&
  value.every((id) => typeof id === 'number' || (typeof id === 'string' && id.length <= 64))

function parse(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(
      Buffer.from(text.slice(0, MAX_LENGTH), 'base64url').toString(),
    )
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

/** The stories behind a cursor, in the order of `NEWEST_FIRST`. */
export function behind({ createdAt, ids, publishedAt }: Cursor): Where {
  const atLast = { publishedAt: { equals: publishedAt } }
  return {
    and: [
      // Says nothing new, but tells the database where in its index the page begins.
      { publishedAt: { less_than_equal: publishedAt } },
      {
        or: [
          { publishedAt: { less_than: publishedAt } },
          { and: [atLast, { createdAt: { less_than: createdAt } }] },
          { and: [atLast, { createdAt: { equals: createdAt } }, { id: { not_in: ids } }] },
        ],
      },
    ],
  }
}

/**
 * The order of lists. It is Payload's own for a sort by publication time, so the indexes that serve
 * REST serve these lists too; a third key would have MongoDB sort all that it finds.
 */
export const NEWEST_FIRST = ['-publishedAt', '-createdAt']
