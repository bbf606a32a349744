import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { databases, type TestPayload } from './fixture.js'
import { startNewsroom } from './newsroom.js'

type Execute = (statement: string | { args: unknown[]; sql: string }) => Promise<unknown>

const [sqlite] = databases

describe('a read of SQLite', () => {
  let payload: TestPayload
  let other: TestPayload
  let server: Awaited<ReturnType<NonNullable<typeof sqlite>['start']>>
  let client: { execute: Execute }
  let execute: Execute
  let story: { id: number | string }

  beforeAll(async () => {
    server = await sqlite!.start()
    const url = server.url()
    payload = await startNewsroom(url)
    other = await startNewsroom(url)
    client = (payload.db as unknown as { client: typeof client }).client
    execute = client.execute.bind(client)
    const topic = await payload.create({ collection: 'topics', data: { name: 'Ice' } })
    story = await payload.create({
      collection: 'articles',
      data: { _status: 'published', headline: 'Ice 0', topics: [topic.id] },
    })
  }, 60_000)

  afterEach(() => {
    client.execute = execute
  })

  afterAll(async () => {
    await payload.destroy()
    await other.destroy()
    await server.stop()
  }, 60_000)

  const read = async () => {
    const { docs } = (await payload.find({
      collection: 'articles',
      overrideAccess: false,
      where: { 'topics.slug': { equals: 'ice' } },
    })) as unknown as { docs: { headline: string }[] }
    return docs.map(({ headline }) => headline)
  }

  /** Has `change` happen after each of the first statements that look for the IDs of a list. */
  const interrupt = (times: number, change: (time: number) => Promise<unknown>) => {
    let time = 0
    client.execute = async (statement) => {
      const result = await execute(statement)
      const sql = typeof statement === 'string' ? statement : statement.sql
      if (/^select distinct/i.test(sql) && time < times) await change((time += 1))
      return result
    }
    return () => time
  }

  const renamed = (writer: TestPayload) => (time: number) =>
    writer.update({ collection: 'articles', data: { headline: `Ice ${time}` }, id: story.id })

  it.each([
    ['the same process', () => payload],
    ['another process', () => other],
  ])('is repeated where a commit of %s came between', async (_name, writer) => {
    const interruptions = interrupt(2, renamed(writer()))
    expect(await read()).toEqual(['Ice 2'])
    expect(interruptions()).toBe(2)
  })

  it('waits for the writers where commits do not end', async () => {
    const interruptions = interrupt(100, renamed(other))
    expect(await read()).toEqual(['Ice 5'])
    expect(interruptions()).toBe(5)
  })

  it('returns nothing of a story that was withdrawn and rewritten meanwhile', async () => {
    const data = { _status: 'draft', headline: 'Not for readers' }
    interrupt(1, () => other.update({ collection: 'articles', data, id: story.id }))
    expect(await read()).toEqual([])
  })
})
