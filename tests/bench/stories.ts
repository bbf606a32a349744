import { body } from '../support/story.js'

/**
 * The data that every benchmark reads: a few template stories, written through Payload, of which the
 * database is then filled with copies.
 */

/** Every subject has one that half of all stories have, and one that ten of them have. */
export interface Subjects {
  common: number | string
  rare: number | string
}

/** A story without what belongs to one collection's model only. */
export interface Template {
  body: object
  headline: string
  isAboutCommon: boolean
  publishedAt: string
  slug: string
  standfirst: string
}

/** Stories that have the rare topic, author and contributor, however many there are. */
export const RARE_STORIES = 10

const PARAGRAPHS = 14
const SENTENCE =
  'The ministers met for a third day of talks and said that a statement would follow once the delegations had agreed on its wording. '

const NEWEST = Date.parse('2025-06-01T12:00:00.000Z')

/** When the `n`-th story of all was published: each a minute before the one before it. */
export const publishedAt = (n: number): string => new Date(NEWEST - n * 60_000).toISOString()

/** The two templates: one with the common subjects, one without. Dates are before all copies. */
export function templates(): Template[] {
  return [0, 1].map((n) => ({
    body: storyBody(),
    headline: `Ministers meet for talks, part ${n}`,
    isAboutCommon: n === 0,
    publishedAt: publishedAt(10_000_000 + n),
    slug: `template-${n}`,
    standfirst: SENTENCE,
  }))
}

/** A body of 14 paragraphs, and a last line behind them. */
export function storyBody(lastLine?: string): object {
  const paragraphs = Array<string>(PARAGRAPHS).fill(SENTENCE.repeat(3))
  return body(...paragraphs, ...(lastLine === undefined ? [] : [lastLine])) as object
}

/** Credits as copy ends with: each is the last line of every eighth story. */
export const CREDIT_LINES = [
  'Reuters contributed to this report.',
  'This report includes contributions from Reuters and the Associated Press.',
  'With files from Agence France-Presse.',
  '(Reporting by Ann Example in Oslo; Editing by Bo Sample)',
  'Mit Material von dpa',
  'Avec AFP',
  'Con información de EFE',
  'The talks go on.',
]
