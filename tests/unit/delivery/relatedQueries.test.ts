import type { FlattenedField, Where } from 'payload'
import { describe, expect, it } from 'vitest'

import { relatedQueries } from '../../../src/delivery/reads/relatedQueries.js'
import type { Schema } from '../../../src/delivery/reads/schema.js'

const COLLECTIONS = {
  stories: [
    { name: 'headline', type: 'text' },
    { name: 'title', type: 'text', localized: true },
    { name: 'topics', type: 'relationship', hasMany: true, relationTo: 'topics' },
    { name: 'owner', type: 'relationship', relationTo: ['topics', 'people'] },
    { name: 'topicName', type: 'text', virtual: 'topics.name' },
    { name: 'data', type: 'json' },
    {
      name: 'credits',
      type: 'array',
      flattenedFields: [{ name: 'to', type: 'relationship', relationTo: 'people' }],
    },
    { name: 'blocks', type: 'blocks' },
  ],
  topics: [
    { name: 'name', type: 'text' },
    { name: 'parent', type: 'relationship', relationTo: 'topics' },
    { name: 'stories', type: 'join', collection: 'stories', on: 'topics' },
  ],
  people: [{ name: 'name', type: 'text' }],
} as unknown as Record<string, FlattenedField[]>

const schema: Schema = {
  blocksOf: () =>
    [
      {
        slug: 'quote',
        flattenedFields: [{ name: 'of', type: 'relationship', relationTo: 'people' }],
      },
      { slug: 'link', flattenedFields: [{ name: 'of', type: 'upload', relationTo: 'topics' }] },
    ] as never,
  fieldsOf: (collection) => COLLECTIONS[collection],
  isLocale: (name) => name === 'en',
}

const related = (path: string, condition: object = { equals: 'x' }) =>
  relatedQueries('stories', { [path]: condition }, schema)

const anyOf = (collection: string) => ({ collection, where: {} })

describe('related queries', () => {
  it.each(['headline', 'id', 'title.en', 'data.a.b', 'blocks.blockType', 'credits.id'])(
    'are none for %s, which is in the document itself',
    (path) => {
      expect(related(path)).toEqual([])
    },
  )

  it.each([
    ['topics.name', [anyOf('topics')]],
    ['topics.parent.name', [anyOf('topics'), anyOf('topics')]],
    ['topics.stories.headline', [anyOf('topics'), anyOf('stories')]],
    ['topicName', [anyOf('topics')]],
    ['credits.to.name', [anyOf('people')]],
    ['owner.value.name', [anyOf('topics'), anyOf('people')]],
    ['blocks.quote.of.name', [anyOf('people')]],
    ['blocks.of.name', [anyOf('people'), anyOf('topics')]],
  ])('are of each collection that %s leads through', (path, queries) => {
    expect(related(path)).toEqual(queries)
  })

  it('are of the documents that a relation is compared with', () => {
    const named = [{ collection: 'topics', where: { id: { in: [1, 2] } } }]
    expect(related('topics', { in: [1, 2] })).toEqual(named)
    expect(related('topics.id', { in: [1, 2] })).toEqual(named)
    expect(related('topics', { equals: 1 })).toEqual([
      { collection: 'topics', where: { id: { in: [1] } } },
    ])
  })

  it.each([{ not_in: [1] }, { exists: false }, { equals: null }, { equals: 1, exists: true }, {}])(
    'are of any document where a relation is compared by %j',
    (condition) => {
      expect(related('topics', condition)).toEqual([anyOf('topics')])
    },
  )

  it('are found in every branch of a query, and in what it is sorted by', () => {
    const where: Where = { or: [{ and: [{ 'topics.name': { exists: true } }] }, { headline: {} }] }
    expect(relatedQueries('stories', where, schema, ['credits.to.name'])).toEqual([
      anyOf('people'),
      anyOf('topics'),
    ])
  })

  it.each(['unknown', 'topics.unknown', 'headline.deeper', 'blocks.unknown'])(
    'cannot be told for %s, which leads nowhere',
    (path) => {
      expect(related(path)).toBeNull()
    },
  )
})
