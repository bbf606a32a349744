import type { App } from '../apps.js'
import type { Benchmark } from '../benchmark.js'
import { CREDIT_LINES, storyBody } from '../stories.js'

/** Stories that are imported between two looks at the clock. */
const BATCH = 100

/** What finding and attaching credits costs an import of stories with an author and topics. */
export const costOfTheHook: Benchmark = {
  name: 'cost-of-the-hook',
  run: async (stages, { imported }) => {
    const ours = await importer(await stages.newsroom(0))
    const theirs = await importer(await stages.newsroomWithoutCredits())
    const times = { ours: 0, theirs: 0 }
    for (let done = 0; done < imported; done += BATCH) {
      const size = Math.min(BATCH, imported - done)
      // They take turns, each beginning every other time.
      const turns = [
        async () => void (times.ours += await timeOf(ours, done, size)),
        async () => void (times.theirs += await timeOf(theirs, done, size)),
      ]
      for (const turn of (done / BATCH) % 2 === 0 ? turns : turns.reverse()) await turn()
    }
    return {
      lines: [{ name: `importing ${imported} stories`, ...times }],
      ours: 'with the hook',
      theirs: 'without',
      title: 'What finding credits costs an import',
    }
  },
}

/** Imports the n-th story. */
type Import = (n: number) => Promise<unknown>

async function importer({ payload }: App): Promise<Import> {
  const create = (collection: string, data: object) =>
    payload.create({ collection, data: data, depth: 0 })
  const author = await create('authors', { name: 'Jane Roe', kind: 'person' })
  const talks = await create('topics', { name: 'Talks', kind: 'subject' })
  const oslo = await create('topics', { name: 'Oslo', kind: 'place' })
  return (n) =>
    create('articles', {
      _status: 'published',
      authors: [author.id],
      body: storyBody(CREDIT_LINES[n % CREDIT_LINES.length]),
      dateline: { date: 'Jun 1', place: 'OSLO' },
      headline: `Ministers meet for talks, day ${n}`,
      source: { provider: 'A wire', uri: `urn:story:${n}` },
      topics: [talks.id, oslo.id],
    })
}

async function timeOf(importStory: Import, from: number, size: number): Promise<number> {
  const start = performance.now()
  for (let n = from; n < from + size; n += 1) await importStory(n)
  return performance.now() - start
}
