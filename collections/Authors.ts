import type { CollectionConfig } from 'payload'

import {
  guardReaders,
  JOIN_COMPLEXITY,
  referenceAccess,
  shownFieldAccess,
} from '../src/access/index.js'
import type { Newsroom } from '../src/options.js'
import { fillSlug, releaseMedia, slugField } from '../src/publishing/index.js'

/** Who writes: a person, a desk, or a publication whose copy carries no name. */
export const Authors = ({ hasRole, slugs }: Newsroom): CollectionConfig => ({
  slug: slugs.authors,
  access: referenceAccess(hasRole),
  admin: {
    defaultColumns: ['name', 'kind', 'jobTitle', 'updatedAt'],
    description: 'Who writes the stories. Authors need no login.',
    group: 'People and topics',
    listSearchableFields: ['name', 'slug'],
    useAsTitle: 'name',
  },
  // The join of an author's articles is for the author's own page.
  defaultPopulate: { name: true, slug: true, jobTitle: true, kind: true, portrait: true },
  defaultSort: 'name',
  hooks: {
    beforeOperation: [guardReaders({ hasRole })],
    beforeChange: [fillSlug({ useAsSlug: 'name' })],
    afterChange: [
      releaseMedia({
        media: slugs.media,
        picturesOf: (author) => [author.portrait],
        visibleFrom: (author) => author.createdAt as string,
      }),
    ],
  },
  fields: [
    { name: 'name', type: 'text', index: true, maxLength: 200, required: true },
    {
      name: 'kind',
      type: 'select',
      admin: { position: 'sidebar' },
      defaultValue: 'person',
      options: [
        { label: 'Person', value: 'person' },
        { label: 'Desk', value: 'desk' },
        { label: 'Publication', value: 'publication' },
      ],
      required: true,
    },
    { name: 'jobTitle', type: 'text', admin: { placeholder: 'Moscow correspondent' } },
    { name: 'bio', type: 'textarea', label: 'Biography' },
    { name: 'portrait', type: 'upload', relationTo: slugs.media },
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
      on: 'authors',
    },
  ],
})
