import type { PortugueseArticle } from './agencies/agency.js'
import { behindLead, type NameInLine } from './contraction.js'
import {
  type CreditPhrases,
  inSeries,
  type OwnPhrases,
  phrasesFor,
  primaryOf,
} from './creditPhrases.js'
import type { CreditVia } from './types.js'

/** A credit as the line prints it. */
export interface PrintableCredit {
  /** The name in the form that the agency prefers; see `creditNameOf`. `unnamed` for "agencies". */
  name: string
  /** Read in Portuguese only: "da Reuters". Default none: "de Jane Roe". */
  portugueseArticle?: null | PortugueseArticle
  /** Default `agency`, which a publication is too. */
  kind?: 'agency' | 'person' | null
  /** What they did: `editing`, `additional reporting` … */
  role?: null | string
  via?: CreditVia | null
  /** Where a person worked, and for whom, as far as the copy says. For lines of a site's own. */
  place?: null | string
  worksFor?: null | string
}

/** Settings of {@link formatCreditLine}. */
export interface FormatCreditLineOptions {
  /** A BCP 47 tag; its first part counts. Default `en`, and for languages not known. */
  language?: null | string
  /** Words of the site's own, by language: `{ de: { contribution: 'mit' } }`. */
  phrases?: OwnPhrases
}

/**
 * Writes the credit line of a story in a site's own way; `null` for none.
 *
 * @param credits those that stand, in the copy's order
 */
export type CreditLineFormat = (
  credits: readonly PrintableCredit[],
  options: FormatCreditLineOptions,
) => null | string

/**
 * The credit line as a sub-editor would write it, each name once: "Additional reporting by Reuters
 * and AP", "Mit Material von dpa". Whoever supplied the whole copy (byline, dateline, sign-off,
 * source, copyright, syndication) is named without more: "AP; additional reporting by Reuters".
 * People are named for what they added, not for writing or editing, which is the byline's and the
 * sign-off's. Null without anything to print.
 */
export function formatCreditLine(
  credits: readonly PrintableCredit[],
  { language, phrases: own }: FormatCreditLineOptions = {},
): null | string {
  const phrases = phrasesFor(language, own)
  const whole = namesOf(credits.filter(isWholeCopy), phrases).map(({ name }) => name)
  const parts = namesOf(credits.filter(isContribution), phrases, primaryOf(language) === 'pt')
  const added = parts.filter(({ name }) => !whole.includes(name))
  const clauses = [
    inSeries(whole, phrases),
    added.length > 0 ? behindLead(added, phrases) : '',
  ].filter(Boolean)
  const line = clauses.join('; ')
  if (line === '') return null
  return isName(whole[0], phrases) ? line.replace(/^the /, 'The ') : capitalised(line)
}

type CreditedWork = Pick<PrintableCredit, 'kind' | 'role' | 'via'>

/**
 * Does the line name it for adding to the story? A credit of unknown place does: it claims less.
 */
function isContribution({ kind, role, via }: CreditedWork): boolean {
  if (kind !== 'person') return !via || via === 'contribution'
  if (role?.startsWith('additional')) return true
  return (!via || via === 'contribution') && (!role || role === 'reporting')
}

/** Does the credit say that the whole copy is an agency's? */
export const isWholeCopy = (credit: CreditedWork): boolean =>
  credit.kind !== 'person' && !isContribution(credit)

/** The names to print, each once, agencies that are not named last. */
function namesOf(
  credits: readonly PrintableCredit[],
  { agencies }: CreditPhrases,
  isPortuguese = false,
): NameInLine[] {
  const names = new Map<string, NameInLine>()
  for (const { name: written, portugueseArticle } of credits) {
    const name = written.trim()
    if (name) names.set(name, { name, ...(isPortuguese && { article: portugueseArticle }) })
  }
  const hasUnnamed = names.delete('unnamed')
  return hasUnnamed ? [...names.values(), { name: agencies }] : [...names.values()]
}

/** A name is printed as it is: "dpa" never begins with a capital. */
const isName = (first: string | undefined, { agencies }: CreditPhrases): boolean =>
  first !== undefined && first !== agencies

const capitalised = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1)
