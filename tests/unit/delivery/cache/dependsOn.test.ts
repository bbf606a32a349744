import { describe, expect, it } from 'vitest'

import { type Change, dependsOn, type Row } from '../../../../src/delivery/cache/index.js'
import { changeOf, reads } from './reads.js'

const published: Row = { _status: 'published', id: 1, slug: 'storm' }
const draft: Row = { ...published, _status: 'draft' }
const list = reads([{ _status: { equals: 'published' } }])

function change(before: null | Row, after: null | Row): Change {
  return { after, before, collection: 'articles', id: 1 }
}

describe('dependsOn', () => {
  it('is true of an answer with the document in it, whatever its queries', () => {
    expect(dependsOn(reads([{ slug: { equals: 'flood' } }], [1]), changeOf('storm'))).toBe(true)
    expect(dependsOn(reads([{ slug: { equals: 'flood' } }], [2]), changeOf('storm'))).toBe(false)
  })

  it('is true of a list that a document enters, leaves or stays in', () => {
    expect(dependsOn(list, change(draft, published))).toBe(true)
    expect(dependsOn(list, change(published, draft))).toBe(true)
    expect(dependsOn(list, change(published, published))).toBe(true)
    expect(dependsOn(list, change(null, published))).toBe(true)
    expect(dependsOn(list, change(published, null))).toBe(true)
  })

  it('is false of a list that a document was never in', () => {
    expect(dependsOn(list, change(draft, draft))).toBe(false)
    expect(dependsOn(list, change(null, draft))).toBe(false)
  })

  it('is false of what was read from another collection', () => {
    const authors = { ...list, queries: [{ collection: 'authors', where: {} }] }
    expect(dependsOn(authors, change(published, published))).toBe(false)
  })

  it('is true of every query of the collection when no row is known', () => {
    expect(dependsOn(list, change(null, null))).toBe(true)
  })

  it('lets the clock act on the paths that are due', () => {
    const where = { embargoUntil: { less_than_equal: '2026-03-01T09:00:00.000Z' } }
    const row = { ...published, embargoUntil: '2026-03-01T09:30:00.000Z' }
    const passed = change(row, row)

    expect(dependsOn(reads([where]), passed)).toBe(false)
    expect(dependsOn(reads([where]), { ...passed, due: ['embargoUntil'] })).toBe(true)
  })
})
