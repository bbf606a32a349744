import type { Where } from 'payload'

import { branchesOf, type Condition, conditionsOf, isRecord } from './conditions.js'
import { mayHold } from './mayHold.js'
import type { Row } from './types.js'
import { valueAt } from './valueAt.js'

export interface MayMatchOptions {
  /** Paths whose comparisons may hold whatever the row has there. Default: none. */
  due?: readonly string[]
}

/**
 * Whether a database may find `row` with the query `where`.
 *
 * False only if it certainly does not, on SQLite and on MongoDB, as Payload's adapters query them.
 * Where the two differ, a path is not in the row, leads through a relation, or an operator is not
 * known, the answer is yes. So a cached answer is dropped once too often rather than once too seldom.
 *
 * What it takes for granted: no collation is set on MongoDB, and JSON fields are not in the row,
 * because SQLite compares what is inside of them as text.
 */
export function mayMatch(row: Row, where: Where, { due = [] }: MayMatchOptions = {}): boolean {
  const matches = (condition: Condition) => mayMeet(row, condition, due)
  const { others, sure } = conditionsOf(where)
  return sure.every(matches) && (others.length === 0 || others.some(matches))
}

function mayMeet(row: Row, condition: Condition, due: readonly string[]): boolean {
  const mayMatchBranch = (branch: unknown) =>
    !isRecord(branch) || mayMatch(row, branch as Where, { due })

  const and = branchesOf(condition, 'and')
  if (and) return and.every(mayMatchBranch)
  const or = branchesOf(condition, 'or')
  if (or) return or.length === 0 || or.some(mayMatchBranch)

  const [path, comparisons] = condition
  if (due.includes(path) || !isRecord(comparisons)) return true
  return mayMeetAll(row, path, comparisons)
}

/** Operators after which SQLite's adapter looks at the next one of the same path. */
const FOLLOWED = [
  'equals',
  'exists',
  'greater_than',
  'greater_than_equal',
  'in',
  'less_than',
  'less_than_equal',
]

function mayMeetAll(row: Row, path: string, comparisons: Record<string, unknown>): boolean {
  const value = valueAt(row, path)
  if (value === undefined) return true
  for (const [operator, operand] of Object.entries(comparisons)) {
    // SQLite takes every operator for `equals` where the collection of a relation is asked for.
    if (path.endsWith('relationTo') && operator !== 'equals') return true
    if (!mayHold(operator, value, operand, row.id)) return false
    // After the others it passes over what follows, as it does for relations to several collections.
    const isScalar = value !== null && typeof value !== 'object'
    if (!isScalar || operand === null || !FOLLOWED.includes(operator)) return true
  }
  return true
}
