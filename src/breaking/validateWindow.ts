import type { DateFieldValidation } from 'payload'
import { date } from 'payload/shared'

import { type Moment, toTime } from './time.js'

/** The end of a window, checked against its beginning, which is the field beside it. */
export const validateUntil: DateFieldValidation = (value, options) => {
  const { since } = options.siblingData as { since?: Moment }
  const [begins, ends] = [toTime(since), toTime(value)]
  return begins !== null && ends !== null && ends <= begins
    ? 'The breaking flag ends before it begins. Choose a later end, or leave the end empty.'
    : date(value, options)
}
