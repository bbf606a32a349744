import { dateAt } from './dates.js'
import { bylineLeads } from './lexicon.js'
import { type Line } from './lines.js'
import { type Kinds } from './marks.js'
import { isName } from './names.js'
import { type LineKind } from './types.js'
import { fold } from './words.js'

const longestByline = 220

/** A byline that the head of the copy, or its foot, carries. */
export interface FoundByline {
  index: number
  names: string
}

/**
 * The names of a line that is led by a byline's word, as printed: "By Ana Mol | 3 May" gives
 * "Ana Mol".
 */
export const namesAfterLead = (text: string): null | string => {
  if (text.length > longestByline || /[.!?]$/.test(text)) return null
  const folded = fold(text)
  const lead = bylineLeads.find((words) => {
    const phrase = words.join(' ')
    return folded.startsWith(`${phrase} `) || folded.startsWith(`${phrase}:`)
  })
  if (!lead) return null
  const rest = text
    .slice(lead.join(' ').length)
    .replace(/^\s?:\s?/, ' ')
    .trim()
  return /^\p{Lu}/u.test(rest) ? trimNames(rest) : null
}

/** Cuts what follows the names: a date, an address, a bar with a paper's name or a job. */
export const trimNames = (text: string): string => {
  const [part = ''] = partsOf(text)
  const words = part.replace('Send an email', '').split(' ')
  const address = words.findIndex((word) => word.includes('@'))
  const head = words.slice(0, address < 0 ? undefined : address).join(' ')
  const date = head.length <= longestByline ? dateAt(head) : -1
  return withoutTrailingMarks(date > 0 ? head.slice(0, date) : head)
}

/** The parts that bars and dots set off from each other. */
const partsOf = (text: string): string[] => text.split(/[|•·]/).map((part) => part.trim())

const withoutTrailingMarks = (text: string): string => {
  let end = text.length
  while (end > 0 && ' ,–—-'.includes(text.charAt(end - 1))) end -= 1
  return text.slice(0, end).trim()
}

/**
 * Finds the byline among the lines of the head: one that "by" leads, or that follows a label, or
 * a bare name, best one beside the date.
 *
 * @param paragraphs indexes of the first paragraph, and of the one below which no bare name is a byline
 * @param head indexes of the lines between the headline and the story that may be a byline
 */
export const findByline = (
  lines: Line[],
  head: number[],
  paragraphs: [number, number],
  kinds: Kinds,
): FoundByline | null => {
  const [first, end] = paragraphs
  for (const index of head) {
    const names =
      namesAfterLead(lines[index]?.text ?? '') ?? namesBesideDate(lines[index]?.text ?? '')
    if (names && looksLikeNames(names)) return { index, names }
  }
  const bare = head.filter(
    (index) => index < end && !kinds.has(index) && isName(lines[index]?.text ?? ''),
  )
  const besideDate = bare.find((index) =>
    [index - 1, index + 1].some((next) => kinds.get(next) === 'date'),
  )
  // Below a paragraph a bare name needs the page's own line under it, or it may be a subhead.
  const inPlace = bare.find((at) => at < first || isBelowByline(lines[at + 1], kinds.get(at + 1)))
  const index = besideDate ?? inPlace
  return index === undefined ? null : { index, names: trimNames(lines[index]?.text ?? '') }
}

const belowByline = new Set<LineKind | undefined>([
  'ad',
  'biography',
  'caption',
  'date',
  'nav',
  'share',
  'ui',
])

/** What stands right under a byline: the date, the buttons, the picture. */
const isBelowByline = (line: Line | undefined, kind: LineKind | undefined): boolean =>
  line !== undefined && (belowByline.has(kind) || (!line.prose && /\b\d{4}\b/.test(line.text)))

/** Names have capitals, few small words and no sentence. */
const looksLikeNames = (names: string): boolean => {
  const words = names.split(/\s+/)
  const capitals = words.filter((word) => /^[\p{Lu}(]/u.test(word)).length
  return names.length > 2 && words.length <= 24 && capitals / words.length >= 0.5
}

/** "Reuters November 18, 2019 11:03 PM", "Le Monde | 4 mai | Par Luc Brun". */
const namesBesideDate = (text: string): null | string => {
  if (text.length > longestByline) return null
  const parts = partsOf(text)
  for (const part of parts.slice(1)) {
    const names = namesAfterLead(part)
    if (names) return names
  }
  const date = dateAt(parts[0] ?? '')
  const names = date > 0 ? trimNames(parts[0] ?? '') : ''
  // One word before a dash is the place of a dateline.
  const isPlace = !/\s/.test(names) && /^\s?[-–—]/.test(text.slice(names.length))
  return names && !isPlace && names.split(/\s+/).length <= 4 && !/\d/.test(names) ? names : null
}
