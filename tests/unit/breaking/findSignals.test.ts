import { expect, it } from 'vitest'

import { findSignals } from '../../../src/breaking/index.js'

it('reads IPTC urgency 1 as a flash and 2 as urgent', () => {
  expect(findSignals({ urgency: 1 })).toEqual([{ level: 'flash', reason: 'urgency 1' }])
  expect(findSignals({ urgency: 2 })).toEqual([{ level: 'urgent', reason: 'urgency 2' }])
})

it.each([0, 3, 4, 9, null, undefined])('reads nothing into urgency %s', (urgency) => {
  expect(findSignals({ urgency })).toEqual([])
})

it('names the marker in the words of the headline', () => {
  expect(findSignals({ headline: '[Breaking] Ferry sinks' })).toEqual([
    { level: 'breaking', reason: 'marker: [Breaking]' },
  ])
})

it('says that a marker was found in the slug', () => {
  expect(findSignals({ headline: 'Ferry sinks', slug: 'breaking-ferry-sinks' })).toEqual([
    { level: 'breaking', reason: 'slug marker: breaking' },
  ])
})

it('takes copy that arrived under an alert call-out for breaking', () => {
  expect(findSignals({ headline: 'Ferry sinks', hasAlertCallout: true })).toEqual([
    { level: 'breaking', reason: 'alert call-out' },
  ])
})

it('puts the strongest level first, and the desk’s own words before the rest', () => {
  const signals = findSignals({
    headline: 'BREAKING: Ferry sinks',
    urgency: 2,
    hasAlertCallout: true,
  })
  expect(signals.map(({ reason }) => reason)).toEqual([
    'urgency 2',
    'marker: BREAKING:',
    'alert call-out',
  ])
})
