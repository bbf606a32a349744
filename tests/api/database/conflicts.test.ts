import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { afterCommit, isConflict, retryOnConflict } from '../../../src/database/index.js'
import { databases, startPayload, type TestPayload } from './fixture.js'

const mongodb = databases.find(({ name }) => name === 'MongoDB')

describe.skipIf(!mongodb)('saves that meet on MongoDB', () => {
  let payload: TestPayload
  let ran: string[] = []
  let server: { stop: () => Promise<void>; url: () => string }

  beforeAll(async () => {
    server = await mongodb!.start()
    payload = await startPayload({
      hooks: { afterChange: [({ req }) => afterCommit(req, () => ran.push('committed'))] },
      url: server.url(),
    })
  }, 60_000)

  afterEach(async () => {
    await fail('off', {})
    ran = []
  })

  afterAll(async () => {
    await payload.destroy()
    await server.stop()
  }, 60_000)

  /** MongoDB's own way to have commands fail. */
  const fail = (mode: 'off' | { times: number }, data: Record<string, unknown>) =>
    (payload.db as unknown as MongooseAdapter).connection
      .getClient()
      .db('admin')
      .command({ configureFailPoint: 'failCommand', data, mode })

  const save = (headline: string) => payload.create({ collection: 'stories', data: { headline } })

  const stored = async (headline: string) => {
    const where = { headline: { equals: headline } }
    return (await payload.count({ collection: 'stories', where })).totalDocs
  }

  it.each(['insert', 'commitTransaction'])(
    'answers 409 with a sentence when %s meets another save',
    async (command) => {
      await fail(
        { times: 1 },
        {
          errorCode: 112,
          errorLabels: ['TransientTransactionError'],
          failCommands: [command],
        },
      )

      await expect(save(`conflict in ${command}`)).rejects.toMatchObject({
        isPublic: true,
        message: expect.stringContaining('Somebody else is saving') as string,
        status: 409,
      })
      expect(ran).toEqual([])
      expect(await stored(`conflict in ${command}`)).toBe(0)
    },
  )

  it('makes a commit that fails for good an error, and runs nothing after it', async () => {
    await fail({ times: 10 }, { errorCode: 2, failCommands: ['commitTransaction'] })

    await expect(save('lost')).rejects.toThrow()
    expect(ran).toEqual([])
    await fail('off', {})
    expect(await stored('lost')).toBe(0)
  })

  it('asks again when the outcome of a commit is unknown', async () => {
    await fail({ times: 3 }, { closeConnection: true, failCommands: ['commitTransaction'] })

    await save('asked again')
    expect(ran).toEqual(['committed'])
    expect(await stored('asked again')).toBe(1)
  })

  it('answers 503 when the database goes away in the middle of a save', async () => {
    await fail({ times: 1 }, { closeConnection: true, failCommands: ['insert'] })

    await expect(save('cut off')).rejects.toMatchObject({ status: 503 })
    expect(await stored('cut off')).toBe(0)
  })

  it('lets a machine save again until it succeeds', async () => {
    await fail(
      { times: 3 },
      { errorCode: 112, errorLabels: ['TransientTransactionError'], failCommands: ['insert'] },
    )

    await retryOnConflict(() => save('tried again'), { firstPause: 1 })
    expect(await stored('tried again')).toBe(1)
  })

  it('gives up after as many attempts as it is given', async () => {
    await fail(
      { times: 3 },
      { errorCode: 112, errorLabels: ['TransientTransactionError'], failCommands: ['insert'] },
    )

    const outcome = retryOnConflict(() => save('given up'), { attempts: 3, firstPause: 1 })
    await expect(outcome).rejects.toSatisfy(isConflict)
  })

  it('runs the operations of one transaction one after the other', async () => {
    const client = (payload.db as unknown as MongooseAdapter).connection.getClient()
    let atOnce = 0
    let most = 0
    const started = () => (most = Math.max(most, ++atOnce))
    const ended = () => atOnce--
    client.on('connectionCheckedOut', started).on('connectionCheckedIn', ended)
    const id = await payload.db.beginTransaction()
    const req = { transactionID: id }

    await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        payload.db.create({ collection: 'agencies', data: { code: `parallel ${index}` }, req }),
      ),
    )
    await payload.db.commitTransaction(id)
    client.off('connectionCheckedOut', started).off('connectionCheckedIn', ended)

    expect(most).toBe(1)
    const where = { code: { contains: 'parallel' } }
    expect((await payload.count({ collection: 'agencies', where })).totalDocs).toBe(10)
  })
})
