import type { CollectionBeforeChangeHook } from 'payload'

import { decideBreaking, DEFAULT_DURATION } from './decideBreaking.js'
import { findSignals, type SignalSources } from './signals.js'
import type { Moment } from './time.js'
import type { PartialBreakingFlag } from './types.js'

/** The parts of an article that the hook reads. */
export interface FlaggableArticle extends SignalSources {
  _status?: null | string
  breaking?: null | PartialBreakingFlag
  embargoUntil?: Moment
  firstPublishedAt?: Moment
  publishedAt?: Moment
}

/** Options of {@link flagBreaking}. */
export interface FlagBreakingOptions {
  /** Length of the window in minutes, more than 0. Default 120. */
  duration?: number
  /** Did the article's copy arrive under a sign-up for alerts? Default: it did not. */
  hasAlertCallout?: (article: Record<string, unknown>) => boolean
}

/**
 * Hook that keeps `breaking` as `decideBreaking` decides it on every save. It goes after the hooks
 * that set `slug`, `publishedAt` and `firstPublishedAt`.
 *
 * @throws at boot, if `duration` is not a positive number
 */
export function flagBreaking({
  duration = DEFAULT_DURATION,
  hasAlertCallout = () => false,
}: FlagBreakingOptions = {}): CollectionBeforeChangeHook {
  if (!(duration > 0 && Number.isFinite(duration))) {
    throw new Error(
      `flagBreaking: duration is the number of minutes a story stays breaking and must be more than 0, but it is ${duration}.`,
    )
  }
  return ({ data, originalDoc }) => {
    const previous = originalDoc as FlaggableArticle | undefined
    const article = { ...previous, ...data } as FlaggableArticle & Record<string, unknown>
    const breaking = decideBreaking({
      signals: findSignals({ ...article, hasAlertCallout: hasAlertCallout(article) }),
      previous: previous?.breaking,
      incoming: data.breaking as FlaggableArticle['breaking'],
      published: article._status === 'published',
      firstPublishedAt: article.firstPublishedAt,
      publishedAt: article.publishedAt,
      embargoUntil: article.embargoUntil,
      previousEmbargoUntil: previous?.embargoUntil,
      duration,
      now: new Date(),
    })
    return { ...data, breaking }
  }
}
