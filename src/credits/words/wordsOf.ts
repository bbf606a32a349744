import { type PhraseBook, phraseBook } from '../text/phrases.js'
import { ENGLISH } from './english.js'
import { FRENCH } from './french.js'
import { GERMAN } from './german.js'
import { ITALIAN } from './italian.js'
import type { LanguageWords } from './languageWords.js'
import { NAMES } from './names.js'
import { OTHERS } from './others.js'
import { PORTUGUESE } from './portuguese.js'
import { SPANISH } from './spanish.js'

/**
 * All are read at once: agencies' copy quotes, translates and signs across languages, and a story's
 * language is often unknown.
 */
const LANGUAGES: readonly Partial<LanguageWords>[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  ITALIAN,
  PORTUGUESE,
  OTHERS,
  NAMES,
]

type List = (language: Partial<LanguageWords>) => string | undefined

/** The words of a list, of all languages. For constants: every call builds a set of its own. */
export const wordsOf = (list: List): ReadonlySet<string> =>
  new Set(LANGUAGES.flatMap((language) => list(language)?.match(/\S+/g) ?? []))

/** The phrases of a list, of all languages. */
export const phrasesOf = (list: List): PhraseBook =>
  phraseBook(LANGUAGES.map((language) => list(language) ?? '').join('\n'))
