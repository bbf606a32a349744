import { redirectsPlugin } from '@payloadcms/plugin-redirects'
import type { CollectionConfig, Field, Plugin } from 'payload'

import { redirectAccess } from '../access/index.js'
import type { Newsroom } from '../options.js'

/** The collection that Payload's redirects plugin makes. */
const REDIRECTS = 'redirects'

/** Adds Payload's redirects plugin; where the host has it already, lets its redirects lead to articles. */
export const addRedirects =
  ({ hasRole, slugs }: Newsroom): Plugin =>
  (config) => {
    const own = config.collections?.find(({ slug }) => slug === REDIRECTS)
    if (!own) {
      return redirectsPlugin({
        collections: [slugs.articles],
        overrides: {
          access: redirectAccess(hasRole, slugs.articles),
          admin: { group: 'Administration' },
        },
      })(config)
    }
    const collections = config.collections?.map((collection) =>
      collection === own ? leadingTo(own, slugs.articles) : collection,
    )
    return { ...config, collections }
  }

const leadingTo = (redirects: CollectionConfig, articles: string): CollectionConfig => ({
  ...redirects,
  fields: redirects.fields.map((field) => withTarget(field, articles)),
})

/** The plugin keeps its target in the relationship `to.reference`. */
function withTarget(field: Field, articles: string): Field {
  if (field.type === 'group' && 'name' in field && field.name === 'to') {
    return { ...field, fields: field.fields.map((inner) => withTarget(inner, articles)) }
  }
  if (field.type === 'relationship' && field.name === 'reference') {
    const { relationTo } = field
    const targets = Array.isArray(relationTo) ? relationTo : [relationTo]
    return { ...field, relationTo: [...new Set([...targets, articles])] } as Field
  }
  return field
}
