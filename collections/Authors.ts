import type { CollectionConfig } from 'payload'

import type { Newsroom } from '../src/options.js'
import { releaseMedia } from '../src/publishing/index.js'
import { kindField, subject } from './subject.js'

/** Who writes: a person, a desk, or a publication whose copy carries no name. */
export const Authors = (newsroom: Newsroom): CollectionConfig =>
  subject(newsroom, {
    slug: newsroom.slugs.authors,
    admin: {
      defaultColumns: ['name', 'kind', 'jobTitle', 'updatedAt'],
      description: 'Who writes the stories. Authors need no login.',
      listSearchableFields: ['name', 'slug'],
    },
    // The join of an author's articles is for the author's own page.
    defaultPopulate: { name: true, slug: true, jobTitle: true, kind: true, portrait: true },
    afterChange: [
      releaseMedia({
        media: newsroom.slugs.media,
        picturesOf: (author) => [author.portrait],
        visibleFrom: (author) => author.createdAt as string,
      }),
    ],
    fields: [
      kindField('Person', 'Desk', 'Publication'),
      { name: 'jobTitle', type: 'text', admin: { placeholder: 'Moscow correspondent' } },
      { name: 'bio', type: 'textarea', label: 'Biography' },
      { name: 'portrait', type: 'upload', relationTo: newsroom.slugs.media },
    ],
    stories: { admin: { defaultColumns: ['headline', '_status', 'publishedAt'] }, on: 'authors' },
  })
