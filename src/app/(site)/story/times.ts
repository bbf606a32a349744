import { LOCALE, TIME_ZONE } from '../publication.js'

const DAY = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'short',
  timeZone: TIME_ZONE,
  year: 'numeric',
})
const MINUTE = new Intl.DateTimeFormat(LOCALE, {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: TIME_ZONE,
})
const TODAY = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'full', timeZone: TIME_ZONE })

/** "12 Dec 2026". */
export const printDay = (date: string): string => DAY.format(new Date(date))

/** "12 December 2026 at 14:05 UTC". */
export const printMinute = (date: string): string => `${MINUTE.format(new Date(date))} ${TIME_ZONE}`

/** "Saturday 12 December 2026", at this moment. */
export const printToday = (): string => TODAY.format(new Date())

interface Story {
  corrections?: { at: string }[] | null
  publishedAt?: null | string
}

/** When readers were last told of a change: the newest correction since publication, or `null`. */
export function correctedAt({ corrections, publishedAt }: Story): null | string {
  const newest = (corrections ?? [])
    .map(({ at }) => at)
    .sort()
    .at(-1)
  return newest && publishedAt && newest > publishedAt ? newest : null
}
