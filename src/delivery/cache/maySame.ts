import { identities, identity } from './identities.js'
import { isCanonicalMoment, isMoment, isPolymorphicId, plain, type PolymorphicId } from './plain.js'

/**
 * Whether a row's value, which is neither `null` nor a list, may be the one that a query asks for:
 * `"12"` may be 12, and `2026-03-01` may be its midnight. False only if no database takes the two
 * for the same.
 */
export function maySame(value: unknown, asked: unknown): boolean {
  const is = plain(value)
  const wanted = plain(asked)
  if (isPolymorphicId(is)) return maySamePolymorphic(is, wanted)
  if (wanted === null) return false
  if (typeof is === 'boolean') return maySameFlag(is, wanted)
  if (isMoment(is)) return maySameMoment(is, wanted)
  if (asked instanceof Date || !isTextOrNumber(is) || !isTextOrNumber(wanted)) return true
  if (typeof wanted === 'number' && Number(is) === wanted) return true
  return identities(wanted).has(identity(is))
}

/**
 * Whether a row's value is beyond doubt the one that a query excludes, on every database and
 * whatever the type of its field.
 */
export function surelySame(value: unknown, asked: unknown): boolean {
  const is = plain(value)
  const wanted = plain(asked)
  if (isMoment(is) && !isCanonicalMoment(is)) return false
  if (typeof is === 'number' && typeof wanted === 'string') return String(is) === wanted
  return typeof is !== 'object' && is === wanted
}

function maySamePolymorphic(is: PolymorphicId, wanted: unknown): boolean {
  if (isPolymorphicId(wanted)) {
    return is.relationTo === wanted.relationTo && maySame(is.value, wanted.value)
  }
  // SQLite leaves a comparison out when no relation's ID can be what is asked for.
  const isId =
    typeof wanted === 'number' ||
    (typeof wanted === 'string' && wanted !== '' && Number(wanted) >= 0)
  return !isId || maySame(is.value, wanted)
}

function maySameFlag(is: boolean, wanted: unknown): boolean {
  const word = String(wanted).toLowerCase()
  // What else stands for true or false is each database's own affair.
  return word === 'true' || word === 'false' ? String(is) === word : true
}

function maySameMoment(is: string, wanted: unknown): boolean {
  if (is === wanted) return true
  if (typeof wanted === 'number') return Date.parse(is) === wanted
  if (typeof wanted !== 'string') return true
  const time = Date.parse(wanted)
  // MongoDB's adapter leaves out comparisons with what is no date.
  return Number.isNaN(time) || time === Date.parse(is)
}

function isTextOrNumber(value: unknown): value is number | string {
  return typeof value === 'number' || typeof value === 'string'
}
