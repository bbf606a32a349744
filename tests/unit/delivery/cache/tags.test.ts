import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  type Change,
  collectionTag,
  dependsOn,
  type Reads,
  tagsOf,
  tagsOfChange,
} from '../../../../src/delivery/cache/index.js'
import { change, cut, where } from './arbitraries.js'
import { changeOf, reads } from './reads.js'

const published = { _status: { equals: 'published' } }
const story = reads([{ and: [{ slug: { equals: 'storm' } }, published] }], [1])
const list = reads([{ and: [{ isOpinion: { equals: true } }, published] }], [1])

const share = (answer: Reads, changed: Change) => {
  const tags = new Set(tagsOf(answer))
  return tagsOfChange(changed).some((tag) => tags.has(tag))
}

const status = fc.constantFrom('draft', 'published', 'archived', 'NaN', null, undefined)

/** Changes of documents with a status, some of whose fields are not known. */
const anyChange = change.chain((whole) =>
  fc
    .record({
      after: whole.after ? cut(whole.after) : fc.constant(null),
      before: whole.before ? cut(whole.before) : fc.constant(null),
      due: fc.subarray(['id', 'slug', 'publishedAt', '_status']),
      now: status,
      then: status,
    })
    .map(({ after, before, due, now, then }): Change => ({
      ...whole,
      after: after && { ...after, ...(now !== undefined && { _status: now }) },
      before: before && { ...before, ...(then !== undefined && { _status: then }) },
      due,
    })),
)

const statusQuery = fc.constantFrom(
  published,
  { _status: { in: ['published'] } },
  { _status: { in: ['draft', 'published'] } },
  { _status: { not_equals: 'draft' } },
)

const anyWhere = fc.oneof(
  where,
  fc.tuple(where, statusQuery).map((and) => ({ and })),
  fc.tuple(where, statusQuery).map(([one, another]) => ({ ...one, ...another })),
)

const answer = fc
  .record({
    ids: fc.array(fc.integer({ max: 5, min: 1 }), { maxLength: 3 }),
    queries: fc.array(anyWhere, { maxLength: 3 }),
  })
  .map(({ ids, queries }) => reads(queries, ids))

const media = Array.from({ length: 80 }, (_, i) => `media:${String(i).padStart(100, '0')}`)

/** Where there is so much in an answer that its collections alone are named. */
const long = (short: Reads): Reads => ({
  ...short,
  documents: new Set([...short.documents, ...media]),
})

describe('the tags of an answer and of a change', () => {
  it('have one in common whenever the answer depends on the change', () => {
    fc.assert(
      fc.property(answer, anyChange, (one, changed) => {
        fc.pre(dependsOn(one, changed))
        expect(share(one, changed)).toBe(true)
        expect(share(long(one), changed)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  it('have the collection’s in common, once the change’s are widened to it', () => {
    fc.assert(
      fc.property(answer, anyChange, (one, changed) => {
        fc.pre(dependsOn(one, changed))
        expect(tagsOf(one)).toContain(tagsOfChange(changed).map(collectionTag)[0])
      }),
    )
  })

  it('have none in common where nothing of the collection is known to be read', () => {
    const authors = { ...story, documents: new Set<string>(), queries: [] }
    expect(share(authors, changeOf('storm'))).toBe(false)
  })
})

describe('a story that was asked for by its slug', () => {
  it('is tagged with the slug and the document, not as a list', () => {
    expect(tagsOf(story)).toEqual([
      'articles',
      'articles/slug',
      'articles/slug/storm',
      'articles/1',
    ])
  })

  it('is not concerned by another story', () => {
    expect(share(story, changeOf('flood', { id: 2 }))).toBe(false)
    expect(share(list, changeOf('flood', { id: 2 }))).toBe(true)
  })

  it('is concerned by one that gets its slug, or may have it', () => {
    const renamed = { ...changeOf('storm', { id: 2 }), before: { id: 2, slug: 'flood' } }
    expect(share(story, renamed)).toBe(true)
    expect(share(story, { ...renamed, after: { id: 2 } })).toBe(true)
  })

  it('is concerned by one whose slug a database might take for any text', () => {
    expect(tagsOf(story)).not.toContain('articles/slug/NaN')
    expect(share(story, changeOf('NaN', { id: 2 }))).toBe(true)
  })

  it('has the tag of its document where it was asked for by its ID', () => {
    expect(tagsOf(reads([{ id: { equals: '12' } }]))).toEqual(['articles', 'articles/12'])
  })
})

describe('a draft', () => {
  const draft = changeOf('flood', { _status: 'draft', id: 2 })

  it('concerns nothing that was looked for among published documents', () => {
    expect(share(list, draft)).toBe(false)
    expect(share(story, { ...draft, after: { _status: 'draft', id: 2, slug: null } })).toBe(false)
  })

  it('concerns what was looked for among all', () => {
    expect(share(reads([{ isOpinion: { equals: true } }]), draft)).toBe(true)
  })

  it('concerns lists as soon as it is published, and when it is taken back', () => {
    const out = { ...draft, after: { _status: 'published', id: 2, slug: 'flood' } }
    expect(share(list, out)).toBe(true)
    expect(share(list, { ...draft, after: draft.before, before: out.after })).toBe(true)
  })
})

describe('a tag', () => {
  it('is short and without spaces and commas, whatever a reader asks for', () => {
    const text = fc.string({ maxLength: 400, unit: 'binary' })
    const any = fc.oneof(text, fc.constantFrom('\ud800', 'a b,c\r\nset-cookie: d', 'ä'.repeat(900)))
    fc.assert(
      fc.property(any, (slug) => {
        for (const tag of tagsOf(reads([{ slug: { equals: slug } }], [slug]))) {
          expect(tag).toMatch(/^[\w!'()*./~%-]{1,300}$/)
        }
      }),
    )
  })

  it('of what is in an answer gives way to the collections’, where there are too many', () => {
    expect(tagsOf(long(story))).toEqual([
      'articles',
      'articles/list',
      'articles/drafts',
      'media',
      'media/list',
      'media/drafts',
    ])
  })
})
