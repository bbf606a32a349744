'use client'

import { useAllFormFields, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { ReviewedCredit } from '../../credits/index.js'
import { postStory } from './postStory.js'
import { useStory } from './useStory.js'

/** The ID of a contributor. */
export type ID = number | string

/** Whom a credit goes to, and the agency that a person works for. */
interface Contributor {
  id: ID
  agency: ID | null
}

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
  const add = ({ places }: ReviewedCredit, { agency, id }: Contributor, isDismissed: boolean) => {
    const { place, role, verbatim, via } = places[0] ?? {}
    const values = {
      agency,
      contributor: id,
      dismissed: isDismissed,
      origin: 'editor',
      place,
      role,
      verbatim,
      via,
    }
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

  const contributorOf = async (credit: ReviewedCredit): Promise<Contributor> => {
    const { contributor, employer, key } = credit
    if (contributor !== null && employer?.id !== null) {
      return { id: contributor, agency: employer?.id ?? null }
    }
    const story = JSON.stringify({ ...read(), key })
    return await postStory<Contributor>(urlOf('/contributor'), story)
  }

  /** Has the credit stand, or removed; rejects when its contributor cannot be had. */
  const setDismissed = async (credit: ReviewedCredit, isDismissed: boolean) => {
    const row = rowOf(rows, credit)
    if (row) set(row.index, 'dismissed', isDismissed)
    else add(credit, await contributorOf(credit), isDismissed)
  }

  /** Gives the credit's row to another contributor, and keeps the copy from bringing it back. */
  const reassign = (credit: ReviewedCredit, row: FormRow, contributor: ID) => {
    if (row.contributor === null || String(contributor) === String(row.contributor)) return
    set(row.index, 'contributor', contributor)
    add(credit, { id: row.contributor, agency: credit.employer?.id ?? null }, true)
  }

  return { reassign, rows, set, setDismissed }
}

/** The row that the credit's contributor has in the form. */
export const rowOf = (
  rows: readonly FormRow[],
  { contributor }: Pick<ReviewedCredit, 'contributor'>,
): FormRow | undefined =>
  contributor === null
    ? undefined
    : rows.find((row) => String(row.contributor) === String(contributor))
