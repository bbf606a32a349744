import type { Line } from './lines.js'
import { isCapitalised, type Token } from './tokens.js'

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st mt ft sen rep gov gen lt col capt sgt rev jr sr no vs u.s u.n jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

const ENDINGS = new Set(['.', '!', '?', '…'])
const CLOSERS = new Set(['"', '”', '»', '’', "'", ')', ']', '*', '“'])

/** Splits a line into sentences, as ranges of tokens: roughly, and never too few. */
export function sentencesOf(tokens: readonly Token[], line: Line): Line[] {
  const sentences: Line[] = []
  let from = line.from
  for (let i = line.from; i < line.to; i++) {
    if (!ENDINGS.has(tokens[i]?.text ?? '') || !endsSentence(tokens, i, from)) continue
    let to = i + 1
    while (to < line.to && (CLOSERS.has(tokens[to]?.text ?? '') || tokens[to]?.text === '.')) to++
    sentences.push({ from, to })
    from = to
    i = to - 1
  }
  if (from < line.to) sentences.push({ from, to: line.to })
  return sentences
}

/** "S.A. Miller and Bo Ek contributed …": initials that open a sentence end none. */
const INITIALS = /^\p{Lu}(?:\.\p{Lu})+$/u
/** Marks and words before them, at most. */
const MAX_OPENING = 3

/** Does the mark at `i` end what came before it? */
function endsSentence(tokens: readonly Token[], i: number, from: number): boolean {
  const [before, mark, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (mark?.text !== '.') return true
  if (i === from || !before?.isWord) return true
  if (before.text.length === 1 && isCapitalised(before)) return false
  if (i - from <= MAX_OPENING && INITIALS.test(before.text)) return false
  if (ABBREVIATIONS.has(before.lower)) return false
  const goesOn = after?.isWord && !isCapitalised(after) && !/\d/.test(after.text.charAt(0))
  const isGlued = after?.start === mark.end
  return !(goesOn && !isGlued) && !(after?.text === ',' && isGlued)
}

/**
 * Has a sentence ended just before token `at`, or does the line begin there? With `acrossLines`, the
 * sentence may be that of the line above.
 */
export function startsAfterSentence(
  tokens: readonly Token[],
  at: number,
  { acrossLines = false } = {},
): boolean {
  const token = tokens[at]
  let i = at - 1
  if (!tokens[i]) return true
  if (!acrossLines && tokens[i]?.line !== token?.line) return true
  for (let k = 0; k < 3 && CLOSERS.has(tokens[i]?.text ?? ''); k++) i--
  const closedByQuote = i < at - 1 && '"”»'.includes(tokens[at - 1]?.text ?? '')
  return closedByQuote || ENDINGS.has(tokens[i]?.text ?? '')
}
