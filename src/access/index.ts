/** Who may read and write what: one place, used by every collection and endpoint. */
export { articleAccess } from './articles.js'
export { firstUserIsAdmin } from './firstUserIsAdmin.js'
export { guardReaders, type GuardOptions } from './guardReaders.js'
export { hideUnseenStories } from './hideUnseenStories.js'
export { keepCreator } from './keepCreator.js'
export { mediaAccess } from './media.js'
export { onlyEditorsPublish } from './onlyEditorsPublish.js'
export { publicArticles, publicOnce } from './publicArticles.js'
export {
  internalFieldAccess,
  JOIN_COMPLEXITY,
  redirectAccess,
  referenceAccess,
  shownFieldAccess,
} from './reference.js'
export {
  type HasRole,
  isUserOf,
  makeHasRole,
  type Role,
  roleFromField,
  type RoleOf,
  ROLES,
} from './roles.js'
export { adminOnly, ownOrAdmin, userAccess } from './users.js'
