import type { CollectionAfterChangeHook } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { findOrCreate } from '../../../src/database/index.js'
import { databases, startPayload, type TestPayload } from './fixture.js'

describe.each(databases)('finding or creating an agency on $name', ({ name, start }) => {
  // Two, because two processes may look at once; they share a database and nothing else.
  let payloads: TestPayload[]
  let server: Awaited<ReturnType<typeof start>>

  const agency = (code: string) => ({
    collection: 'agencies',
    data: { code, name: code.toUpperCase() },
    where: { code: { equals: code } },
  })

  const creditAgency: CollectionAfterChangeHook = async ({ doc, req }) => {
    const headline = (doc as { headline: string }).headline
    await findOrCreate({ ...agency(headline.split(' ')[0]!), req })
    if (headline.endsWith('fails')) throw new Error('a later hook failed')
  }

  const agencies = async (code: string) =>
    (await payloads[0]!.find({ collection: 'agencies', where: { code: { equals: code } } })).docs

  beforeAll(async () => {
    server = await start()
    const url = server.url()
    const hooks = { afterChange: [creditAgency] }
    payloads = [await startPayload({ hooks, url }), await startPayload({ hooks, url })]
  }, 60_000)

  afterAll(async () => {
    for (const payload of payloads) await payload.destroy()
    await server.stop()
  }, 60_000)

  it('makes one of 30 who ask at once, half of them elsewhere', async () => {
    const found = await Promise.all(
      Array.from({ length: 30 }, async (_, index) => {
        const payload = payloads[index % 2]!
        const req = await createLocalReq({}, payload as never)
        return findOrCreate({ ...agency('ap'), req })
      }),
    )

    expect(new Set(found.map(({ id }) => id)).size).toBe(1)
    expect(await agencies('ap')).toHaveLength(1)
  })

  it('makes one for 30 stories that are saved at once and name it first', async () => {
    await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        payloads[index % 2]!.create({
          collection: 'stories',
          data: { headline: `afp story ${index}` },
        }),
      ),
    )

    expect(await agencies('afp')).toHaveLength(1)
    const where = { headline: { contains: 'afp story' } }
    expect((await payloads[0]!.count({ collection: 'stories', where })).totalDocs).toBe(30)
  })

  it('leaves a story that is rolled back nowhere, and keeps the agency only where it must', async () => {
    const save = payloads[0]!.create({
      collection: 'stories',
      data: { headline: 'dpa story fails' },
    })

    await expect(save).rejects.toThrow('a later hook failed')
    expect(await agencies('dpa')).toHaveLength(name === 'SQLite' ? 0 : 1)
  })

  it('throws what creating throws when there is nothing to find', async () => {
    const req = await createLocalReq({}, payloads[0] as never)
    const invalid = findOrCreate({ ...agency('efe'), data: { name: 'no code' }, req })

    await expect(invalid).rejects.toMatchObject({ name: 'ValidationError' })
  })
})
