import type { PhraseBook } from '../text/phrases.js'
import type { CreditVia } from '../types.js'
import { type KeyWords, ROLES } from '../words/languageWords.js'
import { phrasesOf, wordsOf } from '../words/wordsOf.js'

/** A word that tells what a credit is for. */
export interface KeyWord {
  via: Extract<CreditVia, 'contribution' | 'sign-off' | 'source'>
  /** What a party did whose credit the word leads. */
  role?: string
}

const keys = (kind: keyof KeyWords, key: KeyWord): [string, KeyWord][] =>
  [...wordsOf(({ keyWords }) => keyWords?.[kind])].map((word) => [word, key])

/**
 * The words that make a credit of "… by A and B". A lead without one of them ("photograph by A",
 * "according to A") is no credit.
 */
export const KEY_WORDS: ReadonlyMap<string, KeyWord> = new Map([
  ...ROLES.flatMap((role) => keys(role, { via: 'sign-off', role })),
  ...keys('contribution', { via: 'contribution' }),
  ...keys('source', { via: 'source' }),
])

/** What may stand around the key words in a lead, in any language. */
export const FILLERS = wordsOf(({ fillers }) => fillers)

/** What ends a lead: the name that is credited comes next. */
export const PREPOSITIONS = wordsOf(({ prepositions }) => prepositions)

/** Key words that are verbs, which names follow without more: "Colaboraron A y B". */
export const VERB_KEYS = wordsOf(({ verbKeys }) => verbKeys)

/** A preposition that is a lead of its own where it opens a line or brackets: "(with AFP)". */
export const WITH = wordsOf((words) => words.with)

/** What joins the names in a list. */
export const CONJUNCTIONS = wordsOf(({ conjunctions }) => conjunctions)

/** Articles before a name. */
export const ARTICLES = wordsOf(({ articles }) => articles)

/** Words before an agency's name that say what it is: "la agencia de noticias EFE". */
export const APPOSITIONS = wordsOf(({ appositions }) => appositions)

/** What opens a byline. */
export const BY = wordsOf(({ by }) => by)

/** What opens a byline with a colon behind it: "Author: A, AFP". */
export const AUTHOR_LABELS = wordsOf(({ authorLabels }) => authorLabels)

/** What behind a name says that it is a company's: "dpa-infocom GmbH". */
export const COMPANY_WORDS = wordsOf(({ companies }) => companies)

/** Prepositions before a place: "A in Paris and B in Rome". */
export const PLACE_PREPOSITIONS = wordsOf(({ placePrepositions }) => placePrepositions)

/** Small words inside the names of places and people. */
export const PARTICLES = wordsOf(({ particles }) => particles)

/** A preposition that may open brackets or a line with nothing but names behind it. */
export const BARE_LEADS: ReadonlySet<string> = new Set([...WITH, 'via', 'vía'])

/** A desk whose agency follows without more: "Redazione ANSA". */
export const DESKS = wordsOf(({ desks }) => desks)

/** The words of {@link STAFF_WORDS} that stand for people. */
export const STAFF = wordsOf(({ staff }) => staff)

/** What may follow an agency's name before the name of one of its people. */
export const STAFF_WORDS: ReadonlySet<string> = new Set([
  ...STAFF,
  ...wordsOf(({ beats }) => beats),
])

/** How copy names agencies without saying which. */
export const UNNAMED: PhraseBook = phrasesOf(({ unnamed }) => unnamed)

/** What sites print behind a story. */
export const SITE_TEXT: PhraseBook = phrasesOf(({ siteText }) => siteText)

/** A word of these makes a name that of an organisation and not of a person. */
export const ORGANISATION_WORDS = wordsOf(({ organisations }) => organisations)

/** A statement of these words is about someone's pictures and not about the story. */
export const PICTURE_WORDS = wordsOf(({ pictures }) => pictures)
