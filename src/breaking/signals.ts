import { findBreakingMarker } from './findBreakingMarker.js'
import { BREAKING_LEVELS, type BreakingLevel } from './types.js'

/** One thing about a story that calls it breaking. */
export interface BreakingSignal {
  level: BreakingLevel
  /** As it is stored in `breaking.reason`: `marker: BREAKING:`, `urgency 1`, `alert call-out`, … */
  reason: string
}

/** The parts of a story in which signals are looked for. */
export interface SignalSources {
  headline?: null | string | undefined
  slug?: null | string | undefined
  /** ISO 639-1 code, see `FindBreakingMarkerOptions.language`. */
  language?: null | string | undefined
  /** IPTC urgency, 1 (most urgent) to 9. */
  urgency?: null | number | undefined
  /** Did the copy arrive under a sign-up for breaking-news alerts? */
  hasAlertCallout?: boolean | undefined
}

/** IPTC urgencies that agencies keep for flashes and urgents; 3 and above is the day's news. */
const URGENCY_LEVELS: ReadonlyMap<number, BreakingLevel> = new Map([
  [1, 'flash'],
  [2, 'urgent'],
])

/**
 * Every signal a story carries, the strongest level first; at the same level the desk's own words
 * come before the feed's number, and that before the furniture the copy arrived in.
 */
export function findSignals(sources: SignalSources): BreakingSignal[] {
  const signals: BreakingSignal[] = []
  const { headline, slug, language, urgency, hasAlertCallout } = sources
  const marker = findBreakingMarker(headline, { slug, language })
  if (marker) {
    const label = marker.foundIn === 'slug' ? 'slug marker' : 'marker'
    signals.push({ level: marker.level, reason: `${label}: ${marker.marker}` })
  }
  const urgencyLevel = URGENCY_LEVELS.get(urgency ?? NaN)
  if (urgencyLevel) {
    signals.push({ level: urgencyLevel, reason: `urgency ${urgency}` })
  }
  if (hasAlertCallout) {
    signals.push({ level: 'breaking', reason: 'alert call-out' })
  }
  return signals.sort((a, b) => BREAKING_LEVELS.indexOf(a.level) - BREAKING_LEVELS.indexOf(b.level))
}
