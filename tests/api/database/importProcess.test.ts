import { type ChildProcess, spawn } from 'node:child_process'
import { open as openFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { archive } from '../../support/archive.js'
import { NODE_FLAGS } from '../../support/newsroom.js'
import { databases } from './fixture.js'
import { startNewsroom } from './newsroom.js'

const STORIES = 1_600

/** A start and some thousand stories, on a machine that does other things as well. */
const PATIENCE_MS = 300_000

const story = (n: number) => ({
  headline: `Harbour report ${n}`,
  publishedAt: '2015-01-05T08:00:00Z',
  source: { uri: `urn:old:${n}` },
  text: 'The harbour opened again at dawn.\nReuters contributed to this report.',
})

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-import-'))
})
afterAll(() => rm(folder, { force: true, recursive: true }))

describe.each(databases)('npm run import on $name', ({ start }) => {
  let server: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    server = await start()
  })
  afterAll(() => server.stop())

  it(
    'goes on after kill -9 with nothing lost and nothing twice',
    async () => {
      const url = server.url()
      const file = path.join(folder, `killed-${Math.random()}.jsonl`)
      const lines = Array.from({ length: STORIES }, (_, n) => story(n))
      await writeFile(file, `${archive(lines.slice(0, 100))}no story\n${archive(lines.slice(100))}`)

      const first = run(file, url)
      await first.says('999 stories imported')
      first.child.kill('SIGKILL')
      await first.ended

      const second = run(file, url)
      expect(await second.ended, second.output()).toBe(1)
      expect(second.output()).toContain('1,600 stories imported, 1 line rejected (100 %)')
      expect(second.output()).not.toContain('there already')

      const payload = await startNewsroom(url)
      const all = { collection: 'articles', depth: 0, pagination: false }
      const { docs } = (await payload.find(all)) as unknown as {
        docs: { credits: unknown[]; source: { uri: string } }[]
      }
      expect(new Set(docs.map(({ source }) => source.uri)).size).toBe(STORIES)
      expect(docs).toHaveLength(STORIES)
      expect(docs.every(({ credits }) => credits.length === 1)).toBe(true)
      const versions = await (payload as unknown as Payload).countVersions({
        collection: 'articles' as never,
      })
      expect(versions.totalDocs).toBe(STORIES)
      const rejected = await readFile(file.replace('.jsonl', '.rejected.jsonl'), 'utf8')
      expect(rejected.match(/"line":101/g)).toHaveLength(1)
      await (payload as unknown as { destroy: () => Promise<void> }).destroy()
    },
    PATIENCE_MS,
  )
})

it(
  'npm run import needs no more memory for a file that is larger than it',
  async () => {
    const file = path.join(folder, 'large.jsonl')
    const handle = await openFile(file, 'w')
    const notes = 'A long note. '.repeat(3_000)
    for (let n = 0; n < 12_000; n += 1) {
      // All but the first ten are there already.
      await handle.write(archive([{ ...story(n % 10), notes }]))
    }
    await handle.close()

    const { ended, output } = run(file, `file:${path.join(folder, 'large.db')}`, [
      '--max-old-space-size=400',
    ])
    expect(await ended, output()).toBe(0)
    expect(output()).toContain('10 stories imported, 11,990 there already (100 %)')
  },
  PATIENCE_MS,
)

interface Run {
  child: ChildProcess
  ended: Promise<null | number>
  output: () => string
  /** Resolves when it has printed a text. */
  says: (text: string) => Promise<void>
}

function run(file: string, databaseURL: string, flags: string[] = []): Run {
  const child = spawn(process.execPath, [...flags, ...NODE_FLAGS, 'src/import/command.ts', file], {
    env: {
      DATABASE_URL: databaseURL,
      NODE_ENV: 'production',
      PATH: process.env.PATH,
      PAYLOAD_SECRET: 'a-secret-for-tests-0123456789abcdef',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const waiting: (() => void)[] = []
  const collect = (chunk: Buffer) => {
    output += chunk.toString()
    for (const look of waiting) look()
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const ended = new Promise<null | number>((resolve) => child.on('close', resolve))
  const says = (text: string) =>
    new Promise<void>((resolve, reject) => {
      waiting.push(() => output.includes(text) && resolve())
      void ended.then(() => reject(new Error(`It ended without saying "${text}":\n${output}`)))
    })
  return { child, ended, output: () => output, says }
}
