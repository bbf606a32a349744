import type { CollectionConfig, SelectField } from 'payload'

import { adminOnly, firstUserIsAdmin, ownOrAdmin, ROLES, userAccess } from '../src/access/index.js'
import type { Newsroom } from '../src/options.js'

const TWO_HOURS = 2 * 60 * 60
const TEN_MINUTES = 10 * 60 * 1000

/** The people of the newsroom, and the machines that feed it. */
export const Users = ({ hasRole, siteURL, slugs }: Newsroom): CollectionConfig => ({
  slug: slugs.users,
  access: userAccess(hasRole, slugs.users),
  admin: {
    defaultColumns: ['name', 'email', 'role', 'updatedAt'],
    group: 'Administration',
    listSearchableFields: ['name', 'email'],
    useAsTitle: 'name',
  },
  auth: {
    cookies: { sameSite: 'Lax', secure: siteURL.startsWith('https:') },
    // Payload notes the time of a request in a write outside the transaction that it has just begun,
    // which with one writer at a time would wait for itself. So it keeps no interval.
    forgotPassword: { minRequestInterval: 0 },
    lockTime: TEN_MINUTES,
    maxLoginAttempts: 5,
    tokenExpiration: TWO_HOURS,
    useAPIKey: true,
  },
  hooks: { beforeOperation: [firstUserIsAdmin] },
  fields: [
    { name: 'name', type: 'text', required: true },
    {
      name: 'email',
      type: 'email',
      access: { read: ownOrAdmin(hasRole, slugs.users) },
      required: true,
    },
    { ...roleField(hasRole), defaultValue: 'reporter' },
  ],
})

/**
 * A user's role. A host's own users collection gets this field where it has none, without a default:
 * whoever signs up there is not of the newsroom.
 */
export const roleField = (hasRole: Newsroom['hasRole']): SelectField => ({
  name: 'role',
  type: 'select',
  access: { create: adminOnly(hasRole), update: adminOnly(hasRole) },
  admin: {
    description:
      'Editors publish. Reporters write and submit. Wire is for machines with an API key.',
    position: 'sidebar',
  },
  options: ROLES.map((role) => ({ label: role[0]?.toUpperCase() + role.slice(1), value: role })),
  saveToJWT: true,
})
