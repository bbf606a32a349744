'use client'

import { Button, RelationshipInput, TextInput } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import type { FormRow } from './useCreditRows.js'

interface ChangeCreditProps {
  contributors: string
  onDone: () => void
  onReassign: (contributor: number | string) => void
  onRole: (role: string) => void
  row: FormRow
}

/** Changes the row of a credit where it is seen, without a way to another tab. */
export function ChangeCredit({ contributors, onDone, onReassign, onRole, row }: ChangeCreditProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('input')?.focus(), [])
  const value =
    row.contributor === null ? null : { relationTo: contributors, value: row.contributor }

  return (
    <div className="credit-card__change" ref={box}>
      <RelationshipInput
        hasMany={false}
        initialValue={value}
        label="Credited to"
        onChange={(chosen) => chosen && onReassign(chosen.value)}
        path={`creditsInCopy.${row.index}.contributor`}
        relationTo={[contributors]}
        value={value}
      />
      <TextInput
        label="Role"
        onChange={({ target }: { target: HTMLInputElement }) => onRole(target.value)}
        path={`creditsInCopy.${row.index}.role`}
        placeholder="additional reporting"
        value={row.role}
      />
      <Button buttonStyle="secondary" margin={false} onClick={onDone} size="small" type="button">
        Done
      </Button>
    </div>
  )
}
