import type { Parties } from '../grammar/parties.js'
import type { Party } from '../grammar/party.js'
import { CONJUNCTIONS, STAFF } from '../grammar/vocabulary.js'
import type { Copy } from '../text/copy.js'
import { hasAgency, isEvident, nameable } from './statement.js'
import { isAboveStory, isBelowText } from './surroundings.js'

/** An agency that needs no more evidence, or one of several; publications only beside a slash or "with". */
export function isSupplied(
  copy: Copy,
  { list, hasWith, end }: Parties,
  { isAbove, isLast }: { isAbove: boolean; isLast: boolean },
): boolean {
  if (!hasAgency(list)) return false
  const [only] = list
  const isNoun = list.length === 1 && only?.kind === 'unnamed'
  if (isNoun && !hasWith && !(isBelowText(copy, only.from) || isAboveStory(copy, only)))
    return false
  const [, second] = list // "AFP Interaktives Spielzeug" is the name of a thing
  if (only?.kind === 'agency' && second?.kind === 'person' && second.from === only.to) return false
  const isDesk = isDeskOf(list) || (isAbove && hasMark(copy, only) && isDeskOf([...list].reverse()))
  const isPlaced = isAbove && isDeskOf(list) && hasMark(copy, only) // "UNB, Dhaka"
  if (!isEvident(list, hasWith || isLast || isPlaced ? 'statement' : 'place')) return false
  const [first] = list
  const hasSlash = copy.tokens
    .slice(Math.max((first?.from ?? 0) - 1, 0), end)
    .some(({ text }) => text === '/')
  if (list.filter(({ kind }) => kind === 'agency' || kind === 'unnamed').length > 1) return true
  if (isDesk) return true
  return (
    isOwnWire(copy, list) || hasWith || hasSlash || list.every(({ kind }) => kind !== 'publication')
  )
}

/** "Herald wire services", "Guardian staff and agencies", "Guardian staff and Reuters". */
function isOwnWire({ tokens }: Copy, [medium, wires, ...others]: readonly Party[]): boolean {
  if (medium?.kind !== 'publication' || !wires || others.length > 0) return false
  const between = tokens.slice(medium.to, wires.from)
  const isStaff = between.some(({ lower }) => STAFF.has(lower))
  const isWire = wires.kind === 'unnamed' || (wires.kind === 'agency' && isStaff)
  const isJoint = (word: string) => STAFF.has(word) || CONJUNCTIONS.has(word) || word === '&'
  return isWire && between.every(({ lower }) => isJoint(lower))
}

/** "LIBERATION et AFP", below a headline. */
export const isMediumAnd = (
  { tokens }: Copy,
  [medium, agency, ...others]: readonly Party[],
): boolean =>
  medium?.kind === 'publication' &&
  agency?.kind === 'agency' &&
  others.length === 0 &&
  isEvident([agency], 'place') &&
  agency.from === medium.to + 1 &&
  CONJUNCTIONS.has(tokens[medium.to]?.lower ?? '')

/** "EFE - Madrid": an agency and the one word of its desk's place. */
const isDeskOf = ([agency, place, ...rest]: readonly Party[]): boolean =>
  (agency?.kind === 'agency' || agency?.kind === 'unnamed') &&
  place?.kind === 'publication' &&
  place.to - place.from <= 2 &&
  rest.length === 0

/** Does a mark follow the name: "Madrid - EFE", but not "More from AP"? */
const hasMark = ({ tokens }: Copy, name: Party | undefined): boolean =>
  tokens[name?.to ?? -1]?.isWord === false

/** Whom such a line credits: not a desk's place, nor initials. */
export const credited = (list: readonly Party[]): Party[] =>
  isDeskOf(list) || isDeskOf([...list].reverse())
    ? list.filter(({ kind }) => kind === 'agency' || kind === 'unnamed')
    : nameable(list)
