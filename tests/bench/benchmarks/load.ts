import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { App } from '../apps.js'
import type { Benchmark } from '../benchmark.js'
import { type Edition, publishEachSecond } from '../http/editor.js'
import type { Answered } from '../http/messages.js'
import { readsOf } from '../http/reads.js'
import { load as machineLoad, machine, markdownTable } from '../http/results/index.js'
import { startReaders, startServer } from '../http/servers.js'
import { medianOf } from '../measure.js'

const STORIES = 1_000
/** Stories that readers ask for, beside the lists. */
const MOST_READ = 20
const FOLDER = path.join('docs', 'bench')

/**
 * Readers at full speed while an editor publishes once a second: whether all are answered, and
 * whether what has been published is what the next reader gets.
 */
export const load: Benchmark = {
  name: 'load',
  run: async (stages, { loadConnections, loadSeconds, write }) => {
    const newsroom = await stages.newsroom(STORIES)
    const editor = await hire(newsroom)
    const server = await startServer('newsroom', newsroom.databaseURL)
    const readers = startReaders()
    try {
      const requests = readsOf(MOST_READ).flatMap(({ ours }) => ours)
      const crowd = { connections: loadConnections, requests, url: server.url }
      // What is read for the first time is read before the clock runs.
      await readers.ask({ ...crowd, connections: 1, until: { answers: requests.length } })
      const [answered, editions] = await Promise.all([
        readers.ask({ ...crowd, until: { seconds: loadSeconds } }),
        publishEachSecond(server, editor, loadSeconds),
      ])
      const text = documentOf(answered, editions, { loadConnections, loadSeconds })
      if (write) {
        await mkdir(FOLDER, { recursive: true })
        await writeFile(path.join(FOLDER, 'load.md'), text)
      }
      return text
    } finally {
      await readers.stop()
      await server.stop()
    }
  },
}

async function hire({ payload }: App): Promise<{ email: string; password: string }> {
  const editor = { email: 'editor@newsroom.test', password: 'a-password-for-benchmarks' }
  await payload.create({ collection: 'users', data: { ...editor, name: 'Ed', role: 'admin' } })
  return editor
}

function documentOf(
  answered: Answered,
  editions: Edition[],
  { loadConnections, loadSeconds }: { loadConnections: number; loadSeconds: number },
): string {
  const saves = editions.map(({ saved }) => saved).sort((a, b) => a - b)
  const memory = editions.map(({ rss }) => Math.round(rss / 1_000_000))
  const sum = (count: (edition: Edition) => number) =>
    editions.reduce((total, edition) => total + count(edition), 0)
  const rows: [string, string][] = [
    ['requests', answered.answers.toLocaleString('en')],
    ['requests a second', Math.round(answered.rate).toLocaleString('en')],
    ['errors', String(answered.errors)],
    ['of these, readers who waited for a minute in vain', String(answered.timeouts)],
    ['p50', `${answered.p50.toFixed(1)} ms`],
    ['p99', `${answered.p99.toFixed(1)} ms`],
    ['stories published', String(editions.length)],
    ['reads right after a publication', String(sum(({ reads }) => reads))],
    ['of these, stale', String(sum(({ stale }) => stale))],
    ['a publication takes (median)', `${medianOf(saves).toFixed(0)} ms`],
    ['memory at the start', `${memory[0]} MB`],
    ['memory in the middle', `${memory[Math.floor(memory.length / 2)]} MB`],
    ['memory at the end', `${memory.at(-1)} MB`],
  ]
  return [
    '# Load',
    '',
    `Written by \`npm run bench -- --only load --write\` on ${new Date().toISOString().slice(0, 10)}: ${machine()}; its load at the end was ${machineLoad()}. ${loadConnections.toLocaleString('en')} connections ask for stories, lists and GraphQL as fast as they are answered for ${loadSeconds} s, from the same machine, while an editor changes a published story each second over HTTP and, when that has been answered, a reader looks for the change.`,
    '',
    markdownTable(['', 'measured'], rows),
    '',
  ].join('\n')
}
