import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { BasePayload, buildConfig } from 'payload'

import { database } from '../../../src/database/index.js'
import { newsroom, type NewsroomOptions } from '../../../src/index.js'
import type { TestPayload } from './fixture.js'

/** A newsroom in this process. Not kept in Payload's own cache, so a file can have several. */
export async function startNewsroom(
  url: string,
  options: NewsroomOptions = {},
): Promise<TestPayload> {
  const config = await buildConfig({
    db: database(url, { mongodb: mongooseAdapter, sqlite: sqliteAdapter }),
    editor: lexicalEditor(),
    plugins: [newsroom(options)],
    secret: 'only for tests',
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  const payload = new BasePayload()
  await payload.init({ config })
  return payload as unknown as TestPayload
}
