import type { UIField } from 'payload'

/** Options of {@link creditedStoriesField}. */
export interface CreditedStoriesFieldOptions {
  /** Slug of the stories' collection. */
  articles: string
}

/**
 * The list of stories that carry a contributor's credit, with a button for exporting it. Place it in
 * the contributors' collection, next to `rightsEndpoints`.
 */
export const creditedStoriesField = ({ articles }: CreditedStoriesFieldOptions): UIField => ({
  name: 'creditedStories',
  type: 'ui',
  admin: {
    components: {
      Field: {
        path: 'payload-newsroom/admin#CreditedStories',
        serverProps: { articles },
      },
    },
    disableListColumn: true,
  },
  label: 'Stories with this credit',
})
