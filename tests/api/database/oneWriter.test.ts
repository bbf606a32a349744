import { existsSync, readdirSync } from 'node:fs'

import type { CollectionAfterChangeHook } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { databases, loggedErrors, startPayload, type TestPayload } from './fixture.js'

const sqlite = databases.find(({ name }) => name === 'SQLite')!

describe('one writer at a time on SQLite', () => {
  let payload: TestPayload
  let server: Awaited<ReturnType<typeof sqlite.start>>
  let url: string

  const withoutReq: CollectionAfterChangeHook = async ({ doc, req }) => {
    const { headline } = doc as { headline: string }
    const data = { headline: 'a copy' }
    if (headline === 'forgets req') await req.payload.create({ collection: 'stories', data })
  }

  beforeAll(async () => {
    server = await sqlite.start()
    url = server.url()
    payload = await startPayload({
      abandonAfter: 3,
      hooks: { afterChange: [withoutReq] },
      patience: 1,
      url,
    })
  }, 60_000)

  afterAll(async () => {
    await payload.destroy()
    await server.stop()
  }, 60_000)

  const save = (headline: string) => payload.create({ collection: 'stories', data: { headline } })

  it('refuses a write that would wait for the save it is a part of, and says why', async () => {
    const faulty = save('forgets req')
    await expect(faulty).rejects.toMatchObject({
      message: expect.stringContaining('A write inside a hook must pass req') as string,
      status: 503,
    })
  })

  it('lets the saves that waited before a faulty one go through', async () => {
    const faulty = save('forgets req')
    const honest = Array.from({ length: 20 }, (_, index) => save(`honest ${index}`))

    await expect(faulty).rejects.toThrow('must pass req')
    const outcomes = await Promise.allSettled(honest)
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([])
  })

  it('does not count the time in a queue whose head moves on', async () => {
    const slow = Array.from({ length: 4 }, async (_, index) => {
      const id = await payload.db.beginTransaction()
      const req = { transactionID: id }
      await new Promise((resolve) => setTimeout(resolve, 600))
      await payload.db.create({ collection: 'agencies', data: { code: `slow ${index}` }, req })
      await payload.db.commitTransaction(id)
    })
    const last = save('last in a queue longer than patience')

    await Promise.all(slow)
    expect((await last).headline).toBe('last in a queue longer than patience')
  })

  it('waits longer for a transaction that goes on doing something', async () => {
    const id = await payload.db.beginTransaction()
    const req = { transactionID: id }
    const behind = save('behind a long transaction')
    for (let index = 0; index < 6; index++) {
      await payload.db.create({ collection: 'agencies', data: { code: `long ${index}` }, req })
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
    await payload.db.commitTransaction(id)

    expect((await behind).headline).toBe('behind a long transaction')
  })

  it('rolls back a transaction that nobody ends, and refuses its late commit', async () => {
    const id = await payload.db.beginTransaction()
    const req = { transactionID: id }
    await payload.db.create({ collection: 'agencies', data: { code: 'abandoned' }, req })

    await expect(save('waits in vain')).rejects.toThrow('must pass req')
    await expect.poll(() => payload.db.sessions[id], { timeout: 20_000 }).toBeUndefined()
    await save('comes after')

    await expect(payload.db.commitTransaction(id)).rejects.toMatchObject({ status: 409 })
    const where = { code: { equals: 'abandoned' } }
    expect((await payload.count({ collection: 'agencies', where })).totalDocs).toBe(0)
    expect(JSON.stringify(loggedErrors(payload))).toContain('was rolled back')
  })

  it('stores a write without a transaction whole or not at all', async () => {
    const halfWrong = payload.db.create({
      collection: 'stories',
      data: { credits: [{ id: 'same' }, { id: 'same' }], headline: 'half wrong' },
    })

    await expect(halfWrong).rejects.toThrow()
    const where = { headline: { equals: 'half wrong' } }
    expect((await payload.count({ collection: 'stories', where })).totalDocs).toBe(0)
  })

  it('makes a commit that the database refuses an error', async () => {
    const { db } = payload
    const id = await db.beginTransaction()
    const transaction = db.sessions[id]!.db
    await transaction.run('PRAGMA defer_foreign_keys = ON')
    await transaction.run(
      "INSERT INTO stories_credits (_order, _parent_id, id) VALUES (1, 999999, 'orphan')",
    )

    await expect(db.commitTransaction(id)).rejects.toMatchObject({ name: 'CommitFailedError' })
    expect((await save('after a failed commit')).headline).toBe('after a failed commit')
  })

  it('keeps a statement that comes late out of the next transaction', async () => {
    const id = await payload.db.beginTransaction()
    const ended = payload.db.sessions[id]!.db
    await payload.db.rollbackTransaction(id)
    const next = await payload.db.beginTransaction()

    await expect(ended.run('DELETE FROM stories')).rejects.toThrow()
    await payload.db.commitTransaction(next)
    expect((await payload.count({ collection: 'stories' })).totalDocs).toBeGreaterThan(0)
  })

  it.runIf(existsSync('/proc/self/fd'))('opens no more files the more is saved', async () => {
    const openFiles = () => readdirSync('/proc/self/fd').length
    const before = openFiles()
    for (let index = 0; index < 50; index++) await save(`one after another ${index}`)

    expect(openFiles() - before).toBeLessThan(10)
  })

  it('waits for another process that is writing', async () => {
    const other = await startPayload({ url })
    const id = await other.db.beginTransaction()
    const waiting = save('behind another process')
    await new Promise((resolve) => setTimeout(resolve, 300))
    await other.db.commitTransaction(id)

    expect((await waiting).headline).toBe('behind another process')
    await other.destroy()
  })

  it('closes at once with a transaction open and a write waiting', async () => {
    const closing = await startPayload({ url: server.url() })
    await closing.db.beginTransaction()
    const waiting = closing.db.beginTransaction()
    const refused = expect(waiting).rejects.toThrow('shutting down')

    await closing.destroy()
    await refused
    await expect(
      closing.create({ collection: 'stories', data: { headline: 'too late' } }),
    ).rejects.toThrow('shutting down')
  })
})
