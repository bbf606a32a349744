import type { UIField } from 'payload'

/** Options of {@link creditsPanel}. */
export interface CreditsPanelOptions {
  /** Slug of the contributors' collection. Default `contributors`. */
  contributors?: string
}

/**
 * The editor's view of the credits in the copy, beside the form: what `reviewEndpoints` answers of
 * the story as it stands there, with buttons that change the rows of `credits`. Place it at the top
 * level of a collection that has `creditsFields`.
 */
export const creditsPanel = ({
  contributors = 'contributors',
}: CreditsPanelOptions = {}): UIField => ({
  name: 'creditsInCopy',
  type: 'ui',
  admin: {
    components: {
      Field: {
        clientProps: { contributors },
        path: 'payload-newsroom/admin#CreditsPanel',
      },
    },
    disableBulkEdit: true,
    disableListColumn: true,
    position: 'sidebar',
  },
  label: 'Credits in the copy',
})
