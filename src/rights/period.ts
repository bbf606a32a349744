/** A date or time that cannot be read. Its message says what to write instead. */
export class InvalidTimeError extends Error {
  override name = 'InvalidTimeError'
}

const DATE = /^\d{4}-\d{2}-\d{2}$/
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/

/**
 * The moment that a period begins with: a time, or the first moment of a day in UTC.
 *
 * @throws InvalidTimeError for what is neither a date nor a time.
 */
export const startOf = (value: unknown, name: string): string =>
  moment(value, name, 'T00:00:00.000Z')

/** The moment that a period ends with: a time, or the last moment of a day. @see startOf */
export const endOf = (value: unknown, name: string): string => moment(value, name, 'T23:59:59.999Z')

function moment(value: unknown, name: string, timeOfDay: string): string {
  const text = typeof value === 'string' ? value : ''
  const time = DATE.test(text) ? `${text}${timeOfDay}` : text
  if (TIME.test(time) && !Number.isNaN(Date.parse(time))) return new Date(time).toISOString()
  throw new InvalidTimeError(
    `"${name}" is no date; write one such as 2025-01-31 or 2025-01-31T18:00:00Z.`,
  )
}
