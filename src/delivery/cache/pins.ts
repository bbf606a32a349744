import type { Where } from 'payload'

import { branchesOf, isRecord, isSure } from './conditions.js'
import { identities, identity } from './identities.js'
import { isMoment, plain } from './plain.js'
import type { Change, Row } from './types.js'

/** Fields that name one document, by which most queries of a newsroom ask. */
export const PINNED_PATHS = ['id', 'slug'] as const

export type PinnedPath = (typeof PINNED_PATHS)[number]

/** The only documents that a query can find: those with one of `keys` at `path`. */
export interface Pins<Path extends string = PinnedPath> {
  keys: ReadonlySet<string>
  path: Path
}

/** Longer lists of IDs are not looked up one by one. */
const MOST_PINS = 500

/** The IDs or slugs to which a query is bound; `undefined` if it may find documents of any. */
export const pinsOf = (where: Where): Pins | undefined => pinsAmong(where, PINNED_PATHS)

/**
 * The values to which a query is bound at the first of `paths` that it is bound at, through however
 * many `and`; `undefined` if at none.
 */
export function pinsAmong<Path extends string>(
  where: Where,
  paths: readonly Path[],
): Pins<Path> | undefined {
  const conditions = Object.entries(where)
  for (const [name, comparison] of conditions) {
    const path = paths.find((one) => one === name)
    const pins = path && isSure(comparison) && pinsAt(path, comparison as Record<string, unknown>)
    if (pins) return pins
  }
  const [only, another] = conditions.filter(([, value]) => !isSure(value))
  const branches = only && !another ? branchesOf(only, 'and') : undefined
  for (const branch of branches ?? []) {
    const pins = isRecord(branch) ? pinsAmong(branch as Where, paths) : undefined
    if (pins) return pins
  }
  return undefined
}

/**
 * The key under which queries that are bound to this row's ID or slug are found; `undefined` if the
 * row does not tell.
 */
export function pinOf(row: Row, path: string): string | undefined {
  const value = plain(row[path])
  // A date is the same as another text of the same moment.
  if (isMoment(value)) return undefined
  return typeof value === 'string' || typeof value === 'number' ? identity(value) : undefined
}

/** What the changed row was and is called at `path`; `undefined` if that is not known. */
export function pinsOfChange(
  { after, before, due = [] }: Change,
  path: string,
): Set<string> | undefined {
  const rows = [before, after].filter((row) => row !== null)
  const keys = rows.map((row) => pinOf(row, path)).filter((key) => key !== undefined)
  const isKnown = keys.length > 0 && keys.length === rows.length && !due.includes(path)
  return isKnown ? new Set(keys) : undefined
}

function pinsAt<Path extends string>(
  path: Path,
  { equals, in: list }: Record<string, unknown>,
): Pins<Path> | undefined {
  const asked = Array.isArray(list) ? list.map(plain) : [plain(equals)]
  if (asked.length > MOST_PINS) return undefined
  if (!asked.every((one) => isPin(one, path))) return undefined
  return { keys: new Set(asked.flatMap((one) => [...identities(one)])), path }
}

function isPin(asked: unknown, path: string): asked is number | string {
  // A slug is a text: which one a number stands for is for the database to say.
  return typeof asked === 'string' || (typeof asked === 'number' && path === 'id')
}
