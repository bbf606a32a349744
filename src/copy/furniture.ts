import { isCaption } from './captions.js'
import { isDatelineOnly } from './dateline.js'
import { isDate } from './dates.js'
import { wholeLine } from './lexicon.js'
import { has, type Line, longestFurniture } from './lines.js'
import { isShare } from './share.js'
import { type FurnitureKind } from './types.js'
import { type PageKind } from './vocabulary/index.js'

/** Sentences of a page that are no story are short. */
const longestNotice = 400

const pageKinds: PageKind[] = ['ad', 'share', 'video', 'ui', 'related', 'nav']

/** What a line is by its own form and words, if they make it furniture for certain. */
export const furnitureKind = (line: Line): FurnitureKind | undefined => {
  if (line.text.length > longestFurniture) return undefined
  const whole = wholeLine(line.words)
  if (whole && whole !== 'consent' && whole !== 'signUp' && whole !== 'subscription') return whole
  if (!/[\p{L}\p{N}]/u.test(line.text)) return 'ui'
  if (/^[\d\s.,:%|/+-]+$/.test(line.text)) return 'ui'
  if (isDate(line) || isDatelineOnly(line.text)) return 'date'
  if (isShare(line)) return 'share'
  if (isCaption(line)) return 'caption'
  if (isCopyright(line)) return 'copyright'
  if (/^\d{1,2}:\d{2}\s+\p{Lu}/u.test(line.text) && !line.prose) return 'video'
  return pageKinds.find((kind) => opensAs(line, kind) || contains(line, kind))
}

const isCopyright = (line: Line): boolean =>
  line.text.length < longestNotice &&
  (/^(?:©|\(c\)|copyright\b)/i.test(line.text) ||
    (has(line, 'within:copyright') && line.text.length < longestNotice / 2))

/**
 * The line opens with a phrase of the trade. One word is enough only before a colon ("More: …"),
 * since subheads and paragraphs open with such words as well; a sentence needs a phrase that is
 * long, or that speaks to the reader.
 */
const opensAs = (line: Line, kind: PageKind): boolean =>
  line.matches.some(({ at, cue, length }) => {
    if (at !== 0 || cue !== `opening:${kind}` || line.text.length > longestNotice) return false
    if (line.tokens[length]?.opensClause && followsColon(line.text)) return true
    if (!line.prose) return length > 1
    return length > 2 || (length > 1 && has(line, 'you'))
  })

/** The first clause of the line ends in a colon or a bar. */
const followsColon = (text: string): boolean => /^[^.!?]{0,60}?[:|]/.test(text)

const contains = (line: Line, kind: PageKind): boolean =>
  has(line, `within:${kind}`) &&
  line.text.length < longestNotice &&
  (!line.prose || has(line, 'you'))
