import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { afterCommit, afterSettled } from '../../../src/database/index.js'
import { databases, loggedErrors, startPayload, type TestPayload } from './fixture.js'

const nextTask = () => new Promise((resolve) => setImmediate(resolve))

describe.each(databases)('work after a commit on $name', ({ start }) => {
  let payload: TestPayload
  let server: Awaited<ReturnType<typeof start>>
  let afterChange: ((req: PayloadRequest) => unknown) | undefined

  beforeAll(async () => {
    server = await start()
    const hook: CollectionAfterChangeHook = async ({ req }) => {
      await afterChange?.(req)
    }
    payload = await startPayload({ hooks: { afterChange: [hook] }, url: server.url() })
  }, 60_000)

  afterEach(() => {
    afterChange = undefined
  })

  afterAll(async () => {
    await payload.destroy()
    await server.stop()
  }, 60_000)

  const save = (headline: string) => payload.create({ collection: 'stories', data: { headline } })

  const stored = async (headline: string) => {
    const where = { headline: { equals: headline } }
    return (await payload.count({ collection: 'stories', where })).totalDocs
  }

  it('runs after the commit, when everybody sees the story, in the order it was handed over', async () => {
    const ran: string[] = []
    let seen: Promise<number> | undefined
    afterChange = (req) => {
      afterCommit(req, () => {
        seen = stored('committed')
        ran.push('first')
      })
      afterCommit(req, () => ran.push('second'))
      ran.push('hook')
    }

    await save('committed')

    expect(ran).toEqual(['hook', 'first', 'second'])
    expect(await seen).toBe(1)
  })

  it('never runs after a rollback', async () => {
    const ran: string[] = []
    afterChange = (req) => {
      afterCommit(req, () => ran.push('committed'))
      afterSettled(req, () => ran.push('settled'))
      throw new Error('a later hook failed')
    }

    await expect(save('rolled back')).rejects.toThrow('a later hook failed')
    await nextTask()

    expect(ran).toEqual(['settled'])
    expect(await stored('rolled back')).toBe(0)
  })

  it('runs the rest when one fails, and the save stands', async () => {
    const ran: string[] = []
    const before = loggedErrors(payload).length
    afterChange = (req) => {
      afterCommit(req, () => {
        throw new Error('thrown at once')
      })
      afterCommit(req, () => Promise.reject(new Error('thrown later')))
      afterCommit(req, () => ran.push('third'))
    }

    await save('stands')
    await nextTask()

    expect(ran).toEqual(['third'])
    expect(await stored('stands')).toBe(1)
    expect(loggedErrors(payload).slice(before)).toMatchObject([
      { err: { message: 'thrown at once' } },
      { err: { message: 'thrown later' } },
    ])
  })

  it('runs in the next microtask when there is no transaction', async () => {
    const req = await createLocalReq({}, payload as never)
    const ran: string[] = []

    afterCommit(req, () => ran.push('after'))
    ran.push('before')
    await Promise.resolve()

    expect(ran).toEqual(['before', 'after'])
  })

  it('waits for a transaction that is only just beginning', async () => {
    const req = await createLocalReq({}, payload as never)
    const ran: string[] = []
    const beginning = payload.db.beginTransaction()
    req.transactionID = beginning
    afterCommit(req, () => ran.push('committed'))
    afterSettled(req, () => ran.push('settled'))
    const id = await beginning
    await nextTask()
    ran.push('begun')
    await payload.db.commitTransaction(id)

    expect(ran).toEqual(['begun', 'settled', 'committed'])
  })

  it('refuses work for a transaction that has ended', async () => {
    const req = await createLocalReq({}, payload as never)
    const id = await payload.db.beginTransaction()
    await payload.db.rollbackTransaction(id)
    req.transactionID = id

    expect(() => afterCommit(req, () => undefined)).toThrow('transaction that has ended')
  })

  it('keeps nothing of a save in which a hook swallowed the failure of a part', async () => {
    const ran: string[] = []
    afterChange = async (req) => {
      afterChange = undefined
      afterCommit(req, () => ran.push('committed'))
      await payload
        .create({ collection: 'stories', data: { headline: null }, req })
        .catch(() => undefined)
    }

    await expect(save('swallowed')).rejects.toMatchObject({ status: 409 })
    await nextTask()

    expect(ran).toEqual([])
    expect(await stored('swallowed')).toBe(0)
  })

  it('refuses a write whose transaction has been rolled back', async () => {
    const id = await payload.db.beginTransaction()
    await payload.db.rollbackTransaction(id)

    const write = payload.db.create({
      collection: 'agencies',
      data: { code: 'late' },
      req: { transactionID: id },
    })

    await expect(write).rejects.toMatchObject({ status: 409 })
    expect((await payload.count({ collection: 'agencies' })).totalDocs).toBe(0)
  })
})
