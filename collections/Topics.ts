import { createBreadcrumbsField, createParentField } from '@payloadcms/plugin-nested-docs'
import type { CollectionConfig } from 'payload'

import type { Newsroom } from '../src/options.js'
import { aliasesField, kindField, subject } from './subject.js'

/** What stories are about: a tree of subjects, places, people, organisations and events. */
export const Topics = (newsroom: Newsroom): CollectionConfig =>
  subject(newsroom, {
    slug: newsroom.slugs.topics,
    admin: {
      defaultColumns: ['name', 'kind', 'parent', 'mediaTopic'],
      description: 'What the stories are about.',
      listSearchableFields: ['name', 'slug', 'aliases.name', 'mediaTopic'],
    },
    defaultPopulate: { name: true, slug: true, kind: true, mediaTopic: true, parent: true },
    fields: [
      kindField('Subject', 'Place', 'Person', 'Organisation', 'Event'),
      createParentField(newsroom.slugs.topics, {
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
      aliasesField('Other words for it in copy. Stories that use them get this topic.'),
      createBreadcrumbsField(newsroom.slugs.topics, { admin: { hidden: true } }),
    ],
    stories: { admin: { defaultColumns: ['headline', '_status', 'publishedAt'] }, on: 'topics' },
  })
