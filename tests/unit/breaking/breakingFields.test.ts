import type { DateField, Field, FieldHook, NamedGroupField } from 'payload'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { breakingFields } from '../../../src/breaking/index.js'

const at = (time: string): string => `2030-05-01T${time}:00.000Z`

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(at('11:00')) })
})
afterEach(() => {
  vi.useRealTimers()
})

const fields = breakingFields()
const group = fields[0] as NamedGroupField

function named(list: Field[], name: string): Field {
  const all = list.flatMap((field) => (field.type === 'row' ? field.fields : [field]))
  const found = all.find((field) => 'name' in field && field.name === name)
  if (!found) {
    throw new Error(`no field ${name}`)
  }
  return found
}

describe('isBreaking', () => {
  const field = named(fields, 'isBreaking') as { hooks: { afterRead: FieldHook[] }; virtual: true }
  const read = (siblingData: unknown): unknown =>
    field.hooks.afterRead[0]?.({ siblingData } as Parameters<FieldHook>[0])
  const article = {
    _status: 'published',
    breaking: { level: 'breaking', since: at('10:00'), until: at('12:00') },
    publishedAt: at('10:00'),
  }

  it('is not stored, but computed whenever an article is read', () => {
    expect(field.virtual).toBe(true)
    expect(read(article)).toBe(true)
    vi.setSystemTime(new Date(at('12:00')))
    expect(read(article)).toBe(false)
  })

  it('gives no answer where a query left out what it depends on', () => {
    expect(read({ ...article, _status: undefined })).toBeUndefined()
    expect(read({ ...article, breaking: {} })).toBeUndefined()
  })
})

describe('the end of the window', () => {
  const { validate } = named(group.fields, 'until') as DateField
  const options = { siblingData: { since: at('10:00') }, req: { t: (key: string) => key } }
  const check = (value: unknown): unknown =>
    (validate as (...args: unknown[]) => unknown)(value, options)

  it.each([at('10:00'), at('09:00')])('may not be at or before its beginning (%s)', (until) => {
    expect(check(until)).toContain('The breaking flag ends before it begins.')
  })

  it.each([at('10:01'), null, undefined])('may be later or left empty (%s)', (until) => {
    expect(check(until)).toBe(true)
  })

  it('must be a date', () => {
    expect(check('soon')).toBe('validation:notValidDate')
  })
})

it('tells editors how long the flag stays', () => {
  const description = (duration?: number): unknown =>
    (named((breakingFields({ duration })[0] as NamedGroupField).fields, 'until') as DateField).admin
      ?.description
  expect(description()).toContain('2 hours after')
  expect(description(60)).toContain('one hour after')
  expect(description(45)).toContain('45 minutes after')
})

it('forgets the flag in a duplicate, which is a new story', () => {
  const [reset] = group.hooks?.beforeDuplicate ?? []
  const stored = { level: 'breaking', since: at('10:00'), until: at('12:00'), setBy: 'editor' }
  expect(reset?.({ value: stored } as Parameters<FieldHook>[0])).toMatchObject({
    level: null,
    since: null,
    until: null,
    setBy: null,
  })
})
