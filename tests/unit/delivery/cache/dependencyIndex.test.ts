import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { DependencyIndex } from '../../../../src/delivery/cache/dependencyIndex.js'
import { dependsOn } from '../../../../src/delivery/cache/index.js'
import { change, where } from './arbitraries.js'
import { reads } from './reads.js'

const entry = fc
  .record({
    ids: fc.array(fc.integer({ max: 5, min: 1 })),
    queries: fc.array(where, { maxLength: 3 }),
  })
  .map(({ ids, queries }) => ({ reads: reads(queries, ids) }))

describe('the index of what entries depend on', () => {
  it('finds those, and only those, that a look at each would', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 20 }), change, (entries, changed) => {
        const index = new DependencyIndex<(typeof entries)[number]>()
        entries.forEach((one) => index.add(one))

        const found = index.dependents(changed)
        expect(entries.map((one) => found.has(one))).toEqual(
          entries.map(({ reads }) => dependsOn(reads, changed)),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('knows nothing more of an entry that has left it', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 20 }), change, (entries, changed) => {
        const index = new DependencyIndex<(typeof entries)[number]>()
        entries.forEach((one) => index.add(one))
        entries.forEach((one) => index.delete(one))

        expect(index.dependents(changed).size).toBe(0)
        expect(index.isEmpty).toBe(true)
      }),
    )
  })
})
