import type { Where } from 'payload'

/** What must hold, all of it, in one list: a query's own conditions and those of access rules. */
export function conditionsOf(where: Where = {}): Where[] {
  return Object.entries(where).flatMap(([key, value]) =>
    key.toLowerCase() === 'and' && Array.isArray(value)
      ? value.flatMap(conditionsOf)
      : [{ [key]: value }],
  )
}

/** The field, operator and value of a condition that has one of each. */
export function comparisonIn(
  condition: Where,
): undefined | { field: string; operator: string; value: unknown } {
  const [[field, comparison] = [], ...more] = Object.entries(condition)
  const [[operator, value] = [], ...others] = Object.entries(comparison ?? {})
  if (field === undefined || operator === undefined || Array.isArray(comparison)) return undefined
  return more.length + others.length > 0 ? undefined : { field, operator, value }
}
