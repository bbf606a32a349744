import type { UIField } from 'payload'

/** Options of {@link creditedStoriesField}. */
export interface CreditedStoriesFieldOptions {
  /** Slug of the stories' collection. */
  articles: string
}

/**
 * The list of stories that carry a contributor's credit, of a period if one is chosen, with a button
 * for exporting it. Place it in the contributors' collection; it asks `rightsEndpoints`.
 */
export const creditedStoriesField = ({ articles }: CreditedStoriesFieldOptions): UIField => ({
  name: 'creditedStories',
  type: 'ui',
  admin: {
    components: {
      Field: {
        clientProps: { articles },
        path: 'payload-newsroom/admin#CreditedStories',
      },
    },
    disableListColumn: true,
  },
  label: 'Stories with this credit',
})
