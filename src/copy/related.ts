import { type Line } from './lines.js'
import { wholeLine } from './lexicon.js'
import { endsLikeHeadline, opensWithQuote } from './shape.js'
import { type Kinds } from './marks.js'

/** Teasers are headlines: no longer than this. */
const longestTeaser = 160

/** After so many headlines a list is one for certain. */
const sureList = 3

/**
 * Follows each heading of related links ("Read more", "Lesen Sie auch") down its list: the
 * headlines below it, up to the next paragraph, are links to other stories.
 *
 * @param kinds what is known of the lines so far; the links found are added to it
 */
export const markRelated = (lines: Line[], kinds: Kinds): void => {
  const last = lastParagraph(lines, kinds)
  lines.forEach((line, index) => {
    if (kinds.get(index) !== 'related' || !isHeading(line)) return
    const before = index - 1
    if (
      lines[before] &&
      !lines[before].prose &&
      !kinds.has(before) &&
      lines[index + 1]?.prose !== false
    ) {
      kinds.set(before, 'related')
      return
    }
    let teasers = 0
    for (let at = index + 1; at < lines.length; at += 1) {
      const next = lines[at]
      if (!next || kinds.get(at) === 'related') break
      if (kinds.has(at)) continue
      const isLate = at > last && next.text.length < longestTeaser && endsLikeHeadline(next.text)
      const isAmong =
        (teasers >= sureList && isTeaserAmong(lines, kinds, at)) ||
        (teasers > 0 && isQuestionAmong(next, lines[at + 1]))
      if (next.prose && !isLate && !isAmong) break
      teasers += 1
      kinds.set(at, 'related')
    }
  })
}

/** A short sentence that another headline follows, well inside a list of them. */
const isTeaserAmong = (lines: Line[], kinds: Kinds, index: number): boolean => {
  const [line, after] = [lines[index], lines[index + 1]]
  return (
    line !== undefined &&
    after !== undefined &&
    !after.prose &&
    !kinds.has(index + 1) &&
    kinds.get(index - 1) === 'related' &&
    line.text.length <= longestTeaser * 0.75 &&
    !opensWithQuote(line.text)
  )
}

/** A headline may be a question; another line of the list has to follow it. */
const isQuestionAmong = (line: Line, after: Line | undefined): boolean =>
  after !== undefined &&
  !after.prose &&
  line.text.length < longestTeaser &&
  line.text.endsWith('?') &&
  !opensWithQuote(line.text)

/** A heading opens a list; "Read more: title" is a link by itself. */
const isHeading = (line: Line): boolean =>
  wholeLine(line.words) !== undefined || !line.text.includes(': ')

/** Index of the last line that can only be the story's. */
const lastParagraph = (lines: Line[], kinds: Kinds): number =>
  lines.findLastIndex(
    (line, index) => !kinds.has(index) && line.prose && line.text.length >= longestTeaser,
  )
