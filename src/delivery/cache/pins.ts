import type { Where } from 'payload'

import { branchesOf, isRecord, isSure } from './conditions.js'
import { identities, identity } from './identities.js'
import { isMoment, plain } from './plain.js'
import type { Row } from './types.js'

/** Fields that name one document, by which most queries of a newsroom ask. */
export const PINNED_PATHS = ['id', 'slug'] as const

export type PinnedPath = (typeof PINNED_PATHS)[number]

/** The only documents that a query can find. */
export interface Pins {
  keys: ReadonlySet<string>
  path: PinnedPath
}

/** Longer lists of IDs are not looked up one by one. */
const MOST_PINS = 500

/**
 * The IDs or slugs to which a query is bound, through however many `and`; `undefined` if it may find
 * documents of any.
 */
export function pinsOf(where: Where): Pins | undefined {
  const conditions = Object.entries(where)
  for (const [path, comparison] of conditions) {
    const pins = isSure(comparison) && pinsAt(path, comparison as Record<string, unknown>)
    if (pins) return pins
  }
  const [only, another] = conditions.filter(([, value]) => !isSure(value))
  const branches = only && !another ? branchesOf(only, 'and') : undefined
  for (const branch of branches ?? []) {
    const pins = isRecord(branch) ? pinsOf(branch as Where) : undefined
    if (pins) return pins
  }
  return undefined
}

/**
 * The key under which queries that are bound to this row's ID or slug are found; `undefined` if the
 * row does not tell.
 */
export function pinOf(row: Row, path: PinnedPath): string | undefined {
  const value = plain(row[path])
  // A date is the same as another text of the same moment.
  if (isMoment(value)) return undefined
  return typeof value === 'string' || typeof value === 'number' ? identity(value) : undefined
}

function pinsAt(name: string, { equals, in: list }: Record<string, unknown>): Pins | undefined {
  const path = PINNED_PATHS.find((pinned) => pinned === name)
  const asked = Array.isArray(list) ? list.map(plain) : [plain(equals)]
  if (!path || asked.length > MOST_PINS) return undefined
  if (!asked.every((one) => isPin(one, path))) return undefined
  return { keys: new Set(asked.flatMap((one) => [...identities(one)])), path }
}

function isPin(asked: unknown, path: PinnedPath): asked is number | string {
  // A slug is a text: which one a number stands for is for the database to say.
  return typeof asked === 'string' || (typeof asked === 'number' && path === 'id')
}
