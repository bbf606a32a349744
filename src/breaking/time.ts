/** A moment as documents, forms and databases hand it over. */
export type Moment = Date | null | number | string | undefined

/** Milliseconds since 1970, or `null` for what is missing or no date. */
export function toTime(moment: Moment): null | number {
  if (moment === null || moment === undefined || moment === '') {
    return null
  }
  const time = new Date(moment).getTime()
  return Number.isNaN(time) ? null : time
}

/** ISO 8601 in UTC, or `null` for what is missing or no date. */
export function toISO(moment: Moment): null | string {
  const time = toTime(moment)
  return time === null ? null : new Date(time).toISOString()
}
