import type { CollectionConfig } from 'payload'

import {
  guardReaders,
  JOIN_COMPLEXITY,
  referenceAccess,
  shownFieldAccess,
} from '../src/access/index.js'
import type { Newsroom } from '../src/options.js'
import { fillSlug, slugField } from '../src/publishing/index.js'
import { creditedStoriesField } from '../src/rights/index.js'

/** Who is credited without being the author: an agency, or a person who helped. */
export const Contributors = ({ hasRole, slugs }: Newsroom): CollectionConfig => ({
  slug: slugs.contributors,
  access: referenceAccess(hasRole),
  admin: {
    defaultColumns: ['name', 'kind', 'agency', 'homepage'],
    description: 'News agencies and people whose work is credited in stories.',
    group: 'People and topics',
    listSearchableFields: ['name', 'agency', 'aliases.name'],
    useAsTitle: 'name',
  },
  defaultPopulate: {
    name: true,
    slug: true,
    agency: true,
    creditName: true,
    homepage: true,
    kind: true,
  },
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
      defaultValue: 'agency',
      options: [
        { label: 'Agency', value: 'agency' },
        { label: 'Person', value: 'person' },
      ],
      required: true,
    },
    {
      name: 'agency',
      type: 'text',
      admin: {
        condition: (data) => data.kind === 'agency',
        description: 'Its short code, such as reuters or ap. Credits in copy are matched by it.',
        position: 'sidebar',
      },
      hooks: { beforeValidate: [({ value }) => tidyCode(value)] },
      label: 'Agency code',
      // One agency, one contributor: two saves that meet rely on it.
      unique: true,
    },
    {
      // How a person or a publication is found again. Set when copy first credits them.
      name: 'key',
      type: 'text',
      access: { create: nobody, read: nobody, update: nobody },
      hidden: true,
      hooks: { beforeDuplicate: [() => undefined] },
      unique: true,
    },
    {
      name: 'aliases',
      type: 'array',
      admin: {
        description: 'Other names that it signs with. Credits in copy are matched by them, too.',
      },
      fields: [{ name: 'name', type: 'text', required: true }],
      labels: { plural: 'Aliases', singular: 'Alias' },
    },
    {
      name: 'creditName',
      type: 'text',
      admin: {
        description:
          'How credit lines print it. Leave empty to print an agency as the story’s language calls it.',
      },
    },
    { name: 'homepage', type: 'text', label: 'Home page' },
    {
      name: 'usageTerms',
      type: 'textarea',
      admin: { description: 'What the contract says of credits, archives and partners.' },
    },
    creditedStoriesField({ articles: slugs.articles }),
    slugField('name'),
    {
      name: 'articles',
      type: 'join',
      access: shownFieldAccess(hasRole),
      // The list above says more of each story.
      admin: { hidden: true },
      collection: slugs.articles,
      defaultLimit: 10,
      defaultSort: '-publishedAt',
      graphQL: { complexity: JOIN_COMPLEXITY },
      maxDepth: 1,
      on: 'creditedTo',
    },
  ],
})

const nobody = (): boolean => false

/** Codes are lower case: "AP" and "ap " are meant as "ap". */
const tidyCode = (code: unknown): unknown =>
  typeof code === 'string' ? code.trim().toLowerCase() || null : code
