import { detectCredits } from '../credits/index.js'
import { assemble } from './assemble.js'
import { findCallouts } from './callouts.js'
import { markClosing } from './closing.js'
import { markFragments } from './fragments.js'
import { creditsByLine } from './creditLines.js'
import { findHeadline } from './headline.js'
import { splitLines } from './lines.js'
import { type Kinds, markByline, markCredits, markFurniture, markHeadline } from './marks.js'
import { markRelated } from './related.js'
import { isShareAmong } from './share.js'
import { markStandfirst } from './standfirst.js'
import { type ParseCopyOptions, type ParsedCopy } from './types.js'

/** The longest copy that is read, in characters: some hundred times the longest story. */
export const maxCopyLength = 1_000_000

/**
 * Takes raw copy apart, as it is pasted from a web page or a mail: what is the story, and what
 * came along with it.
 *
 * A line stays in the story unless its words, its form or its place tell safely that it is
 * something else. Nothing is reworded: all text is as it arrived, trimmed.
 *
 * @throws RangeError if the copy is longer than 1,000,000 characters
 */
export const parseCopy = (copy: string, options: ParseCopyOptions = {}): ParsedCopy => {
  if (copy.length > maxCopyLength) {
    throw new RangeError(
      `The copy has ${copy.length} characters, and no more than ${maxCopyLength} are read: split it into its stories.`,
    )
  }
  const lines = splitLines(copy)
  const credits = creditsByLine(lines, (options.detectCredits ?? detectCredits)(copy))
  const kinds: Kinds = new Map()

  const headline = findHeadline(lines)
  markHeadline(lines, headline, kinds)
  markCredits(lines, credits, kinds)
  const callouts = findCallouts(lines, (at) => kinds.has(at) || isShareAmong(lines, at))
  callouts.forEach((kind, index) => kinds.set(index, kind))
  markFurniture(lines, kinds)
  markRelated(lines, kinds)
  const byline = markByline(lines, headline, kinds)
  markClosing(lines, byline.names, kinds)
  markStandfirst(lines, headline, kinds)
  markFragments(lines, kinds)

  return assemble({ byline: byline.names, credits, kinds, lines })
}
