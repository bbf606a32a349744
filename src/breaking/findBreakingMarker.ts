import { findSlugMarker } from './findSlugMarker.js'
import { MARKERS, type MarkerRule, PROMOTIONS } from './markers.js'
import { setApart } from './setApart.js'
import type { BreakingLevel } from './types.js'
import { type Word, wordsOf } from './words.js'

/** A marker as it stands in a headline or slug. */
export interface BreakingMarker {
  /** The marker in the desk's own characters, decoration and delimiter included. */
  marker: string
  level: BreakingLevel
  foundIn: 'headline' | 'slug'
}

/** What else is known of the story whose headline is read. */
export interface FindBreakingMarkerOptions {
  /** The story's slug, read when the headline carries no marker. */
  slug?: null | string | undefined
  /**
   * ISO 639-1 code, with or without a region (`de`, `de-AT`). Markers of that language and of
   * English, which every newsroom borrows, count. Without it, those of all languages do.
   */
  language?: null | string | undefined
}

/** Only the beginning of a headline or slug is read. In UTF-16 code units. */
const MAX_LENGTH = 500

/** The rules' forms by their first word, the longest first. */
const FORMS = formsByFirstWord(MARKERS)

interface Form {
  rule: MarkerRule
  words: readonly string[]
}

/**
 * Finds the words with which a desk marks a story as breaking: `BREAKING:`, `[Breaking]`,
 * `#breaking`, `NewsAlert:`, `DEVELOPING STORY |` and their kin, as listed in `MARKERS`.
 *
 * A marker is set apart from the story by punctuation, brackets, a hash or capitals. The same words
 * inside a sentence ("Breaking down the budget", "Urgent need for nurses") are not one.
 *
 * Linear in the headline, of which the first 500 characters are read. Never throws.
 */
export function findBreakingMarker(
  headline: null | string | undefined,
  options: FindBreakingMarkerOptions = {},
): BreakingMarker | null {
  const text = (headline ?? '').slice(0, MAX_LENGTH)
  const words = wordsOf(text)
  const rules = rulesFor(options.language)
  const marker = findInHeadline(text, words, rules)
  if (marker) {
    return marker
  }
  const slug = (options.slug ?? '').slice(0, MAX_LENGTH)
  const inSlug = findSlugMarker(slug, words, rules)
  return inSlug && { ...inSlug, foundIn: 'slug' }
}

function findInHeadline(
  text: string,
  words: readonly Word[],
  rules: ReadonlySet<MarkerRule>,
): BreakingMarker | null {
  for (const [from, word] of words.entries()) {
    for (const { rule, words: form } of FORMS.get(word.folded) ?? []) {
      if (!rules.has(rule) || !form.every((part, i) => words[from + i]?.folded === part)) {
        continue
      }
      const span = setApart({ rule, text, words, from, to: from + form.length })
      if (span && !isPromotion(words, span.end)) {
        const marker = text.slice(span.start, span.end).trim()
        return { marker, level: rule.level, foundIn: 'headline' }
      }
    }
  }
  return null
}

/** Does an advertisement for the newsroom's own alerts follow? */
function isPromotion(words: readonly Word[], end: number): boolean {
  const next = words.findIndex((word) => word.start >= end)
  const opening = next < 0 ? [] : words.slice(next, next + 2).map((word) => word.folded)
  return PROMOTIONS.includes(opening.join(' ')) || PROMOTIONS.includes(opening[0] ?? '')
}

function rulesFor(language: null | string | undefined): ReadonlySet<MarkerRule> {
  const primary = language?.toLowerCase().split(/[-_]/u, 1)[0]
  return new Set(
    MARKERS.filter((rule) => !primary || rule.language === 'en' || rule.language === primary),
  )
}

function formsByFirstWord(rules: readonly MarkerRule[]): ReadonlyMap<string, readonly Form[]> {
  const forms = rules
    .flatMap((rule) => rule.forms.map((form): Form => ({ rule, words: form.split(' ') })))
    .sort((a, b) => b.words.length - a.words.length)
  const byFirstWord = new Map<string, Form[]>()
  for (const form of forms) {
    const first = form.words[0] ?? ''
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), form])
  }
  return byFirstWord
}
