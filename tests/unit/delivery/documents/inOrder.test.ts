import { expect, it } from 'vitest'

import { inOrder } from '../../../../src/delivery/documents/inOrder.js'

/** Answers with the key after so many turns of the event loop. */
const after = async (key: number): Promise<number> => {
  for (let turn = 0; turn < key; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  return key
}

it('answers in the order of the questions, however long each takes', async () => {
  const load = inOrder(after)
  const answers: number[] = []
  await Promise.all([3, 1, 2, 0].map(async (key) => answers.push(await load(key))))
  expect(answers).toEqual([3, 1, 2, 0])
})

it('fails each question by itself', async () => {
  const load = inOrder((key: number) =>
    key === 1 ? Promise.reject(new Error('There is no 1')) : after(key),
  )
  const answers = await Promise.allSettled([load(0), load(1), load(2)])
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

it('lets what is being loaded ask for more', async () => {
  const load: (key: number) => Promise<number> = inOrder(async (key) => {
    await after(1)
    return key === 0 ? 0 : 1 + (await load(key - 1))
  })
  expect(await load(4)).toBe(4)
})
