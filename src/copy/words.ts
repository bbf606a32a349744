/** A word of a line, folded so that case, accents and typographic variants do not matter. */
export interface Token {
  /** The word has a capital that its place in the sentence does not explain: `Sie` is not `sie`. */
  capital: boolean
  /** The word opens the line, or follows a mark that ends a clause. */
  opensClause: boolean
  /** The word stands inside a quotation. */
  quoted: boolean
  word: string
}

/** What closes a quotation that was opened by the mark it is listed under. */
const closing: Record<string, string> = {
  '"': '"',
  '«': '»',
  '‘': '’',
  '“': '”“',
  '„': '“”',
}

const clauseEnd = new Set('.!?:;|•·–—-…'.split(''))
const letterOrDigit = /[\p{L}\p{N}]/u
const mark = /\p{M}/u
const marks = /\p{M}/gu

/** Folds text for comparison: lower case, without accents. */
export const fold = (text: string): string => text.normalize('NFD').replace(marks, '').toLowerCase()

/** Reads the words of a line in one pass. */
export const tokenise = (text: string): Token[] => {
  const tokens: Token[] = []
  let word = ''
  let capital = false
  let opensClause = true
  let closes = ''
  const flush = () => {
    if (!word) return
    tokens.push({ capital, opensClause, quoted: closes !== '', word })
    word = ''
    opensClause = false
  }
  const characters = [...text.normalize('NFD')]
  for (const [at, character] of characters.entries()) {
    if (mark.test(character)) continue
    if (letterOrDigit.test(character)) {
      if (!word) capital = !opensClause && character !== character.toLowerCase()
      word += character.toLowerCase()
      continue
    }
    flush()
    if (closes) {
      const isApostrophe = character === '’' && letterOrDigit.test(characters[at + 1] ?? '')
      if (closes.includes(character) && !isApostrophe) closes = ''
    } else if (closing[character]) {
      closes = closing[character]
    } else if (clauseEnd.has(character)) {
      opensClause = true
    }
  }
  flush()
  return tokens
}

/** The words of a phrase, folded as those of a line are. */
export const wordsOf = (phrase: string): string[] => tokenise(phrase).map((token) => token.word)
