import { phraseAt, phraseBook } from '../text/phrases.js'
import { isAllCaps, isCapitalised, type Token } from '../text/tokens.js'
import { isMonthOrDay } from './dates.js'
import { opensClause } from './names.js'
import { opensSiteText } from './siteText.js'
import { CONJUNCTIONS, PARTICLES, PLACE_PREPOSITIONS } from './vocabulary.js'

/**
 * Places of two words and more that stand behind a comma or an "and" after another place ("in
 * Camden, New Jersey"), where they read like people's names. Their first words are enough.
 */
const LONG_PLACES = phraseBook(
  `new york|new jersey|new mexico|new hampshire|north carolina|south carolina|north dakota|south dakota|west virginia|rhode island|british columbia
nova scotia|new brunswick|new zealand|new delhi|new orleans|los angeles|san francisco|san diego|san jose|san antonio|las vegas|hong kong|south korea
north korea|saudi arabia|south africa|sri lanka|costa rica|el salvador|puerto rico|northern ireland|united kingdom|united states|czech republic
tel aviv|buenos aires|rio de|sao paulo|são paulo|mexico city|kuala lumpur|abu dhabi|the hague|addis ababa|st louis|st petersburg|cape town|gaza city
kansas city|salt lake|ho chi|phnom penh|santiago de|ciudad de|new south|papua new|burkina faso|sierra leone|ivory coast|palm beach|fort lauderdale|san juan
puerto príncipe|puerto ordaz|port-au-prince|nueva york|nueva delhi|nova york|nova iorque|nueva zelanda|ciudad juárez|belo horizonte|santa fe|port moresby|san salvador|la paz|new haven|baton rouge|des moines|little rock|long island|st paul|virginia beach`,
)

/** What the names of places begin with, and those of people do not: "Puerto Montt", "San Juan". */
const PLACE_WORDS = new Set(
  'puerto nueva nuevo ciudad buenos san santa los las são belo fort port bad sankt new north south'.split(
    ' ',
  ),
)

/** Do the words at `at` open the name of a place that has two words or more? */
export const opensLongPlace = (tokens: readonly Token[], at: number): boolean =>
  phraseAt(LONG_PLACES, tokens, at) !== null ||
  (PLACE_WORDS.has(tokens[at]?.lower ?? '') && isCapitalised(tokens[at + 1]))

const MAX_WORDS = 6
const INNER_WORDS = new Set(['de', 'of', 'del', 'la', 'al', 'do', 'am', 'an', 'der'])

/** Prepositions that a comma may stand before: "Da Reuters, em Brasília". */
const SET_OFF = new Set(['em', 'in', 'en', 'aus'])

/** "on Capitol Hill", "on aboard Air Force One", and no "on Tuesday". */
const ON = new Set(['aboard', 'board', 'capitol'])

/** "in Mobile, Ala.," after a party: the index just behind it, or `at` if no place stands there. */
export function placeAfter(tokens: readonly Token[], at: number, end: number): number {
  const preposition = tokens[at]
  const isSetOff = preposition?.text === ',' && SET_OFF.has(tokens[at + 1]?.lower ?? '')
  if (isSetOff)
    return placeAfter(tokens, at + 1, end) > at + 1 ? placeAfter(tokens, at + 1, end) : at
  const isOn = preposition?.lower === 'on' && ON.has(tokens[at + 1]?.lower ?? '')
  if (isOn && PLACE_PREPOSITIONS.has(tokens[at + 1]?.lower ?? ''))
    return placeAfter(tokens, at + 1, end)
  if (!preposition || !(isOn || PLACE_PREPOSITIONS.has(preposition.lower))) return at
  const article = tokens[at + 1]?.lower === 'the' ? 1 : 0
  let i = placeNameEnd(tokens, at + 1 + article, end)
  if (i === at + 1 + article) return at
  for (;;) {
    const separator = tokens[i]
    const isJoint = separator?.text === ',' || CONJUNCTIONS.has(separator?.lower ?? '')
    if (i + 1 >= end || !isJoint || !isMorePlace(tokens, i + 1, end)) return i
    i = placeNameEnd(tokens, i + 1, end)
  }
}

/** A further place: one word, an abbreviated state, or one of the known longer names. */
function isMorePlace(tokens: readonly Token[], at: number, end: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (!first || !isCapitalised(first) || isMonthOrDay(first)) return false
  let rest = at + 1
  while (rest < end && PARTICLES.has(tokens[rest]?.lower ?? '')) rest++
  const isParticle = rest > at + 1 && isCapitalised(tokens[rest]) // "and Ludwig van der Meer"
  const isOneWord =
    first.text.length > 1 && (at + 1 >= end || !isCapitalised(second)) && !isParticle
  if (isAllCaps(first) && !isAllCaps(tokens[at - 2])) return false // "in Ahmedabad and PTI"
  const isFollowedByPerson = PLACE_PREPOSITIONS.has(second?.lower ?? '')
  return (isOneWord && !isFollowedByPerson) || opensLongPlace(tokens, at)
}

function placeNameEnd(tokens: readonly Token[], at: number, end: number): number {
  let i = at
  while (i < end && i - at < MAX_WORDS) {
    const token = tokens[i]
    if (opensClause(tokens, i) || (i > at && opensSiteText(tokens, i))) break
    const isInner = i > at && INNER_WORDS.has(token?.lower ?? '')
    if (!isCapitalised(token) && !(isInner && isCapitalised(tokens[i + 1]))) break
    i++
    if (isAbbreviation(tokens, i - 1)) i++
  }
  return i
}

/** "Ala." and "D.C.": a full stop that does not end a sentence. */
function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const [word, stop, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (stop?.text !== '.' || stop.start !== word?.end || word.text.length > 5) return false
  return next !== undefined && next.line === word.line && !isCapitalised(next)
}
