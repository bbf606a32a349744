/** A word or a punctuation mark of the copy. */
export interface Token {
  text: string
  /** `text` in lower case, curly apostrophes made straight. */
  lower: string
  isWord: boolean
  /** Does it begin with a capital letter, or with one behind an article ("al-Rashid")? */
  isCapitalised: boolean
  start: number
  end: number
  /** Number of the line, from 0. */
  line: number
}

/** Elided articles and prepositions (l'AFP, dell'ANSA), told apart from the name that follows. */
const ELISIONS = new Set(['l', 'd', 'dell', 'all', 'dall', 'nell', 'sull', 'qu'])

/** Letters of the longest of them. */
const MAX_ELISION = 4

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
    const kind = kindAt(text, i)
    if (kind === SPACE) {
      if (text.charCodeAt(i) === 10) line++
      i++
      continue
    }
    const isWord = kind !== MARK
    const end = isWord ? endOfWord(text, i) : i + 1
    const word = text.slice(i, end)
    tokens.push({
      text: word,
      lower: isWord ? word.toLowerCase().replace('’', "'") : word,
      isWord,
      isCapitalised: kind === UPPER || (kind === LOWER && ARABIC_NAME.test(word)),
      start: i,
      end,
      line,
    })
    i = end
  }
  return tokens
}

/** "al-Rashid": the article of an Arabic name is written small. */
const ARABIC_NAME = /^(?:a[dlnrst]|ash|el|ul)-\p{Lu}/u

function endOfWord(text: string, from: number): number {
  let i = from
  while (i < text.length) {
    const kind = kindAt(text, i)
    if (kind >= DIGIT) {
      if (kind === UPPER && i > from && startsGluedWord(text, from, i)) return i
      if (kind === DIGIT && i > from && startsGluedDate(text, i)) return i
      i++
    } else if (kind === MARK && joinsWord(text, from, i)) {
      const isElided = isApostrophe(text[i]) && i - from <= MAX_ELISION
      if (isElided && ELISIONS.has(text.slice(from, i).toLowerCase())) return i + 1
      i++
    } else {
      return i
    }
  }
  return i
}

/** Is the mark at `i` inside a word: a hyphen, an apostrophe, the full stop of an abbreviation? */
function joinsWord(text: string, from: number, i: number): boolean {
  if (kindAt(text, i + 1) < DIGIT) return false
  const mark = text[i]
  if (mark === '-' || isApostrophe(mark)) return true
  if (mark !== '.') return false
  if (ADDRESS.test(text.slice(i, i + MAX_ADDRESS))) return true
  const isWordBefore = kindAt(text, i - 1) === LOWER && i - from > 1
  const isYearBefore = kindAt(text, i - 1) === DIGIT && i - from === YEAR
  return !((isWordBefore || isYearBefore) && kindAt(text, i + 1) === UPPER)
}

/** Digits of "2024.Companies". */
const YEAR = 4

/** "wien.ORF.at" is an address, "open.Inputs" are two sentences. */
const ADDRESS = /^\.[A-Za-z]{2,10}\.(?:at|ch|com|de|fr|it)\b/
const MAX_ADDRESS = 16

/** "LeeOSLO", "killerRoma": does another word begin at the capital at `i`? Not in "eBay". */
function startsGluedWord(text: string, from: number, i: number): boolean {
  if (kindAt(text, i - 1) !== LOWER) return false
  if (NEXT_STATEMENTS.some((words) => text.startsWith(words, i))) return true
  if (kindAt(text, i + 1) === UPPER) return kindAt(text, i + 2) === UPPER
  return i - from >= MIN_GLUED && kindAt(text, from) === LOWER && kindAt(text, i + 1) === LOWER
}

/** "EFE18-07-2021": does a date begin at the digit at `i`, behind a capital letter? */
const startsGluedDate = (text: string, i: number): boolean =>
  kindAt(text, i - 1) === UPPER && DATE.test(text.slice(i, i + MAX_DATE))

const DATE = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/
const MAX_DATE = 10

/** "Ann LeeThe Associated Press", "RegisterReporting by Ann Lee", "Lu WangFor more articles". */
const NEXT_STATEMENTS = [
  'The ',
  'This ',
  'Reporting by ',
  'Additional reporting by ',
  'Writing by ',
  'Editing by ',
  'For more ',
  'Our Standards',
  'Copyright ',
  'Read more',
  'Sign up',
  'Advertisement',
]

/** Letters of a word in lower case that another is glued to, at least. */
const MIN_GLUED = 4

const isApostrophe = (mark: string | undefined): boolean => mark === "'" || mark === '’'

/** What a character is; from `DIGIT` on, it is part of a word. */
const [SPACE, MARK, DIGIT, LOWER, UPPER] = [0, 1, 2, 3, 4]

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code <= 32) return SPACE
  if (code >= 48 && code <= 57) return DIGIT
  if (code >= 65 && code <= 90) return UPPER
  return code >= 97 && code <= 122 ? LOWER : MARK
})

const SPACES = new Set([0xa0, 0xad, 0x200b, 0x202f, 0x2009, 0x2028, 0xfeff])
const UPPER_LETTER = /\p{Lu}/u
const LETTER_OR_MARK = /[\p{L}\p{M}]/u
const NUMBER = /\p{N}/u

/** What the character at `i` is; a space beyond the text's end. */
function kindAt(text: string, i: number): number {
  const code = text.charCodeAt(i)
  if (code < 128) return ASCII[code] ?? SPACE
  if (Number.isNaN(code) || SPACES.has(code)) return SPACE
  const character = text.charAt(i)
  if (UPPER_LETTER.test(character)) return UPPER
  if (LETTER_OR_MARK.test(character)) return LOWER
  return NUMBER.test(character) ? DIGIT : MARK
}

/** Does the word begin with a capital letter? */
export const isCapitalised = (token: Token | undefined): boolean => token?.isCapitalised === true

/** Is the word written in capitals throughout, in two letters or more? */
export const isAllCaps = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.isCapitalised &&
  token.text.length > 1 &&
  token.text === token.text.toUpperCase()
