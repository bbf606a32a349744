import { type Line } from './lines.js'
import { wholeLine } from './lexicon.js'
import { endsLikeHeadline } from './shape.js'
import { type Kinds } from './marks.js'

/** Teasers are headlines: no longer than this. */
const longestTeaser = 160

/**
 * Follows each heading of related links ("Read more", "Lesen Sie auch") down its list: the
 * headlines below it, up to the next paragraph, are links to other stories.
 *
 * @param kinds what is known of the lines so far; the links found are added to it
 */
export const markRelated = (lines: Line[], kinds: Kinds): void => {
  const last = lastParagraph(lines, kinds)
  lines.forEach((line, index) => {
    if (kinds.get(index) !== 'related' || wholeOrHeading(line) === false) return
    for (let at = index + 1; at < lines.length; at += 1) {
      const next = lines[at]
      if (!next || kinds.get(at) === 'related') break
      if (kinds.has(at)) continue
      const isTeaser =
        !next.prose ||
        (at > last && next.text.length < longestTeaser && endsLikeHeadline(next.text))
      if (!isTeaser) break
      kinds.set(at, 'related')
    }
  })
}

/** A heading opens a list; "Read more: title" is a link by itself. */
const wholeOrHeading = (line: Line): boolean =>
  wholeLine(line.words) !== undefined || !line.text.includes(': ')

/** Index of the last line that can only be the story's. */
const lastParagraph = (lines: Line[], kinds: Kinds): number =>
  lines.findLastIndex(
    (line, index) => !kinds.has(index) && line.prose && line.text.length >= longestTeaser,
  )
