import { describe, expect, it } from 'vitest'

import type { Change } from '../../../../src/delivery/cache/index.js'
import { shareDue } from '../../../../src/delivery/changes/index.js'
import { changeOf } from '../cache/reads.js'

describe('shareDue', () => {
  it('gives each change to each of those who take, once and in order', () => {
    const storm = changeOf('storm')
    const flood = changeOf('flood')
    let due: Change[] = [storm]
    const share = shareDue(() => due.splice(0))
    const [one, another] = [share(), share()]

    expect(one(0)).toEqual([storm])
    due = [flood]
    expect(another(0)).toEqual([storm, flood])
    expect(another(0)).toEqual([])
    expect(one(0)).toEqual([flood])
    expect(one(0)).toEqual([])
  })
})
