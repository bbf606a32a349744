import { createHash } from 'node:crypto'

/** Longer parts of a tag give way to their hash: a reader may ask for a slug of any length. */
const LONGEST_PART = 120

/**
 * A name made of parts, `articles/slug/the-headline`: printable ASCII without spaces or commas, which
 * part the tags of a header.
 */
export function tag(...parts: string[]): string {
  return parts.map(escaped).join('/')
}

/** The tag of the collection that another tag names something of. */
export function collectionTag(of: string): string {
  const end = of.indexOf('/')
  return end === -1 ? of : of.slice(0, end)
}

function escaped(part: string): string {
  // Half a surrogate pair cannot be encoded.
  const encoded = encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD'))
  if (encoded.length <= LONGEST_PART) return encoded
  return `sha256-${createHash('sha256').update(part).digest('hex')}`
}
