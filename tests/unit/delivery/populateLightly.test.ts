import { describe, expect, it } from 'vitest'

import { populateLightly } from '../../../src/delivery/populateLightly.js'

type Args = Parameters<typeof populateLightly>[0]

const collection = { joins: { articles: [{ joinPath: 'articles' }] } }

const argsOf = (args: object): unknown =>
  populateLightly({ args, collection } as unknown as Args) ?? args

describe('a document that another names', () => {
  it('is loaded without the lists that nobody selects, in any order', () => {
    const asked = { currentDepth: 2, select: { name: true }, where: { id: { in: [1] } } }
    expect(argsOf(asked)).toEqual({ ...asked, joins: false, sort: 'id' })
  })

  it('has the list that is selected', () => {
    const asked = { currentDepth: 2, select: { articles: true, name: true } }
    expect(argsOf(asked)).not.toHaveProperty('joins')
    expect(argsOf({ ...asked, select: { name: false } })).not.toHaveProperty('joins')
  })
})

it('leaves alone what a reader asks for', () => {
  const asked = { select: { name: true }, sort: 'name' }
  expect(argsOf(asked)).toBe(asked)
  expect(argsOf({ currentDepth: 2 })).toEqual({ currentDepth: 2 })
})
