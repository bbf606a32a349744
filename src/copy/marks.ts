import { type DetectedCredit } from '../credits/index.js'
import { findByline, namesAfterLead } from './byline.js'
import { isCaptionAbove } from './captions.js'
import { isCreditLine } from './creditLines.js'
import { furnitureKind } from './furniture.js'
import { type Line } from './lines.js'
import { type LineKind } from './types.js'

/** How many paragraphs may stand above the byline: a standfirst, and a caption without its credit. */
const paragraphsAboveByline = 2

/** What is known of the lines so far, by their index. A line without an entry is the story's. */
export type Kinds = Map<number, LineKind>

/** Marks the headline, what stands above it, and its repetitions. */
export const markHeadline = (lines: Line[], headline: number, kinds: Kinds): void => {
  const { words } = lines[headline] ?? {}
  lines.forEach((line, index) => {
    if (index < headline) kinds.set(index, furnitureKind(line) ?? 'nav')
    else if (index === headline) kinds.set(index, 'headline')
    else if (words && line.words === words) kinds.set(index, 'repeat')
  })
}

/** Marks the lines that are nothing but a credit. */
export const markCredits = (lines: Line[], credits: DetectedCredit[][], kinds: Kinds): void => {
  lines.forEach((line, index) => {
    if (!kinds.has(index) && isCreditLine(line, credits[index] ?? [])) kinds.set(index, 'credit')
  })
}

/** Marks the lines that are furniture by their own words or form. */
export const markFurniture = (lines: Line[], kinds: Kinds): void => {
  lines.forEach((line, index) => {
    if (kinds.has(index)) return
    const below = lines[index + 1]
    const kind =
      furnitureKind(line) ?? (below && isCaptionAbove(line, below) ? 'caption' : undefined)
    if (kind) kinds.set(index, kind)
  })
}

/**
 * Marks the byline, above the story or, signed, below it.
 *
 * @returns its names as printed, and its index
 */
export const markByline = (
  lines: Line[],
  headline: number,
  kinds: Kinds,
): { index: number; names: null | string } => {
  const open = lines
    .map((_, index) => index)
    .filter((index) => index > headline && !kinds.has(index))
  const prose = open.filter((index) => lines[index]?.prose)
  const story = prose[paragraphsAboveByline] ?? lines.length
  const labels = open.filter((index) => !lines[index]?.prose)
  const head = lines.flatMap((line, index) => {
    const isLabel = !line.prose && index > headline && index < story
    return isLabel && (!kinds.has(index) || kinds.get(index) === 'related') ? [index] : []
  })
  const found =
    findByline(lines, head, [prose[0] ?? lines.length, story], kinds) ??
    findSigned(
      lines,
      labels.filter((index) => index > (prose.at(-1) ?? 0)),
    )
  if (!found) return { index: -1, names: null }
  kinds.set(found.index, 'byline')
  for (const index of labels) {
    const text = lines[index]?.text ?? ''
    if (text.startsWith(found.names) || namesAfterLead(text) === found.names)
      kinds.set(index, 'byline')
  }
  return found
}

const findSigned = (lines: Line[], foot: number[]) => {
  for (const index of foot) {
    const names = namesAfterLead(lines[index]?.text ?? '')
    if (names) return { index, names }
  }
  return null
}
