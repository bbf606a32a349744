import { prepareLoading } from '../src/delivery/documents/index.js'
import type { CollectionConfig } from 'payload'

import { guardReaders, mediaAccess } from '../src/access/index.js'
import type { Newsroom } from '../src/options.js'

/** Pictures. Vector images are left out: they can carry scripts. */
const PICTURE_TYPES = ['image/avif', 'image/gif', 'image/jpeg', 'image/png', 'image/webp']

/** The picture library. */
export const Media = ({ hasRole, slugs }: Newsroom): CollectionConfig => ({
  slug: slugs.media,
  labels: { plural: 'Media', singular: 'Picture' },
  access: mediaAccess(hasRole),
  admin: {
    defaultColumns: ['filename', 'alt', 'credit', 'releasedAt'],
    description: 'Pictures. Readers see one once a story that they can see shows it.',
    group: 'Newsroom',
    listSearchableFields: ['alt', 'caption', 'credit', 'filename'],
    useAsTitle: 'alt',
  },
  hooks: { beforeOperation: [guardReaders({ hasRole }), prepareLoading] },
  upload: {
    adminThumbnail: 'thumbnail',
    focalPoint: true,
    imageSizes: [
      { name: 'thumbnail', position: 'centre', width: 320 },
      { name: 'card', width: 720, withoutEnlargement: true },
      { name: 'wide', width: 1600, withoutEnlargement: true },
    ],
    mimeTypes: PICTURE_TYPES,
    // Fetching addresses that editors paste would let the server be sent anywhere.
    pasteURL: false,
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      admin: { description: 'What the picture shows, for readers who cannot see it.' },
      label: 'Description',
      required: true,
    },
    { name: 'caption', type: 'textarea' },
    {
      name: 'credit',
      type: 'text',
      admin: { description: 'Photographer and agency, as printed: Jane Doe/Reuters.' },
    },
    {
      name: 'releasedAt',
      type: 'date',
      admin: {
        date: { pickerAppearance: 'dayAndTime' },
        description: 'From when readers may see it. Set when a story that shows it comes out.',
        position: 'sidebar',
      },
      index: true,
    },
  ],
})
