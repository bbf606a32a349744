/** A language that agencies sign in; `own` for one of an agency's own that is none of these. */
export type AgencyLanguage = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'own'

/**
 * How an agency signs copy that is wholly its own, as its guidelines ask or its wire does. Credit
 * lines follow it: an agency of bylines is called by its full name where the whole copy is its own.
 * - `byline`: its full name behind "By", above the story: "By The Associated Press".
 * - `dateline`: its credit name in brackets behind the place: "MOSCOW, Dec 19 (Reuters) -".
 * - `slashes`: the same between slashes: "MOSCOW, December 19. /TASS/."
 * - `sign-off`: its credit name in brackets, or alone, behind the last sentence: "… he said. (ANI)"
 */
export type AgencyForm = 'byline' | 'dateline' | 'sign-off' | 'slashes'

/** The article of a name in Portuguese, which joins it with "de": "da Reuters". */
export type PortugueseArticle = 'a' | 'o'

/**
 * The evidence that a name with other meanings needs before it counts as a credit. Each asks for
 * more than the one before it:
 * - `place`: to stand where credits stand. It alone fills a line at the head or the foot of the
 *   copy, or the brackets behind the last sentence or in a dateline. For names whose other
 *   meanings hardly ever stand there: "… he said. (AFP)"
 * - `statement`: words or a form that say nothing else. A lead ("with files from MAP", "MAP
 *   contributed to this report", "By MAP"), the brackets or slashes of a dateline with a place or
 *   a date, another agency beside it ("(MAP, EFE)"), or its full name in the same copy. Alone in a
 *   line or in brackets it is none, but for the last words of the copy.
 * - `company`: another agency beside it, itself not of this kind, or a verb or noun of crediting
 *   in the same statement ("SIR contributed", "with files from SIR"). No dateline is enough.
 */
export type Evidence = 'company' | 'place' | 'statement'

/** A name of an agency that stands for something else too. */
export interface AmbiguousName {
  /** One of the agency's names. Its case does not matter. */
  name: string
  /** What else it means; of other agencies with their code, "the Kenya News Agency (kna-kenya)". */
  means: readonly string[]
  needs: Evidence
}

/** A news agency that copy may credit. Those of a site need no more than a code and a name. */
export interface Agency {
  /** Short name in kebab-case, the same for ever: contributors are matched by it. */
  code: string
  /** Full name. */
  name: string
  /** How credit lines print it. Default: `name`. */
  creditName?: string
  /** The same in a language where it is another. */
  creditNames?: Partial<Record<AgencyLanguage, string>>
  /** Full names and abbreviations that it signs with, by language. */
  names?: Partial<Record<AgencyLanguage, readonly string[]>>
  /** Names and abbreviations of no certain language. */
  aliases?: readonly string[]
  /** Default: none of its own; credit lines always print its credit name. */
  form?: AgencyForm
  /** Default `a`, as an agency is feminine; `o` for "do Estadão Conteúdo". */
  portugueseArticle?: PortugueseArticle
  /** ISO 3166-1 alpha-2 code of the country it is based in. */
  country?: string
  homepage?: string
  /** Those of its names that mean other things too. Default: none, they are credits anywhere. */
  ambiguous?: readonly AmbiguousName[]
}

/** Every name that an agency may be found by, in any language, each once; its full name is first. */
export function namesOf({ aliases = [], creditName, creditNames, name, names }: Agency): string[] {
  const printed = [creditName ?? [], Object.values(creditNames ?? {})].flat()
  return [...new Set([name, ...Object.values(names ?? {}).flat(), ...aliases, ...printed])]
}

/**
 * How credit lines print an agency in a language, "dpa" never with a capital.
 *
 * @param language A BCP 47 tag; its first part counts.
 * @param isWholeCopy Is the whole copy its own? One that signs with a byline is then called by its
 *   full name: "The Associated Press". Default false: "AP".
 */
export function creditNameOf(
  { creditName, creditNames, form, name }: Agency,
  language?: null | string,
  isWholeCopy = false,
): string {
  const [primary = ''] = (language ?? '').toLowerCase().split('-')
  const byDefault = isWholeCopy && form === 'byline' ? name : creditName
  return creditNames?.[primary as AgencyLanguage] ?? byDefault ?? name
}

/** The evidence that one of an agency's names needs, as the copy writes it; null if it is plain. */
export function evidenceNeeded({ ambiguous = [] }: Agency, name: string): Evidence | null {
  const written = name.toLowerCase().replace(/['’]s$/, '')
  return ambiguous.find((other) => other.name.toLowerCase() === written)?.needs ?? null
}

/** Does the name need more evidence than to stand where credits stand? */
export function isAmbiguous(agency: Agency, name: string): boolean {
  const evidence = evidenceNeeded(agency, name)
  return evidence !== null && evidence !== 'place'
}
