import type { LanguageWords } from './languageWords.js'

/**
 * Words of languages whose credits are not read as such: they stand in names, and in credits of the
 * other languages.
 */
export const OTHERS: Partial<LanguageWords> = {
  /** Polish. */
  with: 'z',
  /** Polish and Catalan, the Scandinavian languages, Dutch. */
  conjunctions: 'i o och og en',
  /** Dutch, the Scandinavian languages, Arabic, Hebrew. */
  particles: 'van der den ter ten te op af av al el bin ibn ben',
  /** Polish, Dutch. */
  sourceLabels: 'źródło bron',
}
