import { prepareLoading } from '../src/delivery/documents/index.js'
import type { CollectionConfig } from 'payload'

import {
  articleAccess,
  guardReaders,
  hideUnseenStories,
  internalFieldAccess,
  keepCreator,
  onlyEditorsPublish,
  shownFieldAccess,
} from '../src/access/index.js'
import { blocksOf, picturesOf, storyEditor } from '../src/body/index.js'
import { breakingFields, flagBreaking } from '../src/breaking/index.js'
import { attachCredits, creditsFields, creditsPanel, listCreditedTo } from '../src/credits/index.js'
import type { Newsroom } from '../src/options.js'
import {
  fillMeta,
  fillSlug,
  keepRedirect,
  releaseMedia,
  rememberPublicSlug,
  setPublicationTimes,
  slugField,
  validateEmbargo,
  visibleFrom,
} from '../src/publishing/index.js'
import { previewURL } from '../src/site.js'
import { creditsOptions } from './creditsOptions.js'

/** Seconds between keystroke and autosave: soon enough to lose little, late enough to spare the database. */
const AUTOSAVE_SECONDS = 2

/** How many versions of one story are kept. */
const VERSIONS_KEPT = 50

/** A story. Whoever reads this file knows what a story holds and what saving one does. */
export const Articles = (newsroom: Newsroom): CollectionConfig => {
  const { hasRole, slugs } = newsroom
  const internal = internalFieldAccess(hasRole)
  const shown = shownFieldAccess(hasRole)

  return {
    slug: slugs.articles,
    labels: { plural: 'Articles', singular: 'Article' },
    access: articleAccess(hasRole),
    admin: {
      defaultColumns: ['headline', '_status', 'isBreaking', 'authors', 'topics', 'publishedAt'],
      description: 'Stories, from first draft to correction.',
      group: 'Newsroom',
      listSearchableFields: ['headline', 'slug', 'standfirst'],
      livePreview: {
        url: ({ data }: { data: Record<string, unknown> }) => previewURL(newsroom, data),
      },
      preview: (doc) => previewURL(newsroom, doc),
      useAsTitle: 'headline',
    },
    defaultPopulate: {
      slug: true,
      embargoUntil: true,
      headline: true,
      publishedAt: true,
      standfirst: true,
    },
    defaultSort: '-publishedAt',
    // What an article's own read hooks compute from, whatever a client selects.
    forceSelect: {
      _status: true,
      breaking: true,
      deletedAt: true,
      embargoUntil: true,
      publishedAt: true,
    },
    indexes: [
      // Readers list by time, newest first, within what they may see: all that access asks for is in
      // the index, so that neither a list nor its count reads stories that are not on the page.
      { fields: ['_status', 'publishedAt', 'createdAt', 'embargoUntil', 'deletedAt'] },
      // With what Payload breaks ties by, as in every sorted list.
      { fields: ['_status', 'breaking.until', 'createdAt'] },
      // What the clock will change: delivery asks for the moments ahead.
      { fields: ['_status', 'breaking.since'] },
      { fields: ['_status', 'embargoUntil'] },
      { fields: ['_status', 'updatedAt'] },
    ],
    lockDocuments: { duration: 120 },
    trash: true,
    versions: {
      drafts: {
        autosave: { interval: AUTOSAVE_SECONDS * 1000, showSaveDraftButton: true },
        schedulePublish: true,
        validate: false,
      },
      maxPerDoc: VERSIONS_KEPT,
    },

    hooks: {
      beforeOperation: [
        guardReaders({
          // Dismissed credits stay in the array, so readers filter by the list of those that stand.
          aliases: { 'credits.contributor': 'creditedTo' },
          hasRole,
        }),
        prepareLoading,
      ],
      beforeChange: [
        onlyEditorsPublish(hasRole),
        keepCreator(slugs.users),
        setPublicationTimes,
        fillSlug({ isPublic: (doc) => Boolean(doc.firstPublishedAt), useAsSlug: 'headline' }),
        attachCredits(creditsOptions(newsroom)),
        listCreditedTo,
        flagBreaking({
          duration: newsroom.breakingMinutes,
          hasAlertCallout: (data) =>
            blocksOf(data.body, 'signUp').some((callout) => callout.kind === 'alert'),
        }),
        fillMeta,
        rememberPublicSlug,
      ],
      afterRead: [hideUnseenStories({ articles: slugs.articles, hasRole })],
      afterChange: [
        keepRedirect({
          pathOf: (slug) => newsroom.sitePath('articles', slug),
          redirects: 'redirects',
        }),
        releaseMedia({ media: slugs.media, picturesOf, visibleFrom }),
      ],
    },

    fields: [
      {
        type: 'tabs',
        tabs: [
          {
            label: 'Story',
            fields: [
              {
                name: 'headline',
                type: 'text',
                admin: { description: 'A leading "BREAKING:" flags the story as breaking.' },
                maxLength: 300,
                required: true,
              },
              {
                name: 'standfirst',
                type: 'textarea',
                admin: { description: 'One or two sentences below the headline.' },
                maxLength: 1000,
              },
              {
                name: 'dateline',
                type: 'group',
                admin: { description: 'Where and when the story was written.' },
                fields: [
                  {
                    type: 'row',
                    fields: [
                      { name: 'place', type: 'text', admin: { placeholder: 'MOSCOW' } },
                      { name: 'date', type: 'text', admin: { placeholder: 'Dec 19' } },
                    ],
                  },
                ],
              },
              {
                name: 'body',
                type: 'richText',
                access: shown,
                admin: {
                  description: 'Agencies credited here become credits when the story is saved.',
                },
                editor: storyEditor(slugs),
              },
              {
                name: 'hero',
                type: 'group',
                label: 'Main picture',
                fields: [
                  { name: 'image', type: 'upload', relationTo: slugs.media },
                  {
                    name: 'caption',
                    type: 'text',
                    admin: { description: 'Leave empty to print the caption from the library.' },
                  },
                ],
              },
            ],
          },
          {
            label: 'Byline and credits',
            fields: [
              {
                name: 'authors',
                type: 'relationship',
                admin: { description: 'In the order of the byline.' },
                hasMany: true,
                index: true,
                relationTo: slugs.authors,
              },
              ...creditsFields({
                access: shown,
                contributors: slugs.contributors,
                seesDismissed: (req) => hasRole(req, 'admin', 'editor', 'reporter'),
              }),
              {
                name: 'creditedTo',
                type: 'relationship',
                admin: { hidden: true },
                hasMany: true,
                index: true,
                relationTo: slugs.contributors,
              },
              {
                name: 'source',
                type: 'group',
                admin: { description: 'Where the copy came from.' },
                fields: [
                  {
                    type: 'row',
                    fields: [
                      { name: 'provider', type: 'text' },
                      { name: 'version', type: 'text' },
                    ],
                  },
                  { name: 'uri', type: 'text', index: true, label: 'URI' },
                  { name: 'url', type: 'text', label: 'Web address' },
                  {
                    name: 'raw',
                    type: 'textarea',
                    access: internal,
                    admin: { description: 'The copy as it arrived. Readers never see it.' },
                    label: 'Raw copy',
                  },
                ],
              },
              {
                name: 'rights',
                type: 'textarea',
                admin: { description: 'Copyright and terms of use, as readers should see them.' },
              },
            ],
          },
          {
            label: 'Topics',
            fields: [
              {
                name: 'topics',
                type: 'relationship',
                admin: { description: 'The most important first.' },
                hasMany: true,
                index: true,
                relationTo: slugs.topics,
              },
              {
                type: 'row',
                fields: [
                  {
                    name: 'genre',
                    type: 'select',
                    options: [
                      { label: 'News', value: 'news' },
                      { label: 'Analysis', value: 'analysis' },
                      { label: 'Background', value: 'background' },
                      { label: 'Feature', value: 'feature' },
                      { label: 'Interview', value: 'interview' },
                      { label: 'Opinion', value: 'opinion' },
                      { label: 'Obituary', value: 'obituary' },
                      { label: 'Live coverage', value: 'live' },
                    ],
                  },
                  {
                    name: 'language',
                    type: 'text',
                    admin: { description: 'A BCP 47 tag, such as en or pt-BR.' },
                    defaultValue: 'en',
                    validate: (value: null | string | undefined) =>
                      !value ||
                      /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(value) ||
                      'Write a language tag such as en, de or pt-BR.',
                  },
                ],
              },
              {
                name: 'related',
                type: 'relationship',
                access: shown,
                admin: { description: 'Stories to read next.' },
                filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
                hasMany: true,
                label: 'Related stories',
                relationTo: slugs.articles,
              },
            ],
          },
          {
            label: 'Breaking and corrections',
            fields: [
              {
                name: 'urgency',
                type: 'number',
                admin: {
                  description: 'IPTC urgency, 1 (most urgent) to 9. A story of 1 or 2 is breaking.',
                },
                max: 9,
                min: 1,
                validate: (value: null | number | undefined) =>
                  value === null ||
                  value === undefined ||
                  (Number.isInteger(value) && value >= 1 && value <= 9) ||
                  'Urgency is a whole number from 1 (most urgent) to 9.',
              },
              ...breakingFields({ duration: newsroom.breakingMinutes }),
              {
                name: 'corrections',
                type: 'array',
                admin: { description: 'What was put right after publication, for readers to see.' },
                fields: [
                  {
                    type: 'row',
                    fields: [
                      {
                        name: 'kind',
                        type: 'select',
                        defaultValue: 'correction',
                        options: [
                          { label: 'Correction', value: 'correction' },
                          { label: 'Clarification', value: 'clarification' },
                          { label: 'Update', value: 'update' },
                          { label: 'Retraction', value: 'retraction' },
                        ],
                        required: true,
                      },
                      {
                        name: 'at',
                        type: 'date',
                        admin: { date: { pickerAppearance: 'dayAndTime' } },
                        defaultValue: () => new Date().toISOString(),
                        required: true,
                      },
                    ],
                  },
                  { name: 'text', type: 'textarea', required: true },
                ],
              },
            ],
          },
          {
            label: 'Notes',
            description: 'For the newsroom only. Readers never see any of this.',
            fields: [
              { name: 'notes', type: 'textarea', access: internal, label: 'Notes to editors' },
              {
                name: 'assignedTo',
                type: 'relationship',
                access: internal,
                admin: { description: 'Reporters who may edit this story besides its writer.' },
                hasMany: true,
                relationTo: slugs.users,
              },
              {
                name: 'createdBy',
                type: 'relationship',
                access: { ...internal, create: () => false, update: () => false },
                admin: { readOnly: true },
                relationTo: slugs.users,
              },
            ],
          },
        ],
      },
      creditsPanel({ contributors: slugs.contributors }),
      slugField('headline'),
      {
        name: 'publishedAt',
        type: 'date',
        admin: {
          date: { pickerAppearance: 'dayAndTime' },
          description: 'Set when the story is published. A time ahead holds the story until then.',
          position: 'sidebar',
        },
        hooks: { beforeDuplicate: [() => null] },
        index: true,
      },
      {
        name: 'embargoUntil',
        type: 'date',
        admin: {
          date: { pickerAppearance: 'dayAndTime' },
          description: 'Until then no reader sees the story, even when it is published.',
          position: 'sidebar',
        },
        validate: validateEmbargo,
      },
      {
        name: 'firstPublishedAt',
        type: 'date',
        admin: {
          condition: (data) => Boolean(data.firstPublishedAt),
          date: { pickerAppearance: 'dayAndTime' },
          position: 'sidebar',
          readOnly: true,
        },
        hooks: { beforeDuplicate: [() => null] },
      },
    ],
  }
}
