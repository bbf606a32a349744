import { describe, expect, it } from 'vitest'

import { Rounds } from '../../../src/database/together/rounds.js'

describe('rounds of questions', () => {
  it('answers those of one kind with one call, each with its own answer', async () => {
    const rounds = new Rounds()
    const calls: number[][] = []
    const double = async (numbers: number[]) => {
      calls.push(numbers)
      return numbers.map((n) => 2 * n)
    }
    const answers = await Promise.all([1, 2, 3].map((n) => rounds.ask('double', n, double)))
    expect(answers).toEqual([2, 4, 6])
    expect(calls).toEqual([[1, 2, 3]])
  })

  it('waits for those who took a longer way, so that all go on together', async () => {
    const rounds = new Rounds()
    const calls: string[] = []
    const note = (kind: string) => async (asked: number[]) => {
      calls.push(`${kind} ${asked.join()}`)
      return asked
    }
    const go = async (n: number) => {
      await rounds.ask('first', n, note('first'))
      if (n > 1) await rounds.ask('detour', n, note('detour'))
      await rounds.ask('last', n, note('last'))
    }
    // The order of the kinds is learnt from those who meet them first.
    await go(2)
    calls.length = 0
    await Promise.all([1, 2, 3].map(go))
    expect(calls).toEqual(['first 1,2,3', 'detour 2,3', 'last 1,2,3'])
  })

  it('gives an error to all who asked, and goes on', async () => {
    const rounds = new Rounds()
    const fail = () => Promise.reject(new Error('No answer'))
    const results = await Promise.allSettled([1, 2].map((n) => rounds.ask('fail', n, fail)))
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await rounds.ask('other', 1, async () => ['yes'])).toBe('yes')
  })
})
