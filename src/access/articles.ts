import type { Access, CollectionConfig, Where } from 'payload'

import { publicArticles } from './publicArticles.js'
import type { HasRole } from './roles.js'

/** Who may read and write articles. See `ROLES` for what each role is for. */
export function articleAccess(hasRole: HasRole): NonNullable<CollectionConfig['access']> {
  const read: Access = ({ req }) => {
    if (hasRole(req, 'admin', 'editor', 'reporter')) return true
    if (hasRole(req, 'wire') && req.user) return { or: [publicArticles(), ownedBy(req.user.id)] }
    return publicArticles()
  }

  const readVersions: Access = ({ req }) => {
    if (hasRole(req, 'admin', 'editor', 'reporter')) return true
    if (hasRole(req, 'wire') && req.user) return { 'version.createdBy': { equals: req.user.id } }
    return false
  }

  const create: Access = ({ data, req }) => {
    if (hasRole(req, 'admin', 'editor')) return true
    return hasRole(req, 'reporter', 'wire') && !publishes(data)
  }

  const update: Access = ({ data, req }) => {
    if (hasRole(req, 'admin', 'editor')) return true
    if (publishes(data) || !req.user) return false
    if (hasRole(req, 'reporter')) {
      return unpublishedAnd({
        or: [ownedBy(req.user.id), { assignedTo: { contains: req.user.id } }],
      })
    }
    return hasRole(req, 'wire') && unpublishedAnd(ownedBy(req.user.id))
  }

  const remove: Access = ({ req }) => {
    if (hasRole(req, 'admin', 'editor')) return true
    return hasRole(req, 'reporter') && req.user ? unpublishedAnd(ownedBy(req.user.id)) : false
  }

  return {
    create,
    delete: remove,
    read,
    readVersions,
    unlock: ({ req }) => hasRole(req, 'admin', 'editor'),
    update,
  }
}

const publishes = (data: unknown): boolean =>
  (data as { _status?: unknown } | undefined)?._status === 'published'

const ownedBy = (id: number | string): Where => ({ createdBy: { equals: id } })

const unpublishedAnd = (where: Where): Where => ({
  and: [{ _status: { not_equals: 'published' } }, where],
})
