import { partiesAt } from '../grammar/parties.js'
import type { Copy } from '../text/copy.js'
import { isLastLine, type Line } from '../text/lines.js'
import { startsAfterSentence } from '../text/sentences.js'
import { isAllCaps } from '../text/tokens.js'
import { CONFIDENCE } from '../types.js'
import { creditAll, type Form, isEvident, type Statement } from './statement.js'

/** German words of which a paragraph has some; captions have few sentences and fewer of these. */
const GERMAN = new Set('der die das und nicht ist auch den dem sich eine werden'.split(' '))
const MIN_GERMAN = 3
/** Words and marks of a paragraph of one sentence, at least. */
const MIN_TOKENS = 26

/** Words and marks of the names, at most. */
const MAX_NAMES = 24

/**
 * "… sagte sie. Anna Kern/dpa", "(Anna Kern und Jan Ek/AFP; FB)": as German papers sign an agency's
 * story, and elsewhere pictures are. So only behind the last of several sentences, or a long one.
 */
export const signedStories: Form = (copy) =>
  copy.lines.flatMap((line, k) =>
    isLastLine(copy.lines, k) && isGermanParagraph(copy, line, k)
      ? (statementIn(copy, line) ?? [])
      : [],
  )

function isGermanParagraph({ sentences, tokens }: Copy, line: Line, k: number): boolean {
  const words = tokens.slice(line.from, line.to).filter(({ lower }) => GERMAN.has(lower))
  const isLong = (sentences[k]?.length ?? 0) > 2 || line.to - line.from >= MIN_TOKENS
  return isLong && words.length >= MIN_GERMAN
}

function statementIn({ brackets, registry, tokens }: Copy, { from, to }: Line): null | Statement {
  for (let at = to - 2; at > Math.max(from, to - MAX_NAMES); at--) {
    if (!startsAfterSentence(tokens, at)) continue
    const close = tokens[at]?.text === '(' ? brackets.get(at) : undefined
    const [start, last] = close === undefined ? [at, to] : [at + 1, close]
    const { end, isPictureCredit, list } = partiesAt(registry, tokens, start, last)
    const agency = list.findIndex(({ kind }) => kind === 'agency')
    const people = list.slice(0, Math.max(agency, 0))
    const isSigned = people.length > 0 && people.every(({ kind }) => kind === 'person')
    // "; FB": the paper's own letters.
    const desk = tokens.slice(list[agency]?.to ?? end, last).filter(({ isWord }) => isWord)
    const isWhole = desk.every((word) => isAllCaps(word) || word.text.length <= 3)
    if (!isPictureCredit || !isSigned || !isWhole || !isEvident(list, 'place')) continue
    const credits = creditAll(list.slice(0, agency + 1), 'sign-off')
    return {
      from: at,
      to: close === undefined ? to : close + 1,
      confidence: CONFIDENCE.likely,
      credits,
    }
  }
  return null
}
