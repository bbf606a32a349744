import { plain } from './plain.js'

const PLAIN_OPERATORS = new Set([
  'equals',
  'greater_than',
  'greater_than_equal',
  'in',
  'less_than',
  'less_than_equal',
  'not_equals',
  'not_in',
])

/** A path with its comparisons, or `and` or `or` with the queries that it joins. */
export type Condition = [key: string, value: unknown]

/**
 * Whether a condition always counts, whatever stands beside it on its level of a query: a path with
 * one plain comparison does.
 *
 * The others count as well while there is but one of them. Where there are more, a database may pass
 * over some: SQLite's adapter keeps the last of `and` and `or`, MongoDB's joins `exists: false` with
 * the branches of an `or` beside it.
 */
export function isSure(value: unknown): boolean {
  if (!isRecord(value)) return false
  const operators = Object.keys(value)
  const [operator] = operators
  if (operator === undefined || operators.length > 1 || !PLAIN_OPERATORS.has(operator)) return false
  const operand = plain(value[operator])
  if (Array.isArray(operand)) return operator === 'in' || operator === 'not_in'
  return operand === null || typeof operand !== 'object'
}

/** The queries that `and` or `or` joins; `undefined` if this is a condition of another kind. */
export function branchesOf(
  [key, value]: Condition,
  connective: 'and' | 'or',
): undefined | unknown[] {
  return key.toLowerCase() === connective && Array.isArray(value) ? value : undefined
}

/** Whether this can be a query, or a path's comparisons, at all. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
