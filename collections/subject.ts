import type { ArrayField, CollectionConfig, JoinField, SelectField, TextField } from 'payload'

import {
  guardReaders,
  JOIN_COMPLEXITY,
  referenceAccess,
  shownFieldAccess,
} from '../src/access/index.js'
import { prepareLoading } from '../src/delivery/documents/index.js'
import { populateLightly } from '../src/delivery/populateLightly.js'
import type { Newsroom } from '../src/options.js'
import { fillSlug, slugField } from '../src/publishing/index.js'

/** What one kind of subject has of its own. */
interface OwnConfig extends Pick<CollectionConfig, 'defaultPopulate' | 'fields' | 'slug'> {
  admin: Pick<
    NonNullable<CollectionConfig['admin']>,
    'defaultColumns' | 'description' | 'listSearchableFields'
  >
  afterChange?: NonNullable<CollectionConfig['hooks']>['afterChange']
  /** The list of its stories: the article's field that names it, and how the admin shows the list. */
  stories: Pick<JoinField, 'admin' | 'on'>
}

/**
 * A subject: an author, a contributor or a topic, whose page lists its stories. It has a name, a
 * slug made of it, and its stories; everyone reads it and the newsroom writes it.
 */
export const subject = (
  { hasRole, slugs }: Newsroom,
  { admin, afterChange = [], fields, stories, ...own }: OwnConfig,
): CollectionConfig => ({
  ...own,
  access: referenceAccess(hasRole),
  admin: { ...admin, group: 'People and topics', useAsTitle: 'name' },
  // One index has both only if they go the same way; Payload's own second key would be `-createdAt`.
  defaultSort: ['name', 'createdAt'],
  hooks: {
    beforeOperation: [guardReaders({ hasRole }), populateLightly, prepareLoading],
    beforeChange: [fillSlug({ useAsSlug: 'name' })],
    afterChange,
  },
  indexes: [{ fields: ['name', 'createdAt'] }],
  fields: [
    NAME,
    ...fields,
    slugField('name'),
    {
      ...stories,
      name: 'articles',
      type: 'join',
      access: shownFieldAccess(hasRole),
      collection: slugs.articles,
      defaultLimit: 10,
      defaultSort: '-publishedAt',
      graphQL: { complexity: JOIN_COMPLEXITY },
      maxDepth: 1,
    },
  ],
})

const NAME: TextField = {
  name: 'name',
  type: 'text',
  index: true,
  maxLength: 200,
  required: true,
}

/** The choice of its kind, by label; the first is what a new one is. */
export const kindField = (...labels: [string, ...string[]]): SelectField => ({
  name: 'kind',
  type: 'select',
  admin: { position: 'sidebar' },
  defaultValue: labels[0].toLowerCase(),
  options: labels.map((label) => ({ label, value: label.toLowerCase() })),
  required: true,
})

/** Other names of it. The description says what they are good for. */
export const aliasesField = (description: string): ArrayField => ({
  name: 'aliases',
  type: 'array',
  admin: { description },
  fields: [{ name: 'name', type: 'text', required: true }],
  labels: { plural: 'Aliases', singular: 'Alias' },
})
