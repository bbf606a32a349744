import { isDateToken, isNumber } from '../grammar/dates.js'
import { COPULAS } from '../grammar/leads.js'
import { CONJUNCTIONS, FILLERS, KEY_WORDS } from '../grammar/vocabulary.js'
import type { Copy } from '../text/copy.js'
import { contributedWordAt } from './contributed.js'
import { isOfSite } from './restOfLine.js'
import { isCleanEnd } from './statement.js'

/** What a licence follows: ", sob licença Creative Commons". */
const UNDER = new Set(['under', 'unter', 'sous', 'bajo', 'sob', 'sotto'])

/** What opens when a story was changed: "avec AFP, modifié à 12h04". */
const UPDATED = new Set(
  'modifié updated aktualisiert actualizado actualizada aggiornato atualizado publié'.split(' '),
)

/** What opens whom it was written for: ", especial para o Farol". */
const SPECIAL = new Set(['especial', 'special', 'exclusivo'])

/** What opens how a translation was made: "… par Reuters à l'aide de l'IA". */
const MEANS = new Set([
  'à',
  'mithilfe',
  'using',
  'mediante',
  'utilizando',
  'usando',
  'durch',
  'tramite',
])

/** Words and marks of a way to reach somebody, at most. */
const MAX_CONTACT = 24

/** "Con información de AP jpg": an editor's initials end the line. */
function isInitials({ tokens }: Copy, at: number, to: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  const isShort = token?.isWord === true && !token.isCapitalised && token.text.length <= 3
  return isShort && at === to - 1 && next?.line !== token.line
}

/** Nothing of the statement follows but how to reach those named, or how the story got here. */
export function isEnd(copy: Copy, at: number, to: number): boolean {
  const [first = '', second = ''] = [copy.tokens[at]?.lower, copy.tokens[at + 1]?.lower]
  const isPassedOn =
    (CONJUNCTIONS.has(first) && (COPULAS.has(second) || KEY_WORDS.has(second))) ||
    (first === ',' && [UNDER, UPDATED, SPECIAL].some((words) => words.has(second)))
  const isEvident =
    isPassedOn ||
    MEANS.has(first) ||
    isInitials(copy, at, to) ||
    isOfSite(copy.tokens, at, to) ||
    isDate(copy, at, to) ||
    copy.tokens.slice(at, Math.min(to, at + MAX_CONTACT)).some(({ text }) => text === '@')
  return isEvident || isCleanEnd(copy, at, to)
}

/** "Avec AFP 12 mars 2020": nothing but a date follows on the line. */
function isDate({ tokens }: Copy, at: number, to: number): boolean {
  const rest = tokens.slice(at, Math.min(to, at + MAX_DATE + 1))
  const isShort = rest.length > 1 && rest.length <= MAX_DATE
  return isShort && rest.every(isDateToken) && rest.some(isNumber)
}

/** Words and marks of a date and a time, at most. */
const MAX_DATE = 16

export function skipSeparators({ tokens }: Copy, at: number, to: number): number {
  let i = at
  while (
    i < to &&
    i - at < 3 &&
    [',', ';', '.', 'and', '/', '|', '–', '-'].includes(tokens[i]?.lower ?? '')
  )
    i++
  return i
}

/** "… was used in this report": words that belong to the statement behind its names. */
export function tailEnd(copy: Copy, at: number, to: number): number {
  let i = at
  while (i < to && i - at < 12) {
    const word = copy.tokens[i]?.lower ?? ''
    if (
      !FILLERS.has(word) &&
      !KEY_WORDS.has(word) &&
      !contributedWordAt(copy, i) &&
      !(i > at && word !== '.' && isDateToken(copy.tokens[i]))
    )
      break
    i++
  }
  return isCleanEnd(copy, i, to) ? i : at
}
