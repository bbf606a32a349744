/** Copy that is written to keep a reader of credits busy: a piece that is repeated. */
export interface HostileCopy {
  name: string
  piece: string
  /** What stands once before all pieces, and once behind them. Default: nothing. */
  before?: string
  after?: string
}

const repeated = (name: string, piece: string): HostileCopy => ({ name, piece })

/** Beginnings without an end, ends without a beginning, and lists that never stop. */
export const HOSTILE_COPY: readonly HostileCopy[] = [
  repeated('opening brackets', '('),
  repeated('opening square brackets, each with a word', '[a '),
  repeated('closing brackets', ')'),
  repeated('brackets inside one another', '((((((((a))))))))'),
  repeated('brackets with an agency, never closed', '(Reuters '),
  repeated('sign-offs on one line that fail at their end', '. Reporting by Ann Lee by'),
  repeated('"Reporting by"', 'Reporting by '),
  repeated('sign-offs that do not end', 'Reporting by Ann Lee; '),
  { name: 'names after one "Reporting by"', piece: 'Ann Lee, ', before: 'Reporting by ' },
  { name: 'names and places', piece: 'Ann Lee in Oslo and ', before: '(Reporting by ', after: ')' },
  repeated('"By" on one line', 'By '),
  repeated('bylines', 'By Ann Lee\n'),
  repeated('names, one a line', 'Ann Lee\n'),
  { name: 'names before "contributed"', piece: 'Ann Lee, ', after: 'contributed to this report.' },
  repeated('contributions', 'Ann Lee and Bo Ek contributed to this report. '),
  repeated('"contributed to this report"', 'contributed to this report '),
  repeated('"with"', 'with '),
  repeated('"mit Material von"', 'mit Material von '),
  repeated('words that lead to a credit', 'additional information from the '),
  repeated('agencies in a list', 'AP, AFP, '),
  repeated('agencies in brackets', '(AP) '),
  repeated('agencies, one a line', 'AP\n'),
  repeated('agencies in brackets, one a line', '(AP)\n'),
  repeated('sources in brackets, one a line', '(Source: AP)\n'),
  repeated('sources of charts', 'x | Source: AP\n'),
  repeated('labels behind semicolons', 'x; reporting: A B '),
  repeated('"agencies", one a line', 'Agencies\n'),
  repeated('sentences that open with initials', 'A.B. '),
  repeated('slashes between agencies', 'AP/'),
  repeated('initials', 'sri/sms '),
  repeated('capitals', 'OSLO, '),
  repeated('capitalised words', 'Oslo '),
  repeated('datelines', 'OSLO (AP) - '),
  repeated('datelines, one a line', 'OSLO (AP) - x.\n'),
  {
    name: 'places before an agency',
    piece: '/OSLO',
    before: 'OSLO',
    after: ' (AP) - The ferry left.',
  },
  repeated('copyright marks', '©'),
  repeated('copyright lines', '© 2024 AP '),
  repeated('"Source:"', 'Source: '),
  repeated('semicolons', ';'),
  repeated('commas', ', '),
  repeated('full stops', '. '),
  repeated('colons', 'a: '),
  repeated('dashes', ' - '),
  repeated('quotation marks', '“ '),
  repeated('straight quotation marks', '"'),
  repeated('elided articles', "l'"),
  repeated('one word with apostrophes', '’s'),
  repeated('spaces', ' '),
  repeated('line breaks', '\n'),
  repeated('one word', 'a'),
  repeated('one word with hyphens', 'AP-'),
  repeated('one word with full stops', 'a.'),
  repeated('emoji', '😀'),
  repeated('combining marks', 'e\u0301'),
]

/** The copy at a length, in UTF-16 code units; what stands behind the pieces always fits in. */
export function hostileText(
  { after = '', before = '', piece }: HostileCopy,
  length: number,
): string {
  const room = Math.max(0, length - before.length - after.length)
  return (
    (before + piece.repeat(Math.ceil(room / piece.length))).slice(0, length - after.length) + after
  )
}
