import { expect, it } from 'vitest'

import type { Change } from '../../../../src/delivery/cache/index.js'
import {
  DocumentMemory,
  type DocumentMemoryOptions,
} from '../../../../src/delivery/documents/index.js'

const HOUR = 3_600_000

/** A memory, and an author in a database whom it loads. */
function memory(options: Partial<DocumentMemoryOptions> = {}) {
  const author = { name: 'Ada' }
  let reads = 0
  const documents = new DocumentMemory({
    isFresh: () => true,
    maxBytes: 100_000,
    now: () => HOUR,
    takeDue: () => [],
    ...options,
  })
  const read = (changesAt = Infinity) => {
    reads += 1
    const about = { changesAt, documents: new Set(['authors:1']), queries: [] }
    return Promise.resolve({ json: JSON.stringify(author), reads: about })
  }
  const load = async (changesAt?: number) =>
    JSON.parse((await documents.load('ada', () => read(changesAt))).json) as unknown
  return { author, documents, load, reads: () => reads }
}

const change: Change = { after: { id: 1 }, before: { id: 1 }, collection: 'authors', id: 1 }

it('reads a document once', async () => {
  const { load, reads } = memory()
  expect([await load(), await load()]).toEqual([{ name: 'Ada' }, { name: 'Ada' }])
  expect(reads()).toBe(1)
})

it('reads it again when it has changed', async () => {
  const { author, documents, load } = memory()
  await load()
  author.name = 'Grace'
  documents.drop(change)
  expect(await load()).toEqual({ name: 'Grace' })
})

it('reads it again when the clock has changed it', async () => {
  const due = [change]
  const { author, load } = memory({ takeDue: () => due.splice(0) })
  due.length = 0
  await load()
  author.name = 'Grace'
  due.push(change)
  expect(await load()).toEqual({ name: 'Grace' })
})

it.each([
  ['while the changes of other processes are not known', { isFresh: () => false }, Infinity],
  ['without memory', { maxBytes: 0 }, Infinity],
  ['when it changes before it is asked for again', {}, HOUR - 1],
  ['when it must not be kept', {}, 0],
])('reads it each time %s', async (_when, options, changesAt) => {
  const { load, reads } = memory(options)
  await load(changesAt)
  await load(changesAt)
  expect(reads()).toBe(2)
})
