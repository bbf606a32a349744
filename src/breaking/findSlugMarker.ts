import type { MarkerRule } from './markers.js'
import type { BreakingLevel } from './types.js'
import { type Word, wordsOf } from './words.js'

/**
 * Finds a marker that opens a slug (`breaking-quake-hits-coast`). A slug has no punctuation to set
 * a marker apart, so the headline is asked: a slug that only repeats the headline's first word
 * (`breaking-windows-…`) tells nothing new, and words that also open ordinary headlines
 * (`urgent-…`, `developing-…`) count only where the rest of the slug is the headline.
 *
 * @param headline the words of the story's headline, in which no marker was found
 */
export function findSlugMarker(
  slug: string,
  headline: readonly Word[],
  rules: Iterable<MarkerRule>,
): null | { marker: string; level: BreakingLevel } {
  const words = wordsOf(slug)
  let found: null | { length: number; rule: MarkerRule } = null
  for (const rule of rules) {
    for (const form of rule.forms) {
      const parts = form.split(' ')
      if (parts.length > (found?.length ?? 0) && parts.every((p, i) => words[i]?.folded === p)) {
        found = { length: parts.length, rule }
      }
    }
  }
  const next = found && words[found.length]?.folded
  if (!found || !next || words[0]?.folded === headline[0]?.folded) {
    return null
  }
  const { length, rule } = found
  const goesOnAsHeadline = next === headline[0]?.folded
  const isUnmistakable = rule.bare === true && (length > 1 || rule.level === 'breaking')
  if (!goesOnAsHeadline && (!isUnmistakable || rule.falseFriends?.includes(next))) {
    return null
  }
  return { marker: slug.slice(0, words[length - 1]?.end), level: rule.level }
}
