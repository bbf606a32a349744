const OBJECT_ID = /^[\da-f]{24}$/i
const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]{5,12}(?:Z|[+-]\d\d:?\d\d)$/
const CANONICAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** A relation to one of several collections, as rows and queries have it. */
export interface PolymorphicId {
  relationTo: unknown
  value: unknown
}

export function isPolymorphicId(value: unknown): value is PolymorphicId {
  return typeof value === 'object' && value !== null && 'relationTo' in value && 'value' in value
}

/** A value in the form in which it comes over HTTP: dates in ISO 8601, object IDs in hexadecimal. */
export function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString()
  const { toHexString } = value as { toHexString?: unknown }
  return typeof toHexString === 'function' ? String(toHexString.call(value)) : value
}

/** Whether `value` is a text that has the form of MongoDB's IDs. */
export function isObjectId(value: unknown): value is string {
  return typeof value === 'string' && OBJECT_ID.test(value)
}

/** Whether `value` is a date and time in ISO 8601. */
export function isMoment(value: unknown): value is string {
  return typeof value === 'string' && MOMENT.test(value) && !Number.isNaN(Date.parse(value))
}

/**
 * Whether `value` is a moment in the one form that Payload writes, `2026-03-01T09:00:00.000Z`, whose
 * order as text is the order in time.
 */
export function isCanonicalMoment(value: unknown): value is string {
  return typeof value === 'string' && CANONICAL.test(value) && !Number.isNaN(Date.parse(value))
}
