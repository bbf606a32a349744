import type { Agency, AgencyForm, AgencyLanguage, PortugueseArticle } from './agency.js'
import { READINGS } from './readings.js'

/** What a row of the table says besides the name: names by language, separated by ", ". */
interface Details extends Partial<Record<AgencyLanguage, string>> {
  /** As credit lines print it, if not by its full name. */
  credit?: string
  credits?: Agency['creditNames']
  form?: AgencyForm
  portugueseArticle?: PortugueseArticle
}

/** A row of the table: code, full name, country, host of the home page ("" if it has none). */
export function row(
  code: string,
  name: string,
  country: string,
  host: string,
  { credit, credits, form, portugueseArticle, ...signed }: Details = {},
): Agency {
  const names = Object.entries(signed).map(([language, list]) => [language, list.split(', ')])
  const ambiguous = READINGS[code]
  return {
    code,
    name,
    creditName: credit ?? name,
    ...(credits && { creditNames: credits }),
    names: Object.fromEntries(names) as NonNullable<Agency['names']>,
    ...(form && { form }),
    ...(portugueseArticle && { portugueseArticle }),
    country,
    ...(host && { homepage: `https://${host}` }),
    ...(ambiguous && { ambiguous }),
  }
}
