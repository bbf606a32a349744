/** A word or a punctuation mark of the copy. */
export interface Token {
  text: string
  /** `text` in lower case, curly apostrophes made straight. */
  lower: string
  isWord: boolean
  start: number
  end: number
  /** Number of the line, from 0. */
  line: number
}

/** Elided articles and prepositions (l'AFP, dell'ANSA), told apart from the name that follows. */
const ELISIONS = new Set(['l', 'd', 'dell', 'all', 'dall', 'nell', 'sull'])

/**
 * Splits copy into words and punctuation marks, in one pass. A word keeps inner hyphens,
 * apostrophes and the full stops of abbreviations and addresses (`France-Presse`, `U.S`, `ORF.at`);
 * what pasting glued together is parted again (`LeeOSLO`, `open.Inputs`).
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let line = 0
  let i = 0
  while (i < text.length) {
    const code = text.charCodeAt(i)
    if (code === 10) line++
    if (isSpace(code)) {
      i++
      continue
    }
    const end = isLetterOrDigit(text, i) ? endOfWord(text, i) : i + 1
    const word = text.slice(i, end)
    tokens.push({
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      isWord: isLetterOrDigit(text, i),
      start: i,
      end,
      line,
    })
    i = end
  }
  return tokens
}

function endOfWord(text: string, from: number): number {
  let i = from
  while (i < text.length) {
    if (isLetterOrDigit(text, i)) {
      if (i > from && startsGluedCapitals(text, i)) return i
      i++
    } else if (isLetterOrDigit(text, i + 1) && joinsWord(text, from, i)) {
      if (isApostrophe(text[i]) && ELISIONS.has(text.slice(from, i).toLowerCase())) return i + 1
      i++
    } else {
      return i
    }
  }
  return i
}

function joinsWord(text: string, from: number, i: number): boolean {
  const mark = text[i]
  if (mark === '-' || isApostrophe(mark)) return true
  if (mark !== '.') return false
  const isGluedSentence = isLower(text, i - 1) && isUpper(text, i + 1) && i - from > 1
  return !isGluedSentence
}

function startsGluedCapitals(text: string, i: number): boolean {
  return isLower(text, i - 1) && isUpper(text, i) && isUpper(text, i + 1) && isUpper(text, i + 2)
}

const isApostrophe = (mark: string | undefined): boolean => mark === "'" || mark === '’'

const isSpace = (code: number): boolean =>
  code <= 32 || code === 0xa0 || code === 0x202f || code === 0x200b || code === 0xfeff

const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u
const UPPER = /\p{Lu}/u
const LOWER = /\p{Ll}/u

function isLetterOrDigit(text: string, i: number): boolean {
  const code = text.charCodeAt(i)
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  }
  return i < text.length && LETTER_OR_DIGIT.test(text[i] ?? '')
}

function isUpper(text: string, i: number): boolean {
  const code = text.charCodeAt(i)
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(text[i] ?? '')
}

function isLower(text: string, i: number): boolean {
  const code = text.charCodeAt(i)
  return code < 128 ? code >= 97 && code <= 122 : LOWER.test(text[i] ?? '')
}

/** Does the word begin with a capital letter? */
export const isCapitalised = (token: Token | undefined): boolean =>
  token !== undefined && token.isWord && isUpper(token.text, 0)

/** Is the word written in capitals throughout, in two letters or more? */
export const isAllCaps = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.text.length > 1 &&
  isCapitalised(token) &&
  token.text === token.text.toUpperCase()
