import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { databases, startPayload, type TestPayload } from './fixture.js'

const creditsOf = (writer: number) =>
  Array.from({ length: 4 }, (_, index) => ({ name: `writer ${writer}`, role: `role ${index}` }))

describe.each(databases)('many writers at once on $name', ({ name, start }) => {
  let payload: TestPayload
  let server: Awaited<ReturnType<typeof start>>

  beforeAll(async () => {
    server = await start()
    payload = await startPayload({ url: server.url() })
  }, 60_000)

  afterAll(async () => {
    await payload.destroy()
    await server.stop()
  }, 60_000)

  it('stores every one of 60 stories created at once, each with its array', async () => {
    await Promise.all(
      Array.from({ length: 60 }, (_, writer) =>
        payload.create({
          collection: 'stories',
          data: { credits: creditsOf(writer), headline: `created ${writer}` },
        }),
      ),
    )

    const { docs } = await payload.find({
      collection: 'stories',
      limit: 100,
      where: { headline: { contains: 'created' } },
    })
    expect(docs).toHaveLength(60)
    expect(docs.every(({ credits }) => credits?.length === 4)).toBe(true)
  })

  it('keeps one story whole while 60 people save it, and tells each who could not', async () => {
    const { id } = await payload.create({
      collection: 'stories',
      data: { credits: creditsOf(-1), headline: 'contested' },
    })

    const outcomes = await Promise.allSettled(
      Array.from({ length: 60 }, (_, writer) =>
        payload.update({
          collection: 'stories',
          data: { credits: creditsOf(writer), headline: `contested ${writer}` },
          id,
        }),
      ),
    )

    const refusals = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(refusals.map(({ reason }) => (reason as { status: number }).status)).toEqual(
      refusals.map(() => 409),
    )
    expect(refusals.length).toBeLessThan(name === 'SQLite' ? 1 : 60)

    const { docs } = await payload.find({ collection: 'stories', where: { id: { equals: id } } })
    const winner = Number(docs[0]?.headline?.replace('contested ', ''))
    expect(outcomes[winner]?.status).toBe('fulfilled')
    expect(docs[0]?.credits?.map(({ name, role }) => ({ name, role }))).toEqual(creditsOf(winner))
  })

  it('answers reads while saves wait for their turn', async () => {
    const order: string[] = []
    const saves = Promise.all(
      Array.from({ length: 40 }, (_, writer) =>
        payload.create({ collection: 'stories', data: { headline: `behind ${writer}` } }),
      ),
    ).then(() => order.push('saves'))
    const read = payload.find({ collection: 'stories', limit: 1 }).then(() => order.push('read'))
    await Promise.all([saves, read])

    expect(order).toEqual(['read', 'saves'])
  })

  it('changes many stories in one bulk update, whole', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, writer) =>
        payload.create({ collection: 'stories', data: { headline: `bulk ${writer}` } }),
      ),
    )

    const { errors } = (await payload.update({
      collection: 'stories',
      data: { credits: creditsOf(7) },
      where: { headline: { contains: 'bulk' } },
    })) as unknown as { errors: unknown[] }

    const { docs } = await payload.find({
      collection: 'stories',
      limit: 50,
      where: { headline: { contains: 'bulk' } },
    })
    expect(errors).toEqual([])
    expect(docs.map(({ credits }) => credits?.length)).toEqual(Array(20).fill(4))
  })
})
