import { stringify } from 'csv-stringify/sync'

import type { CreditUse } from './creditUse.js'

const HEADER = ['story', 'headline', 'published', 'role', 'place', 'via', 'words', 'url', 'status']

/** The first line of the file. */
export const csvHeader = (): string => stringify([HEADER], FORMAT)

/**
 * A line for each use, as RFC 4180 has it. What a spreadsheet would take for a formula begins with
 * an apostrophe: headlines and copy are other people's text.
 *
 * @param urlOf the story's address on the site, by its slug
 */
export function csvLines(uses: readonly CreditUse[], urlOf: (slug: string) => string): string {
  const rows = uses.map((use) => [
    String(use.id),
    use.headline,
    use.published ?? '',
    use.role,
    use.place,
    use.via,
    use.words,
    use.slug && urlOf(use.slug),
    use.status,
  ])
  return stringify(rows, FORMAT)
}

const FORMAT = { escape_formulas: true, record_delimiter: '\r\n' } as const
