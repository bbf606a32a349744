import { delimiterLength, isDecoration, onlyLabelsFollow, storyBegins } from './delimiters.js'
import type { MarkerRule } from './markers.js'
import type { Word } from './words.js'

/** Words of a headline that spell a form of a rule. */
export interface Candidate {
  rule: MarkerRule
  /** The headline and all its words. */
  text: string
  words: readonly Word[]
  /** The form's words are `words[from]` up to, not including, `words[to]`. */
  from: number
  to: number
}

/** Where a marker stands in its headline, decoration and delimiter included. */
export interface Span {
  start: number
  end: number
}

const WORDS_JOINED = /^(?:\s{0,3}|['’_-]|\s&\s)$/u
const OPENING_BRACKET = /[[({【]{1,2}\s?$/u
const CLOSING_BRACKET = /^\s?[\])}】]{1,2}(?:\s?[:\-–—|](?=\s))?/u
const SENTENCE_ENDED = /[.!?…:;|]\s{0,3}$/u
const SET_APART_BEFORE = /\s[-–—|]\s$/u
const OUTLET_ENDS = /(?::|\s\||\s[-–—])\s{0,3}$/u
const SIGNATURE = /^(?:@\w{2,20}|\p{Lu}{2,5}\p{N}{0,2})\s$/u
const CAPITAL_OR_FIGURE = /^[\p{Lu}\p{N}]/u

/** More words than this in front of a marker are a sentence, not an outlet's name. */
const MAX_OUTLET_WORDS = 5

/**
 * Where the candidate stands as a marker, set apart from the story in one of the ways that desks
 * use, or `null` where it is a word like any other.
 */
export function setApart(candidate: Candidate): Span | null {
  const { rule, text, words, from, to } = candidate
  const taken = words.slice(from, to)
  const [first, last] = [taken[0], taken.at(-1)]
  if (!first || !last || !areJoined(text, taken)) {
    return null
  }
  const capitals = taken.every((word) => word.capitals)
  if (rule.capitalsOnly && !capitals) {
    return null
  }
  const place: Place = {
    ...candidate,
    capitals,
    start: first.start,
    end: last.end,
    before: text.slice(0, first.start),
    after: text.slice(last.end),
  }
  return inBrackets(place) ?? opening(place) ?? hashtag(place) ?? closing(place)
}

interface Place extends Candidate, Span {
  capitals: boolean
  before: string
  after: string
}

/** `[Breaking] …`, `… (developing)`. */
function inBrackets({ rule, capitals, start, end, before, after }: Place): null | Span {
  const bracket = OPENING_BRACKET.exec(before)
  const close = CLOSING_BRACKET.exec(after)
  if (!bracket || !close) {
    return null
  }
  const outside = before.slice(0, bracket.index)
  const span = { start: bracket.index, end: end + close[0].length }
  if (isDecoration(outside)) {
    return { ...span, start: 0 }
  }
  const atTheEnd = onlyLabelsFollow(after.slice(close[0].length)) && (capitals || rule.bare)
  return atTheEnd && start > 0 ? span : null
}

/** `BREAKING: …`, `AP: BREAKING: …`, `BREAKING Two die in …`. */
function opening(place: Place): null | Span {
  const { rule, capitals, end, before, after } = place
  const delimiter = delimiterLength(after, { capitals, fullStop: rule.fullStop === true })
  if (isDecoration(before)) {
    return delimiter > 0 || standsBare(place) ? { start: 0, end: end + delimiter } : null
  }
  const firm = delimiter > 0 && (capitals || /[:|]/u.test(after.slice(0, delimiter)))
  return firm && namesOutlet(place) ? { start: 0, end: end + delimiter } : null
}

/** Capitals that part a marker from a headline which is not itself in capitals. */
function standsBare(place: Place): boolean {
  const { rule, words, to, capitals, after } = place
  return (
    rule.bare === true &&
    capitals &&
    /^\s/u.test(after) &&
    storyBegins(after) &&
    !isFalseFriend(place) &&
    !areShouted(words.slice(to))
  )
}

/** `#breaking …`, `… #breaking`, `… #BREAKING …`. */
function hashtag(place: Place): null | Span {
  const { rule, text, words, from, to, capitals, start, end, after } = place
  const before = text.slice(0, start - 1)
  const isOneWord = words
    .slice(from + 1, to)
    .every((word, i) => word.start === words[from + i]?.end)
  if (text[start - 1] !== '#' || !rule.hashtag || !isOneWord || /[\p{L}\p{N}]$/u.test(before)) {
    return null
  }
  if (isDecoration(before)) {
    return isFalseFriend(place) ? null : { start: 0, end }
  }
  const apart = capitals || SENTENCE_ENDED.test(before) || onlyLabelsFollow(after)
  return apart ? { start: start - 1, end } : null
}

/** `Two die in … - BREAKING`. */
function closing({ rule, words, from, capitals, start, end, before, after }: Place): null | Span {
  const apart = capitals && rule.bare && SET_APART_BEFORE.test(before) && onlyLabelsFollow(after)
  return apart && !areShouted(words.slice(0, from)) ? { start, end } : null
}

/** An agency, station or account that signs what follows: `AP:`, `RT @desk:`, `CP NewsAlert:`. */
function namesOutlet({ rule, text, words, from, before }: Place): boolean {
  if (SIGNATURE.test(before)) {
    return !rule.capitalsOnly
  }
  return (
    from <= MAX_OUTLET_WORDS &&
    OUTLET_ENDS.test(before) &&
    words
      .slice(0, from)
      .every(({ start }) => text[start - 1] === '@' || CAPITAL_OR_FIGURE.test(text.slice(start)))
  )
}

function areJoined(text: string, taken: readonly Word[]): boolean {
  return taken
    .slice(1)
    .every((word, index) => WORDS_JOINED.test(text.slice(taken[index]?.end, word.start)))
}

function isFalseFriend({ rule, words, to }: Candidate): boolean {
  const next = words[to]
  return next !== undefined && rule.falseFriends?.includes(next.folded) === true
}

/** In a headline that is all capitals, capitals mark nothing. */
function areShouted(words: readonly Word[]): boolean {
  const cased = words.filter(({ start, end, folded }) => end - start > 1 && /\p{L}/u.test(folded))
  return cased.filter((word) => word.capitals).length * 2 > cased.length
}
