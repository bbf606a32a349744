import { dateAt } from './dates.js'
import { bylineLeads } from './lexicon.js'
import { type Line } from './lines.js'
import { type Kinds } from './marks.js'
import { isName } from './names.js'
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
  const head = text.split(/\s*[|•·]\s*|\s+\S+@|\sSend an email\b/)[0] ?? ''
  const date = head.length <= longestByline ? dateAt(head) : -1
  return (date > 0 ? head.slice(0, date) : head).replace(/[\s,–—-]+$/, '').trim()
}

/**
 * Finds the byline among the lines of the head: one that "by" leads, or that follows a label, or
 * a bare name, best one beside the date.
 *
 * @param head indexes of the lines between the headline and the story that may be a byline
 */
export const findByline = (lines: Line[], head: number[], kinds: Kinds): FoundByline | null => {
  for (const index of head) {
    const names =
      namesAfterLead(lines[index]?.text ?? '') ?? namesBesideDate(lines[index]?.text ?? '')
    if (names && looksLikeNames(names)) return { index, names }
  }
  const bare = head.filter((index) => !kinds.has(index) && isName(lines[index]?.text ?? ''))
  const besideDate = bare.find((index) =>
    [index - 1, index + 1].some((next) => kinds.get(next) === 'date'),
  )
  const index = besideDate ?? bare[0]
  return index === undefined ? null : { index, names: trimNames(lines[index]?.text ?? '') }
}

/** Names have capitals, few small words and no sentence. */
const looksLikeNames = (names: string): boolean => {
  const words = names.split(/\s+/)
  const capitals = words.filter((word) => /^[\p{Lu}(]/u.test(word)).length
  return names.length > 2 && words.length <= 24 && capitals / words.length >= 0.5
}

/** "Reuters November 18, 2019 11:03 PM", "Le Monde | 4 mai | Par Luc Brun". */
const namesBesideDate = (text: string): null | string => {
  if (text.length > longestByline) return null
  const parts = text.split(/\s*[|•·]\s*/)
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
