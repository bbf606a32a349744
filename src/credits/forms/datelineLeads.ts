import { isMonthOrDay, isNumber } from '../grammar/dates.js'
import { opensLongPlace } from '../grammar/places.js'
import { BY, CONJUNCTIONS, PARTICLES } from '../grammar/vocabulary.js'
import type { Copy } from '../text/copy.js'
import type { Line } from '../text/lines.js'
import { isAllCaps, isCapitalised } from '../text/tokens.js'

/** Words and marks of a place and a date, at most. */
export const MAX_LEAD = 16

/** Spaces between a byline and a dateline that follows it, at least. */
const MIN_GAP = 3

/** The place and the date before the agency. */
export interface LeadIn {
  from: number
  hasDate: boolean
  /** Is a place in capitals among its words? */
  isCapitals: boolean
  /** Does it begin where the line does, or behind a byline? */
  opensLine: boolean
  words: number
}

export function leadBefore(copy: Copy, line: Line, at: number): LeadIn {
  const { tokens } = copy
  let from = at
  while (from > line.from && at - from < MAX_LEAD && isLeadToken(copy, from - 1, at)) {
    const gap = (tokens[from]?.start ?? 0) - (tokens[from - 1]?.end ?? 0)
    if (gap >= MIN_GAP) break // "By ANN LEE    OSLO (AP) --"
    const isStop = tokens[from - 1]?.text === '.' && (tokens[from - 2]?.text.length ?? 0) > 5
    // The end of a sentence; but "Dushanbe. (Interfax) -" is a place.
    if (isStop && from < at && !isMonthOrDay(tokens[from - 2])) break
    from--
  }
  const capitals = capitalsBefore(copy, from, at)
  const hasDate = tokens.slice(from, at).some((token) => isMonthOrDay(token))
  const opensLine = from === line.from
  const isAfterByline = !opensLine && BY.has(tokens[from - 1]?.lower ?? '')
  const isPlain = capitals === null && !hasDate
  const isByline = isAfterByline && isPlain && tokens[at - 1]?.text === '.' // "Por A e B. (Reuters) -"
  const start = isByline
    ? at
    : opensLine || isPlain
      ? from
      : placeStart(copy, from, at, isAfterByline)
  return {
    from: opensLine && capitals !== null && isMixed(copy, from, capitals) ? capitals : start,
    hasDate,
    isCapitals: capitals !== null,
    opensLine: opensLine || isAfterByline,
    words: tokens.slice(start, at).filter((token) => isCapitalised(token)).length,
  }
}

function isLeadToken({ tokens }: Copy, i: number, at: number): boolean {
  const token = tokens[i]
  if (!token) return false
  if (token.text === ':') {
    const isTime = isNumber(tokens[i - 1]) && isNumber(tokens[i + 1]) // 10:17
    return isTime || (i === at - 1 && isAllCaps(tokens[i - 1])) // "NEW DELHI: (PTI)"
  }
  if (!token.isWord)
    return token.text === '|' ? isNumber(tokens[i + 1]) : ",./-–—()[]'’".includes(token.text)
  if (token.text.length <= 4 && token.text.includes('.')) return true // "Frankfurt a.M."
  if (isCapitalised(token) || isNumber(token) || isMonthOrDay(token)) return !BY.has(token.lower)
  return i < at - 1 && (PARTICLES.has(token.lower) || CONJUNCTIONS.has(token.lower))
}

/** Where the run of words in capitals nearest to the agency begins, commas included. */
function capitalsBefore(copy: Copy, from: number, at: number): null | number {
  const { tokens } = copy
  for (let i = from; i < at; i++) {
    if (isAllCaps(tokens[i]) && (tokens[i]?.text.length ?? 0) > 2 && !isMonthOrDay(tokens[i])) {
      let start = i
      while (start > from && isAllCaps(tokens[start - 1])) start--
      return start
    }
  }
  return null
}

const isMixed = ({ tokens }: Copy, from: number, to: number): boolean =>
  to - from >= 2 && tokens.slice(from, to).every((token) => token.isWord && !isAllCaps(token))

/** Where the place begins in words that a name may be glued to: "By A B Rao Pune, May 4". */
function placeStart(copy: Copy, from: number, at: number, isAfterByline: boolean): number {
  const { tokens } = copy
  const capitals = capitalsBefore(copy, from, at)
  if (capitals !== null) return capitals
  if (!isAfterByline) return from
  let last = from
  while (last + 1 < at && isCapitalised(tokens[last + 1])) last++
  const isLong = opensLongPlace(tokens, last - 1)
  return isLong ? last - 1 : last
}
