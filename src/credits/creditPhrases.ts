import type { AgencyLanguage } from './agencies/agency.js'

/** The words of a credit line in one language. They are written as inside a sentence. */
export interface CreditPhrases {
  /** Between the last two names: "and". */
  and: string
  /** For agencies that the copy does not name: "agencies". */
  agencies: string
  /** Before those who contributed to the story: "additional reporting by". */
  contribution: string
}

/** Languages that credit lines are known in: the primary part of their tags. */
export type CreditLanguage = Exclude<AgencyLanguage, 'own'>

/** The words that a site has of its own, by language. */
export type OwnPhrases = Partial<Record<string, Partial<CreditPhrases>>>

const PHRASES: Record<CreditLanguage, CreditPhrases> = {
  en: { and: 'and', agencies: 'agencies', contribution: 'additional reporting by' },
  de: { and: 'und', agencies: 'Agenturen', contribution: 'mit Material von' },
  fr: { and: 'et', agencies: 'agences', contribution: 'avec' },
  es: { and: 'y', agencies: 'agencias', contribution: 'con información de' },
  it: { and: 'e', agencies: 'agenzie', contribution: 'con informazioni di' },
  pt: { and: 'e', agencies: 'agências', contribution: 'com informações de' },
}

/**
 * The words for a language; English for one that is not known.
 *
 * @param language A BCP 47 tag; its first part counts.
 */
export function phrasesFor(language?: null | string, own: OwnPhrases = {}): CreditPhrases {
  const primary = primaryOf(language)
  const known = primary in PHRASES ? PHRASES[primary as CreditLanguage] : PHRASES.en
  return { ...known, ...own[primary] }
}

/** Joins names: "Reuters, AFP and AP". In Spanish "y" is "e" before the sound of an i. */
export function inSeries(names: readonly string[], { and }: CreditPhrases): string {
  const last = names.at(-1) ?? ''
  if (names.length < 2) return last
  const joint = and === 'y' && /^h?i(?![aeou])/i.test(last) ? 'e' : and
  return `${names.slice(0, -1).join(', ')} ${joint} ${last}`
}

/** The first part of a language tag, in lower case: "pt" of "pt-BR". */
export const primaryOf = (language?: null | string): string =>
  (language ?? '').split('-')[0]?.toLowerCase() ?? ''
