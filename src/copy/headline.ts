import { calloutKind } from './callouts.js'
import { furnitureKind } from './furniture.js'
import { sections } from './lexicon.js'
import { has, type Line } from './lines.js'
import { wordCount } from './shape.js'

/** How far down the headline may stand below the page's header. */
const header = 12

const longestBreadcrumb = 80

/**
 * Finds the headline: the first line that is no part of the page's header. Copy begins with its
 * headline unless a section's name, a bread crumb, a date or buttons came along.
 *
 * @returns the headline's index; 0 when every line looks like the page's
 */
export const findHeadline = (lines: Line[]): number => {
  const found = lines.slice(0, header).findIndex((line) => !isHeader(line))
  return Math.max(found, 0)
}

const isHeader = (line: Line): boolean => {
  if (sections.has(line.words)) return true
  if (isBreadcrumb(line.text)) return true
  const callout = calloutKind(line)
  if (callout && (callout !== 'newsletter' || has(line, 'signUp'))) return true
  const kind = furnitureKind(line)
  if (kind === undefined) return false
  // Headlines open as videos and related links do ("Watch: …"), so only short labels count.
  return kind === 'date' || kind === 'share' || kind === 'ui' || wordCount(line.text) <= 3
}

/** "Home > World > Europe": short names that arrows or slashes join. */
const isBreadcrumb = (text: string): boolean => {
  const parts = text.split(/[>›»/|]/)
  return (
    text.length < longestBreadcrumb &&
    parts.length > 2 &&
    parts.every((part) => wordCount(part.trim()) <= 3)
  )
}
