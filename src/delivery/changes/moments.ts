import type { Row } from '../cache/types.js'

/**
 * Which dates change a document for readers when they come, without a write: paths of date fields,
 * by collection.
 */
export type TimedPaths = Readonly<Record<string, readonly string[]>>

/**
 * The moment at a path of a document, in milliseconds since 1970; `null` where it is empty,
 * `undefined` where the document does not say.
 */
export function momentAt(document: object, path: string): null | number | undefined {
  let value: unknown = document
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null) return value === null ? null : undefined
    value = (value as Record<string, unknown>)[name]
  }
  if (value === null || value === undefined) return value
  if (value instanceof Date) return value.getTime()
  const moment = typeof value === 'string' ? Date.parse(value) : NaN
  return Number.isNaN(moment) ? null : moment
}

/** The paths whose moment has come by `now` in one of these rows. */
export function pastPaths(
  paths: readonly string[],
  rows: readonly (null | Row)[],
  now: number,
): string[] {
  return paths.filter((path) =>
    rows.some((row) => {
      const moment = row && momentAt(row, path)
      return typeof moment === 'number' && moment <= now
    }),
  )
}
