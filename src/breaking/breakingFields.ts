import type { Field, FieldHook, NamedGroupField } from 'payload'

import { DEFAULT_DURATION } from './decideBreaking.js'
import { type BreakingArticle, isBreakingAt } from './isBreakingAt.js'
import { BREAKING_LEVELS, NOT_BREAKING } from './types.js'
import { validateUntil } from './validateWindow.js'

/** What {@link breakingFields} needs to know of the app. */
export interface BreakingFieldsOptions {
  /** Length of the window in minutes, as the editors are told it. Default 120. */
  duration?: number
}

/**
 * What `isBreaking` is computed from. Put it into the collection's `forceSelect`, or a query with
 * `select` reads too little to tell.
 */
export const BREAKING_SELECT = {
  _status: true,
  breaking: { level: true, since: true, until: true },
  deletedAt: true,
  embargoUntil: true,
  publishedAt: true,
} as const

/**
 * The fields of a story that can be breaking: the group `breaking` and the virtual checkbox
 * `isBreaking`. Place them at the top level of a collection with drafts that has the dates
 * `publishedAt` and `embargoUntil`, next to the hook `flagBreaking`.
 */
export function breakingFields({
  duration = DEFAULT_DURATION,
}: BreakingFieldsOptions = {}): Field[] {
  return [breakingGroup(duration), isBreakingField]
}

function breakingGroup(duration: number): NamedGroupField {
  return {
    name: 'breaking',
    type: 'group',
    label: 'Breaking news',
    admin: {
      description: `Set by the newsroom's rules (urgency 1 or 2, a marker such as “BREAKING:”, alert copy). What you set or clear here is final: no rule changes it again.`,
    },
    hooks: { beforeDuplicate: [() => ({ ...NOT_BREAKING })] },
    fields: [
      {
        name: 'level',
        type: 'select',
        admin: { description: 'Leave empty if the story is not breaking.' },
        options: BREAKING_LEVELS.map((level) => ({ label: capitalised(level), value: level })),
      },
      {
        type: 'row',
        fields: [
          {
            name: 'since',
            type: 'date',
            label: 'From',
            admin: {
              date: { pickerAppearance: 'dayAndTime' },
              description: 'Empty: from the moment readers first see the story.',
              width: '50%',
            },
          },
          {
            name: 'until',
            type: 'date',
            index: true,
            admin: {
              date: { pickerAppearance: 'dayAndTime' },
              description: `Empty: ${inWords(duration)} after it begins. Saving or publishing again does not prolong it.`,
              width: '50%',
            },
            validate: validateUntil,
          },
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'reason',
            type: 'text',
            admin: { description: 'What flagged or cleared it.', readOnly: true, width: '50%' },
          },
          {
            name: 'setBy',
            type: 'select',
            admin: { description: 'Who decided.', readOnly: true, width: '50%' },
            options: [
              { label: 'The rules', value: 'rule' },
              { label: 'An editor', value: 'editor' },
            ],
          },
        ],
      },
    ],
  }
}

const isBreakingField: Field = {
  name: 'isBreaking',
  type: 'checkbox',
  virtual: true,
  label: 'Breaking now',
  access: { create: () => false, update: () => false },
  admin: {
    components: { Cell: 'payload-newsroom/admin#BreakingCell' },
    description: 'Readers see this story as breaking news at this moment.',
    disableListFilter: true,
    readOnly: true,
  },
  hooks: { afterRead: [computeIsBreaking()] },
}

/** Says nothing where `select` excluded what the answer depends on: no answer beats a wrong one. */
function computeIsBreaking(): FieldHook {
  return ({ siblingData }) => {
    const article = siblingData as BreakingArticle
    const isKnown = article._status !== undefined && article.breaking?.until !== undefined
    return isKnown ? isBreakingAt(article, new Date()) : undefined
  }
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function inWords(minutes: number): string {
  if (minutes % 60 !== 0) {
    return `${minutes} minutes`
  }
  return minutes === 60 ? 'one hour' : `${minutes / 60} hours`
}
