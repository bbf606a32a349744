import type { Where } from 'payload'
import { describe, expect, it } from 'vitest'

import { mayMatch, type Row } from '../../../../src/delivery/cache/index.js'

const OBJECT_ID = '65f0c0ffee65f0c0ffee65f0'

const row: Row = {
  _status: 'published',
  audio: null,
  authors: [12, 15],
  breaking: { level: 'flash', until: '2026-03-01T10:00:00.000Z' },
  credits: [{ contributor: 7 }, { contributor: 9 }],
  deletedAt: null,
  desk: 12,
  headline: 'Storm nears the Çöast',
  id: 3,
  isOpinion: false,
  publishedAt: '2026-03-01T09:00:00.000Z',
  slug: 'storm-nears-the-coast',
  subject: { relationTo: 'topics', value: 4 },
  tags: [],
  urgency: 4,
}

const cases: [name: string, where: Where, expected: boolean][] = [
  ['an empty query', {}, true],
  ['an empty and', { and: [] }, true],
  ['an empty or', { or: [] }, true],
  ['its own text', { slug: { equals: 'storm-nears-the-coast' } }, true],
  ['another text', { slug: { equals: 'storm' } }, false],
  ['another text in an and', { and: [{ and: [{ slug: { equals: 'storm' } }] }] }, false],
  ['one of two branches', { or: [{ slug: { equals: 'a' } }, { urgency: { equals: 4 } }] }, true],
  ['none of two branches', { or: [{ slug: { equals: 'a' } }, { urgency: { equals: 5 } }] }, false],
  ['a path that is not in the row', { standfirst: { equals: 'x' } }, true],
  ['a path through a relation', { 'desk.slug': { equals: 'x' } }, true],
  ['a path through a list of relations', { 'authors.slug': { equals: 'x' } }, true],
  ['an operator that is not known', { slug: { sounds_like: 'x' } } as unknown as Where, true],
  ['a place on the map', { place: { near: '1,2,3' }, slug: { near: '1,2' } }, true],

  ['a relation by its number', { desk: { equals: 12 } }, true],
  ['a relation by its number as text', { desk: { equals: '12' } }, true],
  ['another relation', { desk: { equals: '13' } }, false],
  ['one of many relations', { authors: { equals: '15' } }, true],
  ['none of many relations', { authors: { in: [1, '2'] } }, false],
  ['a list given as text', { authors: { in: '1,15' } }, true],
  ['all of many relations', { authors: { all: [12, 15] } }, true],
  ['more than all of many relations', { authors: { all: [12, 16] } }, false],
  ['an element of a list', { 'credits.contributor': { equals: 9 } }, true],
  ['no element of a list', { 'credits.contributor': { equals: 8 } }, false],
  [
    'a relation to one of several',
    { subject: { equals: { relationTo: 'topics', value: '4' } } },
    true,
  ],
  ['its ID alone', { subject: { equals: 4 } }, true],
  ['another ID alone', { subject: { equals: 5 } }, false],
  [
    'the ID of another collection',
    { subject: { equals: { relationTo: 'authors', value: 4 } } },
    false,
  ],
  ['the value of such a relation', { 'subject.value': { equals: 5 } }, false],
  ['the collection of such a relation', { 'subject.relationTo': { equals: 'authors' } }, false],
  ['any but its collection', { 'subject.relationTo': { not_equals: 'topics' } }, true],

  ['a missing value as null', { audio: { equals: null } }, true],
  ['a missing value as one that does not exist', { audio: { exists: false } }, true],
  ['a missing value as one that exists', { audio: { exists: true } }, false],
  ['a missing value as another', { audio: { not_equals: 5 } }, true],
  ['a missing value as none of a list', { audio: { not_in: [5] } }, true],
  ['a missing value as not null', { audio: { not_equals: null } }, false],
  ['a missing value by an ID', { audio: { equals: 5 } }, false],
  ['a missing value by an ID as text', { audio: { in: ['5'] } }, false],
  ['a missing value by what is no ID', { audio: { equals: 'five' } }, true],
  ['a missing value by order', { audio: { less_than: 5 } }, false],
  ['an empty list as missing or not', { tags: { exists: true } }, true],
  ['an empty list by the order of lists', { tags: { less_than: [5] } }, true],
  ['an empty list by order', { tags: { less_than: 5 } }, false],
  ['an empty list by an ID', { tags: { in: ['5', 6] } }, false],
  ['a value as missing', { slug: { exists: 'false' } }, false],
  ['a value as null', { slug: { equals: null } }, false],
  ['a value as one that exists', { slug: { exists: 'true' } }, true],

  ['any but its value', { slug: { not_equals: 'storm-nears-the-coast' } }, false],
  ['any but its number as text', { urgency: { not_in: '3,4' } }, false],
  ['one element but not the other', { authors: { not_equals: 12 } }, true],
  ['none of all its elements', { authors: { not_in: [12, 15] } }, false],

  ['its moment in another form', { publishedAt: { equals: '2026-03-01T10:00:00+01:00' } }, true],
  ['its moment as a date', { publishedAt: { equals: new Date('2026-03-01T09:00:00Z') } }, true],
  ['its moment as a number', { publishedAt: { equals: Date.UTC(2026, 2, 1, 9) } }, true],
  ['another moment', { publishedAt: { equals: '2026-03-01T09:00:01.000Z' } }, false],
  ['a moment ahead', { publishedAt: { greater_than: '2026-03-01T09:00:00.000Z' } }, false],
  ['a moment reached', { publishedAt: { less_than_equal: '2026-03-01T09:00:00.000Z' } }, true],
  ['a day ahead', { publishedAt: { greater_than: '2026-03-02' } }, false],
  ['a day that is none', { publishedAt: { greater_than: 'tomorrow' } }, true],
  ['a window', { 'breaking.until': { greater_than: new Date('2026-03-01T10:00:00Z') } }, false],
  ['a range around it', { urgency: { greater_than: '3', less_than: 5 } }, true],
  ['a range above it', { urgency: { greater_than: 3, less_than: 4 } }, false],

  ['a word in any case', { headline: { like: 'çÖAST storm' } }, true],
  ['a word that is not there', { headline: { like: 'storm flood' } }, false],
  ['a part of a word', { headline: { contains: 'nears THE' } }, true],
  ['words in another order', { headline: { contains: 'the nears' } }, false],
  ["a pattern's sign", { headline: { contains: '%' } }, true],
  ['a text to be missing from it', { headline: { not_like: 'storm' } }, true],

  ['false', { isOpinion: { equals: false } }, true],
  ['false as text', { isOpinion: { equals: 'False' } }, true],
  ['true as text', { isOpinion: { equals: 'true' } }, false],
]

