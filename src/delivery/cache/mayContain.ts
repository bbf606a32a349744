import { isMoment, isObjectId } from './plain.js'

/** What SQLite reads in a pattern as something else than itself. */
const PATTERN_SIGNS = ['%', '_', '\0']

/**
 * Whether a row's value, which is not a list, may have all of `parts` in it. Capitals are passed
 * over: MongoDB does so in every alphabet, SQLite in ASCII alone.
 */
export function mayContain(value: unknown, parts: readonly string[]): boolean {
  // What looks like an ID or a date may be one: then this is another comparison, or none at all.
  if (typeof value !== 'string' || isObjectId(value) || isMoment(value)) return true
  const text = foldCase(value)
  return parts.every(
    (part) => PATTERN_SIGNS.some((sign) => part.includes(sign)) || text.includes(foldCase(part)),
  )
}

/**
 * A text in which letters that differ in case alone are the same. Capitals come last: in small
 * letters a sigma still depends on its place in the word.
 */
export function foldCase(text: string): string {
  return text.toLowerCase().toUpperCase()
}
