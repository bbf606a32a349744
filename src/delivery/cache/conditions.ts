import type { Where } from 'payload'

import { plain } from './plain.js'

const PLAIN_OPERATORS = [
  'equals',
  'greater_than',
  'greater_than_equal',
  'in',
  'less_than',
  'less_than_equal',
  'not_equals',
  'not_in',
]

/** A path or `and`/`or` with what stands behind it. */
export type Condition = [key: string, value: unknown]

/**
 * The conditions of one level of a query, in two kinds. `sure` ones, a path with one plain
 * comparison, always count. Of the `others` all count as well while there is but one; where there
 * are more, a database may pass over some of them: SQLite's adapter keeps the last of `and` and
 * `or`, MongoDB's joins `exists: false` with the branches of an `or` beside it.
 */
export function conditionsOf(where: Where): { others: Condition[]; sure: Condition[] } {
  const others: Condition[] = []
  const sure: Condition[] = []
  for (const condition of Object.entries(where)) {
    const list = isSure(condition) ? sure : others
    list.push(condition)
  }
  return { others, sure }
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

function isSure([, value]: Condition): boolean {
  if (!isRecord(value)) return false
  const [comparison, second] = Object.entries(value)
  if (!comparison || second) return false
  const [operator, operand] = comparison
  if (!PLAIN_OPERATORS.includes(operator)) return false
  return isPlain(operand) || (operator.endsWith('in') && Array.isArray(operand))
}

function isPlain(operand: unknown): boolean {
  const value = plain(operand)
  return value === null || typeof value !== 'object'
}
