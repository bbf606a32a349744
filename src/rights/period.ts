/** A period that cannot be read. Its message says what to write instead. */
export class InvalidPeriodError extends Error {
  override name = 'InvalidPeriodError'
}

/** A stretch of time, both ends included: ISO 8601 in UTC. An end that is missing is open. */
export interface Period {
  from?: string
  to?: string
}

const DATE = /^\d{4}-\d{2}-\d{2}$/
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/

/**
 * The period that a query asks for. Its ends are dates, whole days in UTC, or times (ISO 8601) with
 * their zone; one that is missing or empty is open.
 *
 * @throws InvalidPeriodError for an end that is neither, and for one that begins after it ends.
 */
export function periodOf({ from, to }: Record<string, unknown>): Period {
  const period: Period = {
    ...(isGiven(from) && { from: moment(from, 'from', 'T00:00:00.000Z') }),
    ...(isGiven(to) && { to: moment(to, 'to', 'T23:59:59.999Z') }),
  }
  if (period.from && period.to && period.from > period.to) {
    throw new InvalidPeriodError(
      '"from" is later than "to"; write the earlier of the two as "from".',
    )
  }
  return period
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== ''

function moment(value: unknown, name: keyof Period, timeOfDay: string): string {
  const text = typeof value === 'string' ? value : ''
  const time = DATE.test(text) ? `${text}${timeOfDay}` : text
  if (TIME.test(time) && isDay(time.slice(0, 10)) && !Number.isNaN(Date.parse(time))) {
    return new Date(time).toISOString()
  }
  throw new InvalidPeriodError(
    `"${name}" is no date; write one such as 2025-01-31 or 2025-01-31T18:00:00Z.`,
  )
}

/** Is it in the calendar? JavaScript takes 30 February for 2 March. */
function isDay(date: string): boolean {
  const midnight = new Date(`${date}T00:00:00.000Z`)
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date)
}
