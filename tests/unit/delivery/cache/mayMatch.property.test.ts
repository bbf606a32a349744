import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { mayMatch } from '../../../../src/delivery/cache/index.js'
import { cut, row, where } from './arbitraries.js'
import { finds } from './reference.js'

const wholeAndCut = row.chain((whole) => fc.tuple(fc.constant(whole), cut(whole)))

describe('mayMatch', () => {
  it.each(['mongodb', 'sqlite'] as const)('never says no of a row that %s finds', (database) => {
    fc.assert(
      fc.property(wholeAndCut, where, ([whole, part], query) => {
        fc.pre(finds(database, whole, query))
        expect(mayMatch(whole, query)).toBe(true)
        expect(mayMatch(part, query)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  it('says no of most rows that neither finds', () => {
    let absent = 0
    let refused = 0
    fc.assert(
      fc.property(row, where, (whole, query) => {
        if (finds('sqlite', whole, query) || finds('mongodb', whole, query)) return
        absent += 1
        if (!mayMatch(whole, query)) refused += 1
      }),
      { numRuns: 2_000 },
    )
    expect(refused / absent).toBeGreaterThan(0.7)
  })

  it('says no more often the more of a row it has, never the other way round', () => {
    fc.assert(
      fc.property(wholeAndCut, where, ([whole, part], query) => {
        expect(mayMatch(part, query) || !mayMatch(whole, query)).toBe(true)
      }),
    )
  })
})
