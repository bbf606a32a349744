import { type RowField, slugField as payloadSlugField, type TextField } from 'payload'

import { slugify } from './slugify.js'

/**
 * Payload's slug field in the sidebar with its "generate" button, made by our own `slugify`. The
 * saving is `fillSlug`'s: it knows of drafts, duplicates and published addresses.
 */
export function slugField(useAsSlug: string): RowField {
  return payloadSlugField({
    overrides: (row) => ({
      ...row,
      fields: row.fields
        .filter((field): field is TextField => 'name' in field && field.name === 'slug')
        .map((field) => ({
          ...field,
          admin: {
            ...field.admin,
            description:
              'The last part of the web address. Made from the name; edit it if you must.',
          },
          hooks: { beforeDuplicate: [() => null] },
          required: false,
        })),
    }),
    slugify: ({ valueToSlugify }) =>
      typeof valueToSlugify === 'string' ? slugify(valueToSlugify) : undefined,
    useAsSlug,
  })
}
