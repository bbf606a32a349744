import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { importArchive } from '../../../src/import/index.js'
import type { App } from '../apps.js'
import type { Benchmark } from '../benchmark.js'
import { CREDIT_LINES, storyBody } from '../stories.js'

/** Stories that are loaded between two looks at the clock. */
const BATCH = 400

/** How many times as fast an archive is loaded as by creating its stories one after the other. */
export const archiveImport: Benchmark = {
  name: 'archive-import',
  run: async (stages, { imported }) => {
    const app = await stages.newsroom(0)
    const folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-archive-'))
    const createOne = await oneByOne(app)
    const times = { import: 0, single: 0 }
    const timed = async (name: keyof typeof times, work: () => Promise<unknown>) => {
      const start = performance.now()
      await work()
      times[name] += performance.now() - start
    }
    try {
      for (let done = 0; done < imported; done += BATCH) {
        const numbers = Array.from({ length: Math.min(BATCH, imported - done) }, (_, n) => done + n)
        const file = path.join(folder, `${done}.jsonl`)
        await writeFile(file, numbers.map((n) => `${JSON.stringify(line(n))}\n`).join(''))
        await timed('import', () => importArchive(app.payload, file))
        await timed('single', async () => {
          for (const n of numbers) await createOne(n)
        })
      }
    } finally {
      await rm(folder, { force: true, recursive: true })
    }
    return {
      lines: [
        {
          name: `each of ${imported} stories`,
          ours: times.import / imported,
          theirs: times.single / imported,
        },
      ],
      ours: 'import',
      theirs: 'one by one',
      title: 'Loading an archive',
    }
  },
}

const AUTHOR = 'Jane Roe'
const TOPICS = ['Talks', 'Oslo']

function story(n: number, source: string) {
  return {
    body: storyBody(CREDIT_LINES[n % CREDIT_LINES.length]),
    dateline: { date: 'Jun 1', place: 'OSLO' },
    headline: `Ministers meet for talks in ${source}, day ${n}`,
    publishedAt: '2019-06-01T12:00:00Z',
    source: { provider: 'A wire', uri: `urn:${source}:${n}` },
  }
}

const line = (n: number): object => ({ ...story(n, 'import'), authors: [AUTHOR], topics: TOPICS })

/** Creates the n-th story over the Local API. */
async function oneByOne({ payload }: App): Promise<(n: number) => Promise<unknown>> {
  const create = (collection: string, data: object) => payload.create({ collection, data })
  const author = await create('authors', { name: AUTHOR })
  const topics: (number | string)[] = []
  for (const name of TOPICS) topics.push((await create('topics', { name })).id)
  return (n) =>
    create('articles', {
      ...story(n, 'single'),
      _status: 'published',
      authors: [author.id],
      topics,
    })
}
