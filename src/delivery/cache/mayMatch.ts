import type { Where } from 'payload'

import { branchesOf, type Condition, isRecord, isSure } from './conditions.js'
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
  let others = 0
  let othersMet = 0
  for (const condition of Object.entries(where)) {
    const isMet = mayMeet(row, condition, due)
    if (isSure(condition[1])) {
      if (!isMet) return false
    } else {
      others += 1
      if (isMet) othersMet += 1
    }
  }
  return others === 0 || othersMet > 0
}

function mayMeet(row: Row, condition: Condition, due: readonly string[]): boolean {
  const and = branchesOf(condition, 'and')
  if (and) return and.every((branch) => mayMatchBranch(row, branch, due))
  const or = branchesOf(condition, 'or')
  if (or) return or.length === 0 || or.some((branch) => mayMatchBranch(row, branch, due))

  const [path, comparisons] = condition
  if (due.includes(path) || !isRecord(comparisons)) return true
  return mayMeetAll(row, path, comparisons)
}

function mayMatchBranch(row: Row, branch: unknown, due: readonly string[]): boolean {
  return !isRecord(branch) || mayMatch(row, branch as Where, { due })
}

/** Operators after which SQLite's adapter looks at the next one of the same path. */
const FOLLOWED = new Set([
  'equals',
  'exists',
  'greater_than',
  'greater_than_equal',
  'in',
  'less_than',
  'less_than_equal',
])

function mayMeetAll(row: Row, path: string, comparisons: Record<string, unknown>): boolean {
  const value = valueAt(row, path)
  if (value === undefined) return true
  for (const [operator, operand] of Object.entries(comparisons)) {
    // SQLite takes every operator for `equals` where the collection of a relation is asked for.
    if (path.endsWith('relationTo') && operator !== 'equals') return true
    if (!mayHold(operator, value, operand, row.id)) return false
    // After the others it passes over what follows, as it does for relations to several collections.
    const isScalar = value !== null && typeof value !== 'object'
    if (!isScalar || operand === null || !FOLLOWED.has(operator)) return true
  }
  return true
}
