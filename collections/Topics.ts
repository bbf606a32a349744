import { createBreadcrumbsField, createParentField } from '@payloadcms/plugin-nested-docs'
import type { CollectionConfig } from 'payload'

import {
  guardReaders,
  JOIN_COMPLEXITY,
  referenceAccess,
  shownFieldAccess,
} from '../src/access/index.js'
import type { Newsroom } from '../src/options.js'
import { fillSlug, slugField } from '../src/publishing/index.js'

/** What stories are about: a tree of subjects, places, people, organisations and events. */
export const Topics = ({ hasRole, slugs }: Newsroom): CollectionConfig => ({
  slug: slugs.topics,
  access: referenceAccess(hasRole),
  admin: {
    defaultColumns: ['name', 'kind', 'parent', 'mediaTopic'],
    description: 'What the stories are about.',
    group: 'People and topics',
    listSearchableFields: ['name', 'slug', 'aliases.name', 'mediaTopic'],
    useAsTitle: 'name',
  },
  defaultPopulate: { name: true, slug: true, kind: true, mediaTopic: true, parent: true },
  defaultSort: 'name',
  hooks: {
    beforeOperation: [guardReaders({ hasRole })],
    beforeChange: [fillSlug({ useAsSlug: 'name' })],
  },
  fields: [
    { name: 'name', type: 'text', index: true, maxLength: 200, required: true },
    {
      name: 'kind',
      type: 'select',
      admin: { position: 'sidebar' },
      defaultValue: 'subject',
      options: [
        { label: 'Subject', value: 'subject' },
        { label: 'Place', value: 'place' },
        { label: 'Person', value: 'person' },
        { label: 'Organisation', value: 'organisation' },
        { label: 'Event', value: 'event' },
      ],
      required: true,
    },
    createParentField(slugs.topics, {
      admin: { description: 'The wider topic that this one belongs to.', position: 'sidebar' },
    }),
    {
      name: 'mediaTopic',
      type: 'text',
      admin: {
        description: 'Its IPTC Media Topic code, such as medtop:20000053.',
        position: 'sidebar',
      },
      index: true,
      label: 'IPTC Media Topic',
      validate: (value: null | string | undefined) =>
        !value ||
        /^medtop:\d{8}$/.test(value) ||
        'A Media Topic code is "medtop:" and eight digits, such as medtop:20000053.',
    },
    {
      name: 'aliases',
      type: 'array',
      admin: { description: 'Other words for it in copy. Stories that use them get this topic.' },
      fields: [{ name: 'name', type: 'text', required: true }],
      labels: { plural: 'Aliases', singular: 'Alias' },
    },
    createBreadcrumbsField(slugs.topics, { admin: { hidden: true } }),
    slugField('name'),
    {
      name: 'articles',
      type: 'join',
      access: shownFieldAccess(hasRole),
      admin: { defaultColumns: ['headline', '_status', 'publishedAt'] },
      collection: slugs.articles,
      defaultLimit: 10,
      defaultSort: '-publishedAt',
      graphQL: { complexity: JOIN_COMPLEXITY },
      maxDepth: 1,
      on: 'topics',
    },
  ],
})
