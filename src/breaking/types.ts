/**
 * How pressing a flagged story is, in the words of the wire: a `flash` is a whole story in one line
 * (AP NewsAlert, IPTC urgency 1), `urgent` its first paragraphs (IPTC urgency 2), `breaking` what a
 * desk calls breaking without ranking it, `developing` a story whose facts are still coming in.
 */
export type BreakingLevel = 'breaking' | 'developing' | 'flash' | 'urgent'

/** Every level, strongest first. Where two signals disagree, the stronger level counts. */
export const BREAKING_LEVELS: readonly BreakingLevel[] = [
  'flash',
  'urgent',
  'breaking',
  'developing',
]

/** The `breaking` group of an article as it is stored. Dates are ISO 8601 in UTC. */
export interface BreakingFlag {
  /** `null`: not breaking. With `setBy: 'editor'` that is a decision, which no rule overturns. */
  level: BreakingLevel | null
  /** First moment of the window, or `null` while the story has not been published. */
  since: null | string
  /** First moment after the window, always later than `since`. */
  until: null | string
  /** Why, for people and programs alike: `marker: BREAKING:`, `urgency 1`, `alert call-out`, … */
  reason: null | string
  /** Who decided: the newsroom's rules, an editor, or nobody (there is nothing to decide). */
  setBy: 'editor' | 'rule' | null
}

/** A flag as it comes from a client, a form or a database: any part of it may be missing. */
export type PartialBreakingFlag = {
  [Key in keyof BreakingFlag]?: BreakingFlag[Key] | undefined
}

/** The flag of a story that nothing and nobody calls breaking. */
export const NOT_BREAKING: Readonly<BreakingFlag> = {
  level: null,
  since: null,
  until: null,
  reason: null,
  setBy: null,
}