describe('mayMatch', () => {
  it.each(cases)('answers for %s', (_name, where, expected) => {
    expect(mayMatch(row, where)).toBe(expected)
  })

  it('passes over comparisons of paths that are due', () => {
    const where: Where = {
      and: [
        { 'breaking.until': { greater_than: '2026-03-01T11:00:00.000Z' } },
        { _status: { equals: 'published' } },
      ],
    }

    expect(mayMatch(row, where)).toBe(false)
    expect(mayMatch(row, where, { due: ['breaking.until'] })).toBe(true)
    expect(mayMatch({ ...row, _status: 'draft' }, where, { due: ['breaking.until'] })).toBe(false)
  })

  it("knows MongoDB's IDs in capitals and in small letters", () => {
    const story: Row = { audio: null, authors: [OBJECT_ID], id: OBJECT_ID, tags: [] }

    expect(mayMatch(story, { authors: { equals: OBJECT_ID.toUpperCase() } })).toBe(true)
    expect(mayMatch(story, { id: { in: [OBJECT_ID.replace('6', '7')] } })).toBe(false)
    expect(mayMatch(story, { tags: { equals: OBJECT_ID } })).toBe(false)
    expect(mayMatch(story, { audio: { equals: '12' } })).toBe(true)
  })

  it('says yes where an adapter passes over part of a query', () => {
    // SQLite's keeps the last of two connectives.
    const connectives = { or: [{ urgency: { equals: 1 } }], and: [{ urgency: { equals: 4 } }] }
    expect(mayMatch(row, connectives)).toBe(true)

    // MongoDB's joins the two into one `or`.
    const missing = { deletedAt: { exists: false }, slug: { exists: false } }
    expect(mayMatch(row, missing)).toBe(true)

    // SQLite's looks at nothing after `not_equals`.
    expect(mayMatch(row, { urgency: { not_equals: 5, less_than: 1 } })).toBe(true)
    expect(mayMatch(row, { urgency: { less_than: 1, not_equals: 5 } })).toBe(false)
  })

  it('counts plain comparisons beside those', () => {
    expect(
      mayMatch(row, {
        deletedAt: { exists: false },
        or: [{ urgency: { equals: 4 } }],
        slug: { equals: 'another' },
      }),
    ).toBe(false)
  })
})
