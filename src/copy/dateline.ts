import { dateWords } from './lexicon.js'
import { type Dateline } from './types.js'
import { wordsOf } from './words.js'

/** A dateline stands within the first characters of a paragraph. */
const longestDateline = 100

/** What is left when the dateline is taken off, and what it said. */
export interface SplitDateline {
  dateline: Dateline
  rest: string
}

/**
 * Takes the dateline off a story's first paragraph: `PARIS, May 3 (Reuters) - `, `BERLIN — `,
 * `München/London – `, `(ANSA) - ROMA, 1 LUG - `, `Madrid, 3 may (EFE).- `.
 *
 * A place that is not in capitals needs an agency, a date or a long dash before a new sentence, so
 * that a sentence with a dash in it is left alone.
 */
export const splitDateline = (paragraph: string): null | SplitDateline => {
  const head = paragraph.slice(0, longestDateline)
  const agencyFirst = /^\(([\p{L}./ -]{2,30})\)\s*[-–—]+\s*/u.exec(head)
  if (agencyFirst) {
    const rest = paragraph.slice(agencyFirst[0].length)
    const place = /^(\p{Lu}[\p{Lu}\s'’-]{1,30}), (\d{1,2} \p{Lu}{3,9}) [-–—] /u.exec(
      rest.slice(0, longestDateline),
    )
    const agency = agencyFirst[1] ?? ''
    if (place) {
      return {
        dateline: { agency, date: place[2] ?? null, place: place[1] ?? '' },
        rest: rest.slice(place[0].length),
      }
    }
    return { dateline: { agency, date: null, place: '' }, rest }
  }
  const dash = /\s?\.?(?:[–—]+|\s-{1,2}|\.-|-{2})\s?/u.exec(head)
  if (!dash || dash.index === 0) return null
  const rest = paragraph.slice(dash.index + dash[0].length).trimStart()
  if (!/^["'“„«‘(]?[\p{Lu}\d]/u.test(rest)) return null
  const dateline = readDateline(head.slice(0, dash.index).trim())
  if (!dateline) return null
  const isSure =
    dateline.agency !== undefined || dateline.date !== null || isCapitals(dateline.place)
  const longDash = /\s[–—]/.test(dash[0]) && !/\s[–—]\s/.test(firstSentence(rest))
  return isSure || (longDash && dateline.place.length <= 30) ? { dateline, rest } : null
}

const firstSentence = (text: string): string => /^[^.!?]*/.exec(text)?.[0] ?? ''

/** The place's own name is in capitals; the state or country after it need not be. */
const isCapitals = (place: string): boolean => {
  const town = place.split(',')[0] ?? ''
  return town.length > 2 && town === town.toUpperCase() && /\p{L}/u.test(town)
}

/** Reads "PLACE, Region, date (Agency)"; null when the text is not made of those. */
export const readDateline = (text: string): Dateline | null => {
  const agency = /\s?\(([^()]{2,30})\)$/.exec(text)
  const head = agency ? text.slice(0, agency.index) : text
  const parts = head.split(/,\s*/)
  const datedFrom = parts.findIndex((part, index) => index > 0 && isDatePart(part))
  const isDateOnly = parts.every(isDatePart)
  if (isDateOnly && !agency) return null
  const place = isDateOnly ? '' : parts.slice(0, datedFrom < 0 ? undefined : datedFrom).join(', ')
  const date = isDateOnly ? head : datedFrom < 0 ? null : parts.slice(datedFrom).join(', ')
  if (place !== '' && !isPlace(place)) return null
  return {
    ...(agency ? { agency: agency[1] ?? '' } : {}),
    date: date?.trim() || null,
    place: place.trim(),
  }
}

const isDatePart = (part: string): boolean => {
  const words = wordsOf(part)
  return (
    words.length > 0 &&
    words.every((word) => /^\d+(?:st|nd|rd|th)?$/.test(word) || dateWords.has(word))
  )
}

/** Up to six words that are capitalised or small particles, and no more than one full stop each. */
const isPlace = (place: string): boolean => {
  const words = place.split(/[\s/]+/)
  return (
    place.length <= 60 &&
    words.length <= 6 &&
    /^\p{Lu}/u.test(place) &&
    words.every(
      (word) =>
        /^\p{Lu}[\p{L}'’.-]*,?$/u.test(word) ||
        /^(?:de|del|la|le|el|am|an|der|do|da|dos|sur|sul|di|of|the|and|und|et|y|e)$/.test(word),
    )
  )
}

/** The line is a dateline without its story: "AUBURN, Wash. —". */
export const isDatelineOnly = (text: string): boolean => {
  const head = /^([^–—]{3,60}?)\s?[–—]$/u.exec(text)?.[1]
  const dateline = head === undefined ? null : readDateline(head)
  return dateline !== null && (dateline.agency !== undefined || isCapitals(dateline.place))
}
