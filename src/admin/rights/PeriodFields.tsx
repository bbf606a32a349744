'use client'

import { Button, DatePicker, FieldLabel } from '@payloadcms/ui'
import { useId } from 'react'

/** From one day to another, both included: `2025-01-31`, in UTC as the list shows days. */
export interface Days {
  from?: string
  to?: string
}

interface Props {
  onChange: (period: Days) => void
  period: Days
}

/** Two dates that a list is narrowed by, and a button that empties them. */
export function PeriodFields({ onChange, period }: Props) {
  const { from, to } = period
  return (
    <>
      <DayField
        label="From"
        latest={to}
        onChange={(day) => onChange({ from: day, to })}
        value={from}
      />
      <DayField
        earliest={from}
        label="To"
        onChange={(day) => onChange({ from, to: day })}
        value={to}
      />
      {(from || to) && (
        <Button buttonStyle="secondary" margin={false} onClick={() => onChange({})} size="small">
          All dates
        </Button>
      )}
    </>
  )
}

interface DayFieldProps {
  earliest?: string
  label: string
  latest?: string
  onChange: (day?: string) => void
  value?: string
}

function DayField({ earliest, label, latest, onChange, value }: DayFieldProps) {
  const id = useId()
  return (
    <div className="credited-stories__day">
      <FieldLabel htmlFor={id} label={label} />
      <DatePicker
        displayFormat="yyyy-MM-dd"
        maxDate={pickerDate(latest)}
        minDate={pickerDate(earliest)}
        onChange={(date: Date | null) => onChange(date?.toISOString().slice(0, 10))}
        overrides={{ id, autoComplete: 'off' }}
        value={pickerDate(value)}
      />
    </div>
  )
}

/**
 * The picker shows a date by the browser's clock, so it is given the day's noon on that clock. What
 * it answers is noon in UTC.
 */
const pickerDate = (day?: string): Date | undefined =>
  day === undefined ? undefined : new Date(`${day}T12:00`)
