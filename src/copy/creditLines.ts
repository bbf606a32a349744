import { type DetectedCredit } from '../credits/index.js'
import { type Line } from './lines.js'

/** A credit of several writers and places runs long, and no longer. */
const longestCreditLine = 600

/** Words around a credit that are still part of it: "This report also includes…". */
const restOfCredit = 40

/** The credits that open in each line. Both lists are in reading order, so that one pass does. */
export const creditsByLine = (lines: Line[], credits: DetectedCredit[]): DetectedCredit[][] => {
  const inOrder = [...credits].sort((one, other) => one.start - other.start)
  let next = 0
  return lines.map((line) => {
    const own: DetectedCredit[] = []
    for (let credit = inOrder[next]; credit && credit.start < line.end; credit = inOrder[next]) {
      if (credit.end > line.start) own.push(credit)
      next += 1
    }
    return own
  })
}

const closingKinds = new Set<DetectedCredit['via']>([
  'contribution',
  'sign-off',
  'source',
  'syndication',
  'copyright',
])

const isClosing = (credit: DetectedCredit): boolean => closingKinds.has(credit.via)

/** The line is nothing but a credit. */
export const isCreditLine = (line: Line, credits: DetectedCredit[]): boolean => {
  if (line.text.length > longestCreditLine) return false
  if (opensAsCredit(line) || closesAsCredit(line)) return true
  const own = credits.filter(
    (credit) => isClosing(credit) && credit.start >= line.start && credit.end <= line.end,
  )
  if (!own.length) return false
  const covered = new Array<boolean>(line.text.length).fill(false)
  for (const credit of own) covered.fill(true, credit.start - line.start, credit.end - line.start)
  return covered.filter((isCovered) => !isCovered).length <= restOfCredit
}

/** "With files from…", "mit Material von…": a phrase that no sentence opens with. */
const opensAsCredit = (line: Line): boolean =>
  line.text.length < longestCreditLine / 2 &&
  line.matches.some(({ at, cue, length }) => {
    if (cue !== 'credit' || at !== 0) return false
    if (length === 1) return line.tokens.length <= 8 && /^\P{L}*\p{L}+\s?:/u.test(line.text)
    const names = line.tokens[length]?.capital === true || line.tokens.length === length
    return !line.prose || /^\W*\(/.test(line.text) || (names && line.tokens.length < 16)
  })

/** One sentence that ends in "contributed to this report". */
const closesAsCredit = (line: Line): boolean =>
  !/[.!?]["”]?\s+["“]?\p{Lu}/u.test(line.text) &&
  line.matches.some(
    ({ at, cue, length }) => cue === 'credit' && length > 1 && at + length === line.tokens.length,
  )

/**
 * Where the story of a line ends and its credit begins, when the credit is in brackets at the end
 * and follows a finished sentence; the line's length otherwise.
 */
export const endOfStory = (line: Line, credits: DetectedCredit[]): number => {
  const bracketed = /[)\]]$/.test(line.text)
  const open = Math.max(line.text.lastIndexOf(' ('), line.text.lastIndexOf(' ['))
  if (!bracketed || open <= 0) return line.text.length
  const from = line.start + open
  const isCredit = credits.some(
    (credit) => isClosing(credit) && credit.end > from && credit.end <= line.end,
  )
  const story = line.text.slice(0, open).trimEnd()
  return isCredit && /[.!?…]["'”“’»]?$/.test(story) ? story.length : line.text.length
}
