import { APIError, type Where } from 'payload'

/** Where a page of stories ended: the publication time and ID of its last story. */
export interface Cursor {
  id: number | string
  publishedAt: string
}

/** Writes a cursor as one opaque word that is safe in a web address. */
export function writeCursor({ id, publishedAt }: Cursor): string {
  return Buffer.from(JSON.stringify([publishedAt, id])).toString('base64url')
}

/**
 * Reads a cursor that `writeCursor` made.
 *
 * @throws APIError (400) for anything else.
 */
export function readCursor(text: string): Cursor {
  const [publishedAt, id] = parse(text)
  const isID = typeof id === 'number' || (typeof id === 'string' && id.length <= 64)
  if (typeof publishedAt === 'string' && !Number.isNaN(Date.parse(publishedAt)) && isID) {
    return { id, publishedAt }
  }
  throw new APIError(
    '"after" is not a cursor; pass the "next" of the page before.',
    400,
    null,
    true,
  )
}

function parse(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text.slice(0, 400), 'base64url').toString())
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

/** The stories behind a cursor, in the order newest first. */
export function behind({ id, publishedAt }: Cursor): Where {
  return {
    or: [
      { publishedAt: { less_than: publishedAt } },
      { and: [{ publishedAt: { equals: publishedAt } }, { id: { less_than: id } }] },
    ],
  }
}
