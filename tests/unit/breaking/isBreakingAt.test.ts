import { expect, it } from 'vitest'

import { breakingNow, isBreakingAt } from '../../../src/breaking/index.js'

const at = (time: string): string => `2030-05-01T${time}.000Z`
const article = {
  _status: 'published',
  breaking: { level: 'breaking', since: at('10:00:00'), until: at('12:00:00') },
  embargoUntil: null,
  publishedAt: at('10:00:00'),
}
const during = new Date(at('11:00:00'))

it.each([
  ['09:59:59', false],
  ['10:00:00', true],
  ['11:59:59', true],
  ['12:00:00', false],
])('begins at its first moment and ends at its last: %s', (time, isBreaking) => {
  expect(isBreakingAt(article, new Date(at(time)))).toBe(isBreaking)
})

it.each([
  ['a draft', { _status: 'draft' }],
  ['without a status', { _status: undefined }],
  ['in the trash', { deletedAt: at('10:30:00') }],
  ['under embargo', { embargoUntil: at('11:00:01') }],
  ['dated later', { publishedAt: at('11:00:01') }],
  ['without a date', { publishedAt: null }],
  ['without a flag', { breaking: null }],
  ['without a level', { breaking: { ...article.breaking, level: null } }],
  ['without an end', { breaking: { ...article.breaking, until: null } }],
  ['with an end that is no date', { breaking: { ...article.breaking, until: 'soon' } }],
])('is never true of an article that is %s', (_what, change) => {
  expect(isBreakingAt({ ...article, ...change }, during)).toBe(false)
})

it('is true from the moment the embargo ends', () => {
  expect(isBreakingAt({ ...article, embargoUntil: at('11:00:00') }, during)).toBe(true)
})

it('is asked of the database by the same bounds', () => {
  expect(breakingNow(during)).toEqual({
    and: [
      { 'breaking.since': { less_than_equal: at('11:00:00') } },
      { 'breaking.until': { greater_than: at('11:00:00') } },
    ],
  })
})
