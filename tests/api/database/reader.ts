import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, getPayload, handleEndpoints } from 'payload'

import { database } from '../../../src/database/index.js'
import { newsroom } from '../../../src/index.js'
import { body } from '../../support/story.js'
import type { DocumentedRead } from './documentedReads.js'
import type { TestPayload } from './fixture.js'

const ORIGIN = 'http://localhost:3000'

/** A newsroom in this process that answers readers; one for each test file, as GraphQL finds it. */
export interface Reader {
  payload: TestPayload
  /** Sends a read for lists of `limit` and returns the answer's text; throws unless it is 200. */
  send: (read: DocumentedRead, limit: number) => Promise<string>
}

export async function startReader(url: string): Promise<Reader> {
  const config = await buildConfig({
    db: database(url, {
      // Has the driver tell of the commands that it sends.
      mongodb: ({ connectOptions, ...settings }) =>
        mongooseAdapter({
          ...settings,
          connectOptions: { ...connectOptions, monitorCommands: true },
        }),
      sqlite: sqliteAdapter,
    }),
    editor: lexicalEditor(),
    plugins: [newsroom()],
    secret: 'only for tests',
    serverURL: ORIGIN,
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  const payload = await getPayload({ config })
  const post = GRAPHQL_POST(config)

  const send: Reader['send'] = async (read, limit) => {
    const text = read.write(limit)
    const response = read.graphQL
      ? await post(
          new Request(`${ORIGIN}/api/graphql`, {
            body: JSON.stringify({ query: text }),
            headers: { 'Content-Type': 'application/json' },
            method: 'POST',
          }),
        )
      : await handleEndpoints({ config, request: new Request(`${ORIGIN}${text}`) })
    const answer = await response.text()
    if (response.status !== 200 || answer.startsWith('{"errors"')) {
      throw new Error(`${text} answered ${response.status}: ${answer}`)
    }
    return answer
  }
  return { payload: payload as unknown as TestPayload, send }
}

/**
 * Fills a newsroom with `count` breaking stories on the topic `ice`, by the author `ada` and with
 * credit to `fjord`, each with a topic and an author of its own besides. Returns the topic's ID.
 */
export async function fillNewsroom(
  { payload }: Reader,
  count: number,
): Promise<{ topic: number | string }> {
  const named = async (collection: string, name: string) =>
    (await payload.create({ collection, data: { name } })).id
  const [ice, ada, fjord] = [
    await named('topics', 'Ice'),
    await named('authors', 'Ada'),
    await named('contributors', 'Fjord'),
  ]
  for (let n = 0; n < count; n += 1) {
    await payload.create({
      collection: 'articles',
      data: {
        _status: 'published',
        authors: [ada, await named('authors', `Author ${n}`)],
        body: body('The harbour froze over.'),
        credits: [{ contributor: fjord, origin: 'editor', via: 'contribution' }],
        headline: `Story ${n}`,
        slug: `story-${n}`,
        topics: [ice, await named('topics', `Topic ${n}`)],
        urgency: 1,
      },
    })
  }
  return { topic: ice }
}
