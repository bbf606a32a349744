import { describe, expect, it } from 'vitest'

import { ChangeLog } from '../../../../src/delivery/cache/changeLog.js'
import { changeOf, reads } from './reads.js'

const storm = reads([{ slug: { equals: 'storm' } }])

describe('the log of changes', () => {
  it('remembers nothing while nothing is under way', () => {
    const log = new ChangeLog()
    log.add(changeOf('storm'))
    expect(log.length).toBe(0)
    expect(log.last).toBe(1)
  })

  it('forgets what came before the oldest that is still under way', () => {
    const log = new ChangeLog()
    const first = log.begin()
    log.add(changeOf('storm'))
    const second = log.begin()
    log.add(changeOf('flood'))
    expect(log.length).toBe(2)

    log.end(first)
    expect(log.length).toBe(1)
    log.end(second)
    expect(log.length).toBe(0)
  })

  it('names the first change since a beginning that an answer depends on', () => {
    const log = new ChangeLog()
    const early = log.begin()
    log.add(changeOf('flood'))
    log.add(changeOf('storm'))
    const late = log.begin()
    log.add(changeOf('flood'))
    log.add(changeOf('storm'))

    expect(log.firstSince(early, storm)).toBe(2)
    expect(log.firstSince(late, storm)).toBe(4)
    expect(log.firstSince(late, reads([{ slug: { equals: 'drought' } }]))).toBe(Infinity)
  })

  it('takes a change of everything for one that each answer depends on', () => {
    const log = new ChangeLog()
    const span = log.begin()
    log.add(null)
    expect(log.firstSince(span, reads([]))).toBe(1)
  })

  it('does not grow for ever behind a load that never ends', () => {
    const log = new ChangeLog()
    const span = log.begin()
    for (let number = 0; number < 5_000; number++) log.add(changeOf('flood'))

    expect(log.length).toBeLessThanOrEqual(1_000)
    expect(log.firstSince(span, storm)).toBe(1)
  })
})
