import { expect, it } from 'vitest'

import { body, type Json, signIn } from '../support/client.js'
import { startNewsroom } from '../support/newsroom.js'

const databaseURL = process.env.TEST_DATABASE_URL?.replace(/\/newsroom\b/, '/crash')

it('keeps every acknowledged save whole, and nothing else, when it is killed while saving', async () => {
  const { mkdtemp } = await import('node:fs/promises')
  const folder = await mkdtemp('/tmp/newsroom-crash-')
  const url = databaseURL ?? `file:${folder}/newsroom.db`

  const first = await startNewsroom({ databaseURL: url })
  const editor = await signIn(undefined, first.url)
  const acknowledged: Json[] = []
  const save = async (i: number) => {
    const answer = await editor.post('/api/articles', {
      body: body(`Paragraph ${i}.`, 'Reuters contributed to this report.'),
      headline: `Crash ${i}`,
    })
    if (answer.status === 201) acknowledged.push(answer.body.doc)
  }
  const saves = Promise.allSettled(Array.from({ length: 100 }, (_, i) => save(i)))
  while (acknowledged.length < 10) await new Promise((resolve) => setTimeout(resolve, 10))
  await first.kill()
  await saves

  const second = await startNewsroom({ databaseURL: url })
  const again = await signIn(undefined, second.url)
  const query = 'where[headline][like]=Crash&limit=200&depth=0'
  const { body: found } = await again.get(`/api/articles?${query}`)
  const { body: versions } = await again.get(
    `/api/articles/versions?where[version.headline][like]=Crash&limit=200&depth=0`,
  )
  await second.stop()

  const ids = found.docs.map((doc: Json) => doc.id as unknown)
  for (const doc of acknowledged) expect(ids).toContain(doc.id)
  // Whole: a story has its credits, and the version that was saved with it.
  for (const doc of found.docs as Json[]) expect(doc.credits).toHaveLength(1)
  expect(versions.docs.map((version: Json) => version.parent as unknown).sort()).toEqual(ids.sort())
})
