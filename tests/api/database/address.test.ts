import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { ConfigurationError, database } from '../../../src/database/index.js'
import { databases, loggedErrors, startPayload } from './fixture.js'

const adapters = { mongodb: mongooseAdapter, sqlite: sqliteAdapter }

/** A port on which nothing listens. */
async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

describe('choosing a database by its address', () => {
  it.each([
    ['file:./newsroom.db', 'sqlite'],
    ['mongodb://localhost:27017/news?replicaSet=rs0', 'mongoose'],
    ['mongodb+srv://cluster.example.com/news', 'mongoose'],
  ])('takes %s for %s', (url, name) => {
    expect(database(url, adapters).name).toBe(name)
  })

  it.each([
    'postgres://me:secret@host/news',
    'redis://:s@cret?secret@host',
    'me:secret@host',
    'https://host/?password=secret',
    'newsroom.db',
    '',
  ])('says what to write instead of "%s", and no password', (url) => {
    const choose = () => database(url, adapters)

    expect(choose).toThrow(ConfigurationError)
    expect(choose).toThrow('write DATABASE_URL=file:./newsroom.db')
    expect(choose).not.toThrow('secret')
  })

  it('refuses SQLite in memory, which its transactions would not see', () => {
    expect(() => database('file::memory:', adapters)).toThrow(ConfigurationError)
  })

  it('names the package to install for an address without its adapter', () => {
    expect(() => database('mongodb://host/news', {})).toThrow('install @payloadcms/db-mongodb')
  })

  it('refuses a SQLite adapter whose transactions are off', async () => {
    const withoutTransactions = {
      sqlite: () => sqliteAdapter({ client: { url: 'file:./never-opened.db' } }),
    }
    const adapter = database('file:./never-opened.db', withoutTransactions)

    expect(() => adapter.init({ payload: {} as never })).toThrow('transactionOptions: {}')
  })
})

describe('a database that cannot be reached', () => {
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'newsroom-address-'))
  })

  afterAll(() => rm(folder, { force: true, recursive: true }))

  it('stops the start with one sentence when no MongoDB answers', async () => {
    const address = `127.0.0.1:${await closedPort()}/news?replicaSet=rs0`
    const start = startPayload({
      url: `mongodb://editor:secret@${address}&serverSelectionTimeoutMS=300`,
    })

    const error: unknown = await start.catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ConfigurationError)
    expect((error as Error).message).toContain('No MongoDB answers at mongodb://127.0.0.1:')
    expect((error as Error).message).not.toContain('secret')
  })

  it('stops the start with one sentence when the folder is not there', async () => {
    const start = startPayload({ url: `file:${folder}/missing/newsroom.db` })

    await expect(start).rejects.toThrow(ConfigurationError)
    await expect(start).rejects.toThrow('create its folder')
  })

  it('stops the start with one sentence when the file is something else', async () => {
    const file = path.join(folder, 'letter.txt')
    await writeFile(file, 'Dear editor, this is not a database at all. '.repeat(100))
    const start = startPayload({ url: `file:${file}` })

    await expect(start).rejects.toThrow('is not a SQLite database')
  })
})

describe.skipIf(databases.length < 2)('a MongoDB without transactions', () => {
  it('is refused unless the app takes it', async () => {
    const server = await databases[1]!.start()
    const url = new URL(server.url())
    url.searchParams.delete('replicaSet')
    url.searchParams.set('directConnection', 'true')

    await expect(startPayload({ url: url.href })).rejects.toThrow('names no replica set')
    const payload = await startPayload({ url: url.href, withoutTransactions: true })
    await payload.create({ collection: 'stories', data: { headline: 'taken' } })

    expect((await payload.count({ collection: 'stories' })).totalDocs).toBe(1)
    expect(loggedErrors(payload)).toEqual([])
    await payload.destroy()
    await server.stop()
  }, 60_000)
})
