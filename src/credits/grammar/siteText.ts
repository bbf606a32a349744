import { phraseAt } from '../text/phrases.js'
import { isCapitalised, type Token } from '../text/tokens.js'
import { SITE_TEXT } from './vocabulary.js'

/**
 * Words and marks of what a site prints behind a story that begins at token `at`: 2 for "Read more",
 * 1 for "Share"; 0 if nothing of the kind does.
 */
export const siteWordsAt = (tokens: readonly Token[], at: number): number =>
  isCapitalised(tokens[at]) ? (phraseAt(SITE_TEXT, tokens, at) ?? at) - at : 0

/** Does a site speak to its readers from token `at` on, whatever it says: "Get in touch with …"? */
export const opensSiteText = (tokens: readonly Token[], at: number): boolean =>
  siteWordsAt(tokens, at) > 1

/** Is a line nothing but a site's: "Share this:", "WhatsApp"? */
export function isSiteLine(tokens: readonly Token[], from: number, to: number): boolean {
  const words = siteWordsAt(tokens, from)
  return words > 1 || (words === 1 && tokens.slice(from + 1, to).every(({ isWord }) => !isWord))
}
