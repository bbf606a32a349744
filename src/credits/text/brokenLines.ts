import { opensClause } from '../grammar/names.js'
import { CONJUNCTIONS, KEY_WORDS, PLACE_PREPOSITIONS, PREPOSITIONS } from '../grammar/vocabulary.js'
import { wordsOf } from '../words/wordsOf.js'
import { groupLines, type Line } from './lines.js'
import type { Token } from './tokens.js'

const VERBS = wordsOf(({ contributed }) => contributed?.verbs)

/** Words and marks of a line that a link made, at most. */
const MAX_LINK = 12
/** Words and marks of "in Rome", at most. */
const MAX_PLACE = 4

/**
 * Joins the lines of a sign-off whose names were links, each on a line of its own: "Reporting by",
 * "Ann Lee", "; Editing by", "Bo Ek". Linear; the tokens as they are where no line was broken.
 */
export function joinBrokenLines(tokens: readonly Token[]): readonly Token[] {
  const lines = groupLines(tokens)
  const first = lines.map((_, k) => k)
  let isJoined = false
  lines.forEach((line, k) => {
    const before = lines[k - 1]
    if (!before || !isBroken(tokens, before, line, first[k - 1] !== k - 1)) return
    first[k] = first[k - 1] ?? k
    isJoined = true
  })
  if (!isJoined) return tokens
  return lines.flatMap(({ from, to }, k) => {
    const line = tokens[lines[first[k] ?? k]?.from ?? from]?.line
    const words = tokens.slice(from, to)
    return line === words[0]?.line ? words : words.map((token) => ({ ...token, line: line ?? 0 }))
  })
}

/** Do two lines belong to one sign-off? */
function isBroken(tokens: readonly Token[], before: Line, line: Line, isJoined: boolean): boolean {
  const [first, last] = [tokens[line.from], tokens[before.to - 1]]
  const length = line.to - line.from
  if (',;'.includes(last?.text ?? ' ') && opensClause(tokens, line.from)) return true
  if (length > MAX_LINK) return false
  if (endsInLead(tokens, before) && first?.isCapitalised) return true
  if (isJoined && length <= MAX_PLACE && PLACE_PREPOSITIONS.has(first?.text ?? '')) return true
  const isLink = before.to - before.from <= MAX_LINK
  if (isLink && VERBS.has(first?.text ?? '')) return true // "Ann Lee" above "contributed to this report."
  return isLink && (isJoint(tokens, line) || isJoint(tokens, before))
}

/** Does it end in "Reporting by"? */
const endsInLead = (tokens: readonly Token[], { to }: Line): boolean =>
  PREPOSITIONS.has(tokens[to - 1]?.lower ?? '') &&
  KEY_WORDS.get(tokens[to - 2]?.lower ?? '')?.via === 'sign-off'

/** A comma, a semicolon or "and", with or without the words that open the next clause. */
function isJoint(tokens: readonly Token[], { from, to }: Line): boolean {
  const isMark = ',;'.includes(tokens[from]?.text ?? ' ')
  if (isMark && to - from > 1) return opensClause(tokens, from + 1)
  return to - from === 1 && (isMark || CONJUNCTIONS.has(tokens[from]?.text ?? ''))
}
