import type { CollectionBeforeOperationHook, Where } from 'payload'

import type { HasRole } from './roles.js'

/** What `guardReaders` needs to know. */
export interface GuardOptions {
  /**
   * Filter paths whose place another takes for readers, who are not shown all that the first one
   * has: `{ 'credits.contributor': 'creditedTo' }`. A path covers those below it.
   */
  aliases?: Record<string, string>
  hasRole: HasRole
  /** The most documents that a reader gets in one answer. Default 100. */
  maxLimit?: number
}

interface ReadArgs {
  /** Set where Payload itself loads the relations of a document, whose number is bounded. */
  currentDepth?: number
  joins?: false | Record<string, false | { limit?: number }>
  limit?: number
  pagination?: boolean
  trash?: boolean
  where?: Where
}

/**
 * Bounds what anyone but the newsroom's people may ask of a collection: no unlimited lists and
 * nothing from the trash. What they may filter by is a matter of the fields' access
 * (`shownFieldAccess`, `internalFieldAccess`), which Payload asks wherever a path leads.
 */
export const guardReaders = ({
  aliases = {},
  hasRole,
  maxLimit = 100,
}: GuardOptions): CollectionBeforeOperationHook => {
  return ({ args: anyArgs, overrideAccess, req }) => {
    if (overrideAccess || hasRole(req, 'admin', 'editor', 'reporter')) return
    const args = anyArgs as ReadArgs

    if (args.where) args.where = withAliases(args.where, aliases)
    if (args.trash) args.trash = false
    const isList = args.currentDepth === undefined
    if (isList && (!within(args.limit, maxLimit) || args.pagination === false)) {
      args.limit = bounded(args.limit, maxLimit)
    }
    for (const join of Object.values(args.joins || {})) {
      if (join) join.limit = bounded(join.limit, maxLimit)
    }
    return args as typeof anyArgs
  }
}

/** Payload reads 0 as "all", and lists ten where no limit is given. */
const within = (limit: number | undefined, max: number): boolean =>
  limit === undefined || (limit >= 1 && limit <= max)

const bounded = (limit: number | undefined, max: number): number =>
  limit !== undefined && limit >= 1 ? Math.min(limit, max) : max

function withAliases(where: Where, aliases: Record<string, string>): Where {
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) =>
      Array.isArray(value)
        ? [key, value.map((part) => withAliases(part, aliases))]
        : [aliasOf(key, aliases), value],
    ),
  ) as Where
}

function aliasOf(path: string, aliases: Record<string, string>): string {
  // GraphQL writes the dots of a path as two underscores.
  const dotted = path.replaceAll('__', '.')
  for (const [from, to] of Object.entries(aliases)) {
    if (dotted === from || dotted.startsWith(`${from}.`)) return to + dotted.slice(from.length)
  }
  return path
}
