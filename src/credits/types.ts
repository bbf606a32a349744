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
  /**
   * The agency's code; `unnamed` for "agencies" and "wire reports". For a person the code of the
   * agency that they are credited with: "AP writer Ann Lee".
   */
  agency?: string
  /** The agency's full name; for a person or publication, the name as printed. */
  name: string
  /** What they did, as far as the copy says: `reporting`, `additional reporting`, `editing` … */
  role?: string
  /** Where a person worked, as printed: "Kyiv". */
  place?: string
  via: CreditVia
  /**
   * How likely a careful sub-editor would take it for a credit, from 0 to 1: see
   * {@link CONFIDENCE}.
   */
  confidence: number
  /** The whole statement that gives the credit, as printed: `text.slice(start, end)`. */
  verbatim: string
  /** Offset of `verbatim` in the text, in UTF-16 code units. */
  start: number
  /** Offset just behind `verbatim`. */
  end: number
}

/**
 * What the steps of `confidence` mean.
 *
 * - `certain`: words that say nothing else, with a party that is known: "Reuters contributed to
 *   this report.", "OSLO, Feb 3 (AP) —".
 * - `likely`: a party that is known, where credits stand: an agency alone in the last line.
 * - `possible`: something speaks against it: a name that stands for much else, too, with nothing
 *   else beside it. An editor should look.
 */
export const CONFIDENCE = { certain: 0.99, likely: 0.9, possible: 0.6 } as const

/** Credits less sure than this are suggested to an editor, and not attached. */
export const MIN_CONFIDENCE = 0.8
