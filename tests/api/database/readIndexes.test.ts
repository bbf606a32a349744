import { afterAll, describe, expect, it } from 'vitest'

import { documentedReads } from './documentedReads.js'
import { databases } from './fixture.js'
import { fillNewsroom, startReader } from './reader.js'
import { type MongoIndex, servingIndex } from './servingIndex.js'

/** A command as the driver sends it. */
interface Command {
  aggregate?: string
  filter?: Record<string, unknown>
  find?: string
  pipeline?: Record<string, Record<string, unknown>>[]
  sort?: Map<string, number> | Record<string, number>
}

interface MongoConnection {
  collection: (name: string) => { indexes: () => Promise<MongoIndex[]> }
  getClient: () => {
    on: (event: 'commandStarted', listener: (event: { command: Command }) => void) => void
  }
}

const mongodb = databases.find(({ name }) => name === 'MongoDB')

describe.skipIf(!mongodb)('what a read asks MongoDB', async () => {
  if (!mongodb) return
  const server = await mongodb.start()
  const reader = await startReader(server.url())
  const { topic } = await fillNewsroom(reader, 3)
  const { connection } = reader.payload.db as unknown as { connection: MongoConnection }
  let commands: Command[] = []
  connection.getClient().on('commandStarted', ({ command }) => commands.push(command))

  afterAll(async () => {
    await reader.payload.destroy()
    await server.stop()
  })

  it.each(documentedReads(topic))('has an index for its filter and sort: $name', async (read) => {
    commands = []
    await reader.send(read, 2)
    const queries = commands.flatMap(queriesOf)
    expect(queries.length).toBeGreaterThan(0)
    for (const { collection, filter, sort } of queries) {
      const indexes = await connection.collection(collection).indexes()
      const served = servingIndex(filter, sort, indexes)
      expect(served, JSON.stringify({ collection, filter, sort })).toBeDefined()
    }
  })
})

/** What a command looks for, and in which order; a pipeline's joins look by themselves. */
function queriesOf({ aggregate, filter = {}, find, pipeline = [], sort = {} }: Command) {
  const sorted = (by: Map<string, number> | Record<string, number>) =>
    by instanceof Map ? Object.fromEntries(by) : by
  if (find) return [{ collection: find, filter, sort: sorted(sort) }]
  if (!aggregate) return []
  const stage = (name: string) => pipeline.find((each) => name in each)?.[name] ?? {}
  return [
    {
      collection: aggregate,
      filter: stage('$match'),
      sort: sorted(stage('$sort') as Record<string, number>),
    },
  ]
}
