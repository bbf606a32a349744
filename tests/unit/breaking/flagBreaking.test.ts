import type { CollectionBeforeChangeHook } from 'payload'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { flagBreaking, type FlagBreakingOptions } from '../../../src/breaking/index.js'

type Article = Record<string, unknown>

const publishedAt = '2030-05-01T10:00:00.000Z'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(publishedAt) })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Runs the hook as a save does. */
async function save(
  data: Article,
  originalDoc?: Article,
  options?: FlagBreakingOptions,
): Promise<Article> {
  const args = { data, originalDoc } as unknown as Parameters<CollectionBeforeChangeHook>[0]
  return (await flagBreaking(options)(args)) as Article
}

it('flags a story by its headline and leaves the rest of it alone', async () => {
  const story = { headline: 'BREAKING: Ferry sinks', _status: 'published', publishedAt }
  expect(await save(story)).toEqual({
    ...story,
    breaking: {
      level: 'breaking',
      since: publishedAt,
      until: '2030-05-01T12:00:00.000Z',
      reason: 'marker: BREAKING:',
      setBy: 'rule',
    },
  })
})

it('reads what a partial update leaves out from the stored story', async () => {
  const stored = await save({ headline: 'Ferry sinks', _status: 'published', publishedAt })
  const { breaking } = await save({ urgency: 1 }, stored)
  expect(breaking).toMatchObject({ level: 'flash', since: publishedAt, reason: 'urgency 1' })
})

it('asks the app whether the copy arrived under an alert call-out', async () => {
  const options = { hasAlertCallout: (article: Article) => article.body === 'under an alert' }
  const { breaking } = await save({ headline: 'Ferry sinks', body: 'under an alert' }, {}, options)
  expect(breaking).toMatchObject({ level: 'breaking', since: null, reason: 'alert call-out' })
})

it('takes an empty level in place of a stored one for an editor’s decision', async () => {
  const stored = await save({ headline: 'BREAKING: Ferry sinks', _status: 'draft' })
  const { breaking } = await save({ ...stored, breaking: { level: null } }, stored)
  expect(breaking).toMatchObject({ level: null, setBy: 'editor' })
})

describe('at boot', () => {
  it.each([0, -5, NaN, Infinity])('refuses a duration of %s minutes', (duration) => {
    expect(() => flagBreaking({ duration })).toThrow(/duration is the number of minutes/)
  })
})
