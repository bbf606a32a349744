import { firstSeen, type Publication } from './firstSeen.js'
import type { BreakingSignal } from './signals.js'
import { toISO, toTime } from './time.js'
import { type BreakingFlag, NOT_BREAKING, type PartialBreakingFlag } from './types.js'

/** How long a story is breaking unless someone says otherwise, in minutes. */
export const DEFAULT_DURATION = 120

/** All that a decision depends on. */
export interface BreakingDecision extends Publication {
  /** What calls the story breaking, the strongest first; see `findSignals`. */
  signals: readonly BreakingSignal[]
  /** The flag as stored before this save; nothing for a new story. */
  previous?: null | PartialBreakingFlag | undefined
  /**
   * The flag as the client sent it. Its `reason` and `setBy` are never taken over; they tell which
   * flag the client had before it.
   */
  incoming?: null | PartialBreakingFlag | undefined
  /** Length of the window in minutes. Default 120. */
  duration?: number | undefined
  /** The time of the save. */
  now: Date
}

/**
 * Decides a story's breaking flag. Deciding twice gives the same flag.
 *
 * - An editor's decision, either way, is for good: whoever sends a level or a window other than the
 *   stored one has decided, and from then on rules only fill in a missing window. Handing back a
 *   flag that has been replaced meanwhile decides nothing.
 * - Without one, the strongest signal sets the flag and the flag goes when the signals go.
 * - The window opens when readers first see the story and is not moved once it has opened, whatever
 *   is saved or published again. Until then it follows the embargo.
 * - A story that has not been published has a level and a reason, but no window.
 */
export function decideBreaking(decision: BreakingDecision): BreakingFlag {
  const previous = stored(decision.previous)
  const incoming = { ...previous, ...windowAndLevel(decision.incoming) }
  const seen = { ...previous, ...witness(decision.incoming) }
  if (!isOutdated(seen, incoming, previous) && isEditorsDecision(previous, incoming)) {
    return byEditor(incoming, previous, decision)
  }
  if (previous.setBy === 'editor') {
    return byEditor(previous, previous, decision)
  }
  const signal = decision.signals[0]
  return signal ? byRule(signal, previous, decision) : { ...NOT_BREAKING }
}

/**
 * A window emptied while the level stays is no decision: the rules would fill it in again, and a
 * form or an older version that never knew the window sends it empty.
 */
function isEditorsDecision(previous: BreakingFlag, incoming: BreakingFlag): boolean {
  return (
    incoming.level !== previous.level ||
    (incoming.since !== null && incoming.since !== previous.since) ||
    (incoming.until !== null && incoming.until !== previous.until)
  )
}

/**
 * Does the client hand back a flag that a save has replaced since? A form that is published while
 * its autosave is under way does, and so does one left open while somebody else decided.
 */
function isOutdated(seen: Witness, incoming: BreakingFlag, previous: BreakingFlag): boolean {
  if (seen.setBy === 'rule') {
    return previous.setBy !== 'rule' || seen.reason !== previous.reason
  }
  return seen.setBy === null && previous.setBy !== null && incoming.level === null
}

function byEditor(
  flag: BreakingFlag,
  previous: BreakingFlag,
  decision: BreakingDecision,
): BreakingFlag {
  if (flag.level === null) {
    return { ...NOT_BREAKING, setBy: 'editor', reason: 'editor: not breaking' }
  }
  const decided = { ...flag, setBy: 'editor', reason: `editor: ${flag.level}` } as const
  const first = firstSeen(decision, decision.now.getTime())
  if (first === null) {
    return decided
  }
  const isNew = previous.level !== flag.level
  const since = toTime(flag.since) ?? (isNew ? Math.max(first, decision.now.getTime()) : first)
  const until = toTime(flag.until) ?? endOf(since, decision)
  // A window that was to end before readers could see the story never opens.
  return until > since ? { ...decided, since: toISO(since), until: toISO(until) } : decided
}

function byRule(
  { level, reason }: BreakingSignal,
  previous: BreakingFlag,
  decision: BreakingDecision,
): BreakingFlag {
  const now = decision.now.getTime()
  const flag = { level, reason, setBy: 'rule' } as const
  const opened = toTime(previous.since)
  if (opened !== null && opened <= now) {
    return {
      ...flag,
      since: previous.since,
      until: previous.until ?? toISO(endOf(opened, decision)),
    }
  }
  const first = firstSeen(decision, now)
  if (first === null) {
    return { ...flag, since: null, until: null }
  }
  const since = opened === null ? first : Math.max(first, now)
  return { ...flag, since: toISO(since), until: toISO(endOf(since, decision)) }
}

function endOf(since: number, { duration = DEFAULT_DURATION }: BreakingDecision): number {
  return since + duration * 60_000
}

function stored(flag: null | PartialBreakingFlag | undefined): BreakingFlag {
  return {
    ...NOT_BREAKING,
    ...windowAndLevel(flag),
    ...witness(flag),
  }
}

type Witness = Pick<BreakingFlag, 'reason' | 'setBy'>

/** The parts of a flag that clients hand back as they got them. */
function witness(flag: null | PartialBreakingFlag | undefined): Partial<Witness> {
  const sent: Partial<Witness> = {}
  if (flag?.reason !== undefined) {
    sent.reason = flag.reason
  }
  if (flag?.setBy !== undefined) {
    sent.setBy = flag.setBy
  }
  return sent
}

/** Only the parts that were sent: what is missing is not a decision, what is `null` may be one. */
function windowAndLevel(flag: null | PartialBreakingFlag | undefined): Partial<BreakingFlag> {
  const sent: Partial<BreakingFlag> = {}
  if (flag?.level !== undefined) {
    sent.level = flag.level || null
  }
  if (flag?.since !== undefined) {
    sent.since = toISO(flag.since)
  }
  if (flag?.until !== undefined) {
    sent.until = toISO(flag.until)
  }
  return sent
}
