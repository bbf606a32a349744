import { mayContain } from './mayContain.js'
import { mayOrder, type OrderOperator } from './mayOrder.js'
import { maySame, surelySame } from './maySame.js'
import { isMoment, isObjectId, isPolymorphicId, plain } from './plain.js'
import type { Row } from './types.js'

type Comparison = (value: unknown, operand: unknown, id: Row['id']) => boolean

/**
 * Whether one comparison of a query may hold for a row's value. Lists hold if one element does, as
 * in both databases. Operators that are not known, and those of places on the map, always may.
 *
 * @param id The row's own ID, by which IDs of this database are told from other text.
 */
export function mayHold(
  operator: string,
  value: unknown,
  operand: unknown,
  id: Row['id'],
): boolean {
  const comparison = comparisons.get(operator)
  return comparison === undefined || comparison(value, operand, id)
}

const order =
  (operator: OrderOperator): Comparison =>
  (value, operand) =>
    isNothing(value)
      ? mayOrder(operator, null, operand)
      : elements(value).some((element) => mayOrder(operator, element, operand))

const comparisons = new Map<string, Comparison>([
  ['all', mayHaveAll],
  ['contains', mayContainText],
  ['equals', mayEqual],
  ['exists', mayExist],
  ['greater_than', order('greater_than')],
  ['greater_than_equal', order('greater_than_equal')],
  ['in', mayBeIn],
  ['less_than', order('less_than')],
  ['less_than_equal', order('less_than_equal')],
  ['like', mayBeLike],
  ['not_equals', mayDiffer],
  ['not_in', mayBeOutside],
])

function mayEqual(value: unknown, operand: unknown, id: Row['id']): boolean {
  // SQLite takes a list for "one of these", MongoDB for all of them and no others.
  if (Array.isArray(operand)) return true
  if (isNothing(value)) return !isCertainValue(value, operand, id)
  return elements(value).some((element) => element === null || maySame(element, operand))
}

/** `not_equals` holds for rows without a value; SQLite takes one differing element for enough. */
function mayDiffer(value: unknown, operand: unknown): boolean {
  if (value === null) return operand !== null
  return isNothing(value) || !elements(value).every((element) => surelySame(element, operand))
}

function mayBeIn(value: unknown, operand: unknown): boolean {
  const list = listOf(value, operand)
  if (!list) return true
  if (isNothing(value)) return list.some(maybeNull)
  return elements(value).some(
    (element) => element === null || list.some((one) => mayBeListed(element, one)),
  )
}

function mayBeOutside(value: unknown, operand: unknown): boolean {
  const list = listOf(value, operand)
  if (!list || isNothing(value)) return true
  return !elements(value).every((element) => list.some((one) => surelySame(element, one)))
}

function mayHaveAll(value: unknown, operand: unknown): boolean {
  const list = listOf(value, operand)
  if (!list || list.length === 0) return true
  if (isNothing(value)) return list.some(maybeNull)
  return list.every((one) => elements(value).some((element) => mayBeListed(element, one)))
}

function mayExist(value: unknown, operand: unknown): boolean {
  const wanted = operand === true || operand === 'true'
  // What else stands for false is each database's own affair.
  if (!wanted && operand !== false && operand !== 'false') return true
  if (value === null) return !wanted
  return wanted || isNothing(value) || !elements(value).every(surelyExists)
}

/** MongoDB takes an empty text for none, SQLite does not; objects may be relations or groups. */
function surelyExists(element: unknown): boolean {
  return element !== '' && typeof plain(element) !== 'object'
}

function mayBeLike(value: unknown, operand: unknown): boolean {
  return typeof operand !== 'string' || mayContainAll(value, operand.split(' '))
}

function mayContainText(value: unknown, operand: unknown): boolean {
  return typeof operand !== 'string' || mayContainAll(value, [operand])
}

/** Both databases look for each word by itself: two may be in two elements. */
function mayContainAll(value: unknown, parts: string[]): boolean {
  if (isNothing(value)) return true
  return parts.every((part) => elements(value).some((element) => mayContain(element, [part])))
}

/** In a list, SQLite takes the text `false` for true. */
function mayBeListed(element: unknown, one: unknown): boolean {
  return (typeof element === 'boolean' && typeof one !== 'boolean') || maySame(element, one)
}

/** What `in` and its like compare with; `undefined` where a database leaves the comparison out. */
function listOf(value: unknown, operand: unknown): undefined | unknown[] {
  if (Array.isArray(operand)) return operand as unknown[]
  if (typeof operand === 'number') return [operand]
  if (typeof operand !== 'string' || isNothing(value)) return undefined
  // A text is a list where the field is neither a date nor a relation to one of several collections.
  const isList = elements(value).every(
    (element) => !isMoment(plain(element)) && !isPolymorphicId(element),
  )
  return isList ? operand.split(',') : undefined
}

/**
 * Whether every database compares with `operand`, whatever the type of a field that has nothing.
 * Where a text does not fit the type, a number, a date or an ID, they ask for `null` or for anything.
 */
function isCertainValue(nothing: unknown, operand: unknown, id: Row['id']): boolean {
  const asked = plain(operand)
  if (typeof asked === 'number') return Number.isFinite(asked)
  if (typeof asked !== 'string') return false
  if (typeof id === 'number') return /^\d+$/.test(asked)
  // There are no lists of dates.
  return Array.isArray(nothing) && isObjectId(id) && isObjectId(asked)
}

function maybeNull(one: unknown): boolean {
  return one === null || one === undefined || one === '' || one === 'null'
}

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0)
}

function elements(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value]
}
