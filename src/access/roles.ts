import type { PayloadRequest, TypedUser } from 'payload'

/**
 * What a user may do in the newsroom:
 * - `admin`: everything, users included;
 * - `editor`: edits and publishes every story;
 * - `reporter`: writes and submits; edits only own or assigned stories that are not published;
 * - `wire`: a machine with an API key that files copy for feeds; sees its own stories and what readers see.
 */
export const ROLES = ['admin', 'editor', 'reporter', 'wire'] as const

export type Role = (typeof ROLES)[number]

/** Finds the newsroom role of a signed-in user; `null` makes the user a mere reader. */
export type RoleOf = (user: TypedUser) => null | Role

/** The role in the user's `role` field. */
export const roleFromField: RoleOf = (user) => {
  const role = (user as { role?: unknown }).role
  return ROLES.find((known) => known === role) ?? null
}

/** Is the user one of this collection's? Users of another may have the same IDs. */
export const isUserOf = (collection: string, user: null | TypedUser): user is TypedUser =>
  // Over HTTP a user always names its collection; code may pass a plain document.
  user !== null && ((user.collection as string | undefined) ?? collection) === collection

/** Asks whether the signed-in user has one of the given roles. Built once, from the `roleOf` option. */
export type HasRole = (req: PayloadRequest, ...roles: Role[]) => boolean

export const makeHasRole =
  (roleOf: RoleOf): HasRole =>
  (req, ...roles) => {
    if (!req.user) return false
    const role = roleOf(req.user)
    return role !== null && roles.includes(role)
  }
