import { describe, expect, it } from 'vitest'

import { validateEmbargo, visibleFrom } from '../../../src/publishing/index.js'

const hours = (n: number): string => new Date(Date.now() + n * 3_600_000).toISOString()

const validate = (embargoUntil: null | string, publishedAt: null | string): unknown =>
  validateEmbargo(embargoUntil as never, { data: { publishedAt } } as never)

describe('validateEmbargo', () => {
  it('refuses an embargo that ends after the scheduled publication', () => {
    expect(validate(hours(5), hours(3))).toBe(
      'The embargo ends after the scheduled publication. Move one of the two.',
    )
  })

  it('takes one that ends before it, or at the same time', () => {
    const time = hours(3)
    expect(validate(hours(2), time)).toBe(true)
    expect(validate(time, time)).toBe(true)
  })

  it('lets a story that is out be put under embargo', () => {
    expect(validate(hours(5), hours(-1))).toBe(true)
  })

  it('takes one where no publication is planned', () => {
    expect(validate(hours(5), null)).toBe(true)
    expect(validate(null, hours(5))).toBe(true)
  })
})

describe('visibleFrom', () => {
  const published = { _status: 'published', publishedAt: '2026-01-01T10:00:00.000Z' }

  it('is the publication time, or the end of a later embargo', () => {
    expect(visibleFrom(published)).toBe(published.publishedAt)
    const later = '2026-01-01T12:00:00.000Z'
    expect(visibleFrom({ ...published, embargoUntil: later })).toBe(later)
    const earlier = '2026-01-01T08:00:00.000Z'
    expect(visibleFrom({ ...published, embargoUntil: earlier })).toBe(published.publishedAt)
  })

  it('is never for a draft', () => {
    expect(visibleFrom({ ...published, _status: 'draft' })).toBeNull()
  })
})
