import { APIError, type CollectionBeforeOperationHook, type Where } from 'payload'

import type { HasRole } from './roles.js'

/** What `guardReaders` needs to know. */
export interface GuardOptions {
  hasRole: HasRole
  /** The most documents that a reader gets in one answer. Default 100. */
  maxLimit?: number
  /**
   * Filter paths that would tell more than a reader sees, each with the public path that takes its
   * place, or `null` where there is none. A path covers those below it.
   */
  closedPaths?: Record<string, null | string>
}

interface ReadArgs {
  field?: unknown
  joins?: false | Record<string, false | { limit?: number }>
  limit?: number
  pagination?: boolean
  sort?: string | string[]
  trash?: boolean
  where?: Where
}

/**
 * Bounds what anyone but the newsroom's people may ask of a collection: no unlimited lists, nothing
 * from the trash, and no filter or sort on a path whose values they are not shown. (Payload itself
 * refuses fields without read access, and joins the reader's access to filters over relations.)
 */
export const guardReaders = ({
  closedPaths = {},
  hasRole,
  maxLimit = 100,
}: GuardOptions): CollectionBeforeOperationHook => {
  const open = (path: string) => openPath(path, closedPaths)

  return ({ args: anyArgs, overrideAccess, req }) => {
    if (overrideAccess || hasRole(req, 'admin', 'editor', 'reporter')) return
    const args = anyArgs as ReadArgs

    if (typeof args.field === 'string') open(args.field)
    if (args.sort) sortPaths(args.sort).forEach(open)
    if (args.where) args.where = openWhere(args.where, open)
    if (args.trash) args.trash = false
    if (args.limit === 0 || (args.limit ?? 0) > maxLimit || args.pagination === false) {
      args.limit = Math.min(args.limit || maxLimit, maxLimit)
    }
    for (const join of Object.values(args.joins || {})) {
      if (join) join.limit = Math.min(join.limit || maxLimit, maxLimit)
    }
    return args as typeof anyArgs
  }
}

/** The path that a reader may use in the place of `path`; throws where there is none. */
function openPath(path: string, closed: Record<string, null | string>): string {
  const dotted = path.replaceAll('__', '.').replace(/^version\./, '')
  for (const [from, to] of Object.entries(closed)) {
    if (dotted !== from && !dotted.startsWith(`${from}.`)) continue
    if (to) return `${to}${dotted.slice(from.length)}`
    throw new APIError(`Readers cannot filter or sort by "${dotted}".`, 400, null, true)
  }
  return path
}

function sortPaths(sort: string | string[]): string[] {
  const list = Array.isArray(sort) ? sort : sort.split(',')
  return list.map((path) => path.trim().replace(/^-/, ''))
}

function openWhere(where: Where, open: (path: string) => string): Where {
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) =>
      Array.isArray(value) ? [key, value.map((part) => openWhere(part, open))] : [open(key), value],
    ),
  ) as Where
}
