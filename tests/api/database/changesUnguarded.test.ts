import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { expect, it } from 'vitest'

import type { Change } from '../../../src/delivery/cache/types.js'
import { CHANGES, followChanges } from '../../../src/delivery/changes/index.js'
import { local, startArchive } from './archive.js'
import { databases } from './fixture.js'

it('changes are recorded and told on a database without transactions, too', async () => {
  const server = await databases[0]!.start()
  const url = server.url()
  const payload = await startArchive(url, sqliteAdapter({ client: { url } }))
  const feed = followChanges({ payload })
  const heard: Change[] = []
  feed.onChange((change) => heard.push(change))

  const { id } = await local(payload).create({ collection: 'topics', data: { name: 'Ice' } })
  await local(payload).delete({ id, collection: 'topics' })

  expect(heard.map(({ after, before }) => [before?.name, after?.name])).toEqual([
    [undefined, 'Ice'],
    ['Ice', undefined],
  ])
  const { totalDocs } = await payload.db.count({ collection: CHANGES, where: {} })
  expect(totalDocs).toBe(2)
  await feed.stop()
  await payload.destroy()
  await server.stop()
}, 60_000)
