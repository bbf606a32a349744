'use client'

import { useAllFormFields, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { ReviewedCredit } from '../../credits/index.js'
import { postStory } from './postStory.js'
import { useStory } from './useStory.js'

type ID = number | string

/** A row of `credits` in the form. */
export interface FormRow {
  id: string
  contributor: ID | null
  index: number
  isDismissed: boolean
  role: string
}

/** The rows of `credits` in the form, and what an editor does to them. */
export function useCreditRows() {
  const [fields, dispatch] = useAllFormFields()
  const { collectionSlug } = useDocumentInfo()
  const { addFieldRow, setModified } = useForm()
  const { read, urlOf } = useStory()

  const rows = (fields.credits?.rows ?? []).map(({ id }, index): FormRow => {
    const value = (name: string) => fields[`credits.${index}.${name}`]?.value
    return {
      id,
      contributor: (value('contributor') ?? null) as ID | null,
      index,
      isDismissed: value('dismissed') === true,
      role: (value('role') ?? '') as string,
    }
  })

  const set = useCallback(
    (index: number, name: 'contributor' | 'dismissed' | 'role', value: unknown) => {
      dispatch({ type: 'UPDATE', path: `credits.${index}.${name}`, valid: true, value })
      setModified(true)
    },
    [dispatch, setModified],
  )

  /** Adds the row that the credit's words ask for, as the editor's own. */
  const add = ({ places }: ReviewedCredit, contributor: ID, isDismissed: boolean) => {
    const { role, verbatim, via } = places[0] ?? {}
    const values = { contributor, dismissed: isDismissed, origin: 'editor', role, verbatim, via }
    addFieldRow({
      path: 'credits',
      schemaPath: `${collectionSlug}.credits`,
      subFieldState: Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          { initialValue: value, valid: true, value },
        ]),
      ),
    })
  }

  const contributorOf = async ({ key }: ReviewedCredit): Promise<ID> => {
    const story = JSON.stringify({ ...read(), key })
    return (await postStory<{ id: ID }>(urlOf('/contributor'), story)).id
  }

  /** Has the credit stand, or removed; rejects when its contributor cannot be had. */
  const setDismissed = async (credit: ReviewedCredit, isDismissed: boolean) => {
    const row = rowOf(rows, credit)
    if (row) set(row.index, 'dismissed', isDismissed)
    else add(credit, credit.contributor ?? (await contributorOf(credit)), isDismissed)
  }

  /** Gives the credit's row to another contributor, and keeps the copy from bringing it back. */
  const reassign = (credit: ReviewedCredit, row: FormRow, contributor: ID) => {
    if (row.contributor === null || String(contributor) === String(row.contributor)) return
    set(row.index, 'contributor', contributor)
    add(credit, row.contributor, true)
  }

  return { reassign, rows, set, setDismissed }
}

/** The row that the credit's contributor has in the form. */
export const rowOf = (
  rows: readonly FormRow[],
  { contributor }: ReviewedCredit,
): FormRow | undefined =>
  contributor === null
    ? undefined
    : rows.find((row) => String(row.contributor) === String(contributor))
