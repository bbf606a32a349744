import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'

import { rowOf } from '../../../src/delivery/changes/index.js'

const FIELDS = [
  { name: 'headline', type: 'text' },
  { name: 'notes', type: 'textarea' },
  { name: 'tags', type: 'text', hasMany: true },
  { name: 'urgency', type: 'number' },
  { name: 'isPinned', type: 'checkbox' },
  { name: 'kind', type: 'select' },
  { name: 'until', type: 'date' },
  { name: 'topic', type: 'relationship', relationTo: 'topics' },
  { name: 'topics', type: 'relationship', hasMany: true, relationTo: 'topics' },
  { name: 'owner', type: 'relationship', relationTo: ['topics', 'users'] },
  { name: 'flag', type: 'group', flattenedFields: [{ name: 'level', type: 'text' }] },
  { name: 'rows', type: 'array', flattenedFields: [{ name: 'text', type: 'text' }] },
  { name: 'body', type: 'richText' },
  { name: 'data', type: 'json' },
  { name: 'title', type: 'text', localized: true },
  { name: 'secret', type: 'text', hidden: true },
  { name: 'isNow', type: 'checkbox', virtual: true },
] as unknown as FlattenedField[]

describe('row', () => {
  it('holds what a query can compare, and nothing else', () => {
    const document = {
      id: 7,
      body: { root: {} },
      data: { a: 1 },
      flag: { level: 'flash', other: 1 },
      headline: 'Ice',
      isNow: true,
      isPinned: false,
      kind: 'news',
      notes: 'Short.',
      owner: { relationTo: 'topics', value: 1 },
      rows: [{ text: 'a' }],
      secret: 'x',
      tags: ['a', 'b'],
      title: { en: 'Ice' },
      topic: 3,
      topics: [1, 2],
      until: new Date('2026-01-02T03:04:05.678Z'),
      urgency: 1,
    }
    expect(rowOf(document, FIELDS)).toEqual({
      id: 7,
      flag: { level: 'flash' },
      headline: 'Ice',
      isPinned: false,
      kind: 'news',
      notes: 'Short.',
      tags: ['a', 'b'],
      topic: 3,
      topics: [1, 2],
      until: '2026-01-02T03:04:05.678Z',
      urgency: 1,
    })
  })

  it('says of an empty field that it is empty, whether the database keeps it or not', () => {
    expect(rowOf({ id: 'a', headline: null, topics: null }, FIELDS)).toEqual({
      id: 'a',
      flag: { level: null },
      headline: null,
      isPinned: null,
      kind: null,
      notes: null,
      tags: [],
      topic: null,
      topics: [],
      until: null,
      urgency: null,
    })
  })

  it('leaves out text that no query compares', () => {
    const row = rowOf({ id: 1, headline: 'x'.repeat(300), notes: 'x'.repeat(301) }, FIELDS)
    expect(row.headline).toHaveLength(300)
    expect(row).not.toHaveProperty('notes')
  })
})
