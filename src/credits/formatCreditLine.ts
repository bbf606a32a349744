import type { CreditVia } from './types.js'

/** A credit as the line prints it. */
export interface PrintableCredit {
  /** The name in the form that the agency prefers; see `Agency.creditName`. `unnamed` for "agencies". */
  name: string
  via?: CreditVia | null
}

/** Settings of {@link formatCreditLine}. */
export interface FormatCreditLineOptions {
  /** A BCP 47 tag; its first part counts. Default `en`, and for languages not known. */
  language?: null | string
}

interface Phrases {
  and: string
  agencies: string
  contribution: string
}

const PHRASES: Record<string, Phrases> = {
  en: { and: 'and', agencies: 'agencies', contribution: 'additional reporting by' },
  de: { and: 'und', agencies: 'Agenturen', contribution: 'mit Material von' },
  fr: { and: 'et', agencies: 'agences', contribution: 'avec' },
  es: { and: 'y', agencies: 'agencias', contribution: 'con información de' },
  it: { and: 'e', agencies: 'agenzie', contribution: 'con informazioni di' },
  pt: { and: 'e', agencies: 'agências', contribution: 'com informações de' },
}

const ENGLISH: Phrases = PHRASES.en as Phrases

/**
 * The credit line as a sub-editor would write it, each name once: "Additional reporting by Reuters
 * and the Associated Press". Whoever supplied the whole copy (byline, dateline, sign-off, source,
 * copyright, syndication) is named without more: "Reuters; additional reporting by AFP". Null
 * without credits.
 */
export function formatCreditLine(
  credits: readonly PrintableCredit[],
  { language }: FormatCreditLineOptions = {},
): null | string {
  const phrases = PHRASES[(language ?? '').split('-')[0]?.toLowerCase() ?? ''] ?? ENGLISH
  const whole = namesOf(credits.filter((credit) => !isContribution(credit)))
  const parts = namesOf(credits.filter(isContribution)).filter((name) => !whole.includes(name))
  const clauses = [
    inWords(whole, phrases),
    parts.length > 0 ? `${phrases.contribution} ${inWords(parts, phrases)}` : '',
  ].filter(Boolean)
  return clauses.length === 0 ? null : capitalised(clauses.join('; '))
}

/** A credit of unknown place is a contribution: it claims less. */
const isContribution = ({ via }: PrintableCredit): boolean => !via || via === 'contribution'

const namesOf = (credits: readonly PrintableCredit[]): string[] => [
  ...new Set(credits.map(({ name }) => name.trim()).filter(Boolean)),
]

function inWords(names: readonly string[], { agencies, and }: Phrases): string {
  const printed = names.map((name) => (name === 'unnamed' ? agencies : name))
  const last = printed.at(-1) ?? ''
  return printed.length < 2 ? last : `${printed.slice(0, -1).join(', ')} ${and} ${last}`
}

/** A sentence begins with a capital, but "dpa" and "epd" are never written with one. */
function capitalised(line: string): string {
  const first = line.split(/[ ;,]/)[0] ?? ''
  return LOWER_CASE_NAMES.has(first) ? line : line.charAt(0).toUpperCase() + line.slice(1)
}

const LOWER_CASE_NAMES = new Set(['dpa', 'epd', 'dapd', 'askanews'])
