import { isCanonicalMoment, plain } from './plain.js'

/** The operators that compare by order. */
export type OrderOperator = 'greater_than' | 'greater_than_equal' | 'less_than' | 'less_than_equal'

const holds: Record<OrderOperator, <T extends number | string>(a: T, b: T) => boolean> = {
  greater_than: (a, b) => a > b,
  greater_than_equal: (a, b) => a >= b,
  less_than: (a, b) => a < b,
  less_than_equal: (a, b) => a <= b,
}

/**
 * Whether a row's value, which is not a list, may come before or after what a query names.
 *
 * Only numbers and dates are told apart: the order of texts is the database's, and a text that a
 * reader sent for a date may be none, in which case MongoDB's adapter leaves the comparison out.
 */
export function mayOrder(operator: OrderOperator, value: unknown, asked: unknown): boolean {
  const is = plain(value)
  const bound = plain(asked)
  if (is === null) return !isBound(bound)
  const compare = holds[operator]
  if (typeof is === 'number') {
    const limit = typeof bound === 'string' && bound.trim() !== '' ? Number(bound) : bound
    return typeof limit !== 'number' || Number.isNaN(limit) || compare(is, limit)
  }
  if (!isCanonicalMoment(is) || !isBound(bound)) return true
  // The field may be a date or a text that looks like one.
  const inTime = compare(Date.parse(is), typeof bound === 'number' ? bound : Date.parse(bound))
  return inTime || (typeof bound === 'string' && compare(is, bound))
}

/** Whether every database compares with it, so that a row without a value is left out. */
function isBound(bound: unknown): bound is number | string {
  if (typeof bound === 'number') return !Number.isNaN(bound)
  return typeof bound === 'string' && !Number.isNaN(Date.parse(bound))
}
