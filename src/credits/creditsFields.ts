import type { ArrayField, Field, PayloadRequest } from 'payload'

import { hideDismissedCredits } from './hideDismissedCredits.js'
import { CREDIT_VIAS } from './types.js'

/** What {@link creditsFields} needs to know of the app. */
export interface CreditsFieldsOptions {
  /** Access to the array `credits`: its rows hold the removed credits too. Default: open. */
  access?: ArrayField['access']
  /** Slug of the contributors' collection. Default `contributors`. */
  contributors?: string
  /** Whether a request is an editor's, who is shown the removed credits, too. Default: everybody who is signed in. */
  seesDismissed?: (req: PayloadRequest) => boolean
}

/**
 * The fields of a story that carries credits: the array `credits` and the text `creditLine`, with the
 * hidden `generatedCreditLine`. Place them at the top level of a collection, next to the hook `attachCredits`.
 *
 * No field has a default: `dismissed` and `origin` that a client did not send say something.
 */
export function creditsFields({
  access,
  contributors = 'contributors',
  seesDismissed = (req) => Boolean(req.user),
}: CreditsFieldsOptions = {}): Field[] {
  return [
    {
      name: 'credits',
      type: 'array',
      ...(access && { access }),
      admin: {
        description:
          'Agencies that the copy credits are added when the story is saved. What you remove stays removed.',
      },
      fields: rowFields(contributors),
      hooks: { afterRead: [hideDismissedCredits(seesDismissed)] },
      labels: { plural: 'Credits', singular: 'Credit' },
    },
    {
      name: 'creditLine',
      type: 'text',
      admin: {
        description:
          'What readers see below the story. Written from the credits; your own wording stays. Clear it to have it written again.',
      },
    },
    {
      // The line as the hook wrote it, by which an editor's own is told from it.
      name: 'generatedCreditLine',
      type: 'text',
      access: { create: nobody, read: ({ req }) => seesDismissed(req), update: nobody },
      hidden: true,
    },
  ]
}

const nobody = (): boolean => false

const rowFields = (contributors: string): Field[] => [
  {
    type: 'row',
    fields: [
      {
        name: 'contributor',
        type: 'relationship',
        index: true,
        relationTo: contributors,
        required: true,
      },
      {
        name: 'role',
        type: 'text',
        admin: { description: 'What they did, such as additional reporting.' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'place', type: 'text', admin: { description: 'Where a person worked.' } },
      {
        name: 'agency',
        type: 'relationship',
        admin: { description: 'For a person: their agency.' },
        label: 'Works for',
        relationTo: contributors,
      },
    ],
  },
  {
    name: 'verbatim',
    type: 'textarea',
    admin: {
      condition: (_, row) => Boolean((row as { verbatim?: unknown }).verbatim),
      description: 'The words of the copy that give the credit.',
      readOnly: true,
    },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'via',
        type: 'select',
        admin: {
          description:
            'Where it stands in the copy. In a byline, dateline or source line, the whole story is theirs.',
        },
        options: CREDIT_VIAS.map((via) => ({
          label: via.charAt(0).toUpperCase() + via.slice(1),
          value: via,
        })),
      },
      {
        name: 'origin',
        type: 'select',
        admin: { description: 'Who added it.', readOnly: true },
        options: [
          { label: 'Found in the copy', value: 'detected' },
          { label: 'An editor', value: 'editor' },
          { label: 'Came with the copy', value: 'feed' },
        ],
      },
    ],
  },
  {
    name: 'dismissed',
    type: 'checkbox',
    admin: {
      description: 'Removed: readers do not see it. Untick it to have the credit back.',
    },
  },
]
