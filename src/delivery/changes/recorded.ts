/** The slug of the collection that the records of changes are in. */
export const CHANGES = 'newsroom-changes'

/**
 * Whether the writes of a collection, or of a global by its {@link globalName}, are recorded.
 * Payload's own bookkeeping (`payload-…`: jobs, preferences, locks, migrations) and the records
 * themselves are not: what was read from them must not be kept.
 */
export function isRecorded(collection: string): boolean {
  return collection !== CHANGES && !/^(?:global:)?payload-/.test(collection)
}

/** What a global is called where collections are: a collection may have the same slug. */
export const globalName = (slug: string): string => `global:${slug}`
