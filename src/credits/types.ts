/**
 * Where in the copy a credit stands.
 *
 * - `byline`: "By The Associated Press", or a line above the story that only names who supplied it.
 * - `dateline`: "MOSCOW, Dec 19 (Reuters) -".
 * - `contribution`: "Reuters contributed to this report.", "With files from …", "Le Monde avec AFP".
 * - `sign-off`: "(Reporting by …; Editing by …)", or "(dpa)" after the last sentence.
 * - `source`: "Source: Reuters".
 * - `copyright`: "© 2024 The Associated Press."
 * - `syndication`: "… is published from a syndicated feed."
 */
export const CREDIT_VIAS = [
  'byline',
  'dateline',
  'contribution',
  'sign-off',
  'source',
  'copyright',
  'syndication',
] as const

/** @see CREDIT_VIAS */
export type CreditVia = (typeof CREDIT_VIAS)[number]

/** One party that the copy credits, in one place. */
export interface DetectedCredit {
  type: 'agency' | 'person' | 'publication'
  /** The agency's code, only for `type: 'agency'`; `unnamed` for "agencies" and "wire reports". */
  agency?: string
  /** The agency's full name; for a person or publication, the name as printed. */
  name: string
  /** What they did, as far as the copy says: `reporting`, `additional reporting`, `editing` … */
  role?: string
  via: CreditVia
  /** The whole statement that gives the credit, as printed: `text.slice(start, end)`. */
  verbatim: string
  /** Offset of `verbatim` in the text, in UTF-16 code units. */
  start: number
  /** Offset just behind `verbatim`. */
  end: number
}
