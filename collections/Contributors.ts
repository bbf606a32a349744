import type { CollectionConfig, FieldHook, TypeWithID } from 'payload'

import type { Newsroom } from '../src/options.js'
import { creditedStoriesField } from '../src/rights/index.js'
import { aliasesField, kindField, subject } from './subject.js'

/** Who is credited without being the author: an agency, or a person who helped. */
export const Contributors = (newsroom: Newsroom): CollectionConfig =>
  subject(newsroom, {
    slug: newsroom.slugs.contributors,
    admin: {
      defaultColumns: ['name', 'kind', 'agency', 'homepage'],
      description: 'News agencies and people whose work is credited in stories.',
      listSearchableFields: ['name', 'agency', 'aliases.name'],
    },
    defaultPopulate: {
      name: true,
      slug: true,
      agency: true,
      creditName: true,
      homepage: true,
      kind: true,
    },
    fields: [
      kindField('Agency', 'Person'),
      {
        name: 'agency',
        type: 'text',
        admin: {
          condition: (data) => data.kind === 'agency',
          description: 'Its short code, such as reuters or ap. Credits in copy are matched by it.',
          position: 'sidebar',
        },
        hooks: { beforeValidate: [tidyCode] },
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
      aliasesField('Other names that it signs with. Credits in copy are matched by them, too.'),
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
      creditedStoriesField({ articles: newsroom.slugs.articles }),
    ],
    // The list of credited stories says more of each.
    stories: { admin: { hidden: true }, on: 'creditedTo' },
  })

const nobody = (): boolean => false

/**
 * Codes are lower case: "AP" and "ap " are meant as "ap". Where there is none and was none, none is
 * stored: MongoDB's unique index takes a second null for a duplicate.
 */
const tidyCode: FieldHook<TypeWithID & { agency?: null | string }> = ({
  originalDoc,
  siblingData,
  value,
}) => {
  const code = typeof value === 'string' ? value.trim().toLowerCase() : ''
  if (code !== '') return code
  if (originalDoc?.agency) return value === undefined ? undefined : null
  delete siblingData.agency
  return undefined
}
