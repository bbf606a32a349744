import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Json } from '../../support/client.js'
import { NODE_FLAGS } from '../../support/newsroom.js'
import { body } from '../../support/story.js'
import { databases, type TestPayload } from './fixture.js'
import { startNewsroom } from './newsroom.js'

const SCRIPT = path.join(import.meta.dirname, 'saveStories.ts')

/** Starts a process that saves a story for each line; `go` has it begin and waits for its end. */
async function startSaver(url: string, lines: string[]): Promise<{ go: () => Promise<void> }> {
  const child = spawn(process.execPath, [...NODE_FLAGS, SCRIPT, url, ...lines], {
    env: { NODE_ENV: 'production', PATH: process.env.PATH },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const ended = once(child, 'close')
  const isReady = (async () => {
    for await (const chunk of child.stdout) if (String(chunk).includes('ready')) return
    throw new Error(`The process did not come up:\n${errors}`)
  })()
  await isReady
  const go = async () => {
    child.stdin.end()
    const [code] = (await ended) as [number]
    if (code !== 0) throw new Error(`The process ended with ${code}:\n${errors}`)
  }
  return { go }
}

describe.each(databases)('contributors of credits on $name', ({ start }) => {
  let payload: TestPayload
  let server: Awaited<ReturnType<typeof start>>
  let url: string

  const contributors = async (where: object): Promise<Json[]> =>
    (await payload.find({ collection: 'contributors', depth: 0, pagination: false, where })).docs

  const save = async (line: string, data: object = {}): Promise<Json> => {
    const { id } = await payload.create({
      collection: 'articles',
      data: {
        _status: 'published',
        body: body('The harbour froze over.', line),
        headline: line,
        ...data,
      },
    })
    const { docs } = await payload.find({
      collection: 'articles',
      depth: 1,
      where: { id: { equals: id } },
    })
    return docs[0]
  }

  beforeAll(async () => {
    server = await start()
    url = server.url()
    payload = await startNewsroom(url, { credits: { persons: true } })
  }, 60_000)

  afterAll(async () => {
    await payload.destroy()
    await server.stop()
  }, 60_000)

  it('are one for an agency and one for a person that two processes credit at once', async () => {
    const lines = Array.from({ length: 15 }, () => 'With files from Jane Example and Tanjug.')
    const savers = await Promise.all([startSaver(url, lines), startSaver(url, lines)])
    await Promise.all(savers.map(({ go }) => go()))

    expect(await contributors({ agency: { equals: 'tanjug' } })).toHaveLength(1)
    expect(await contributors({ name: { equals: 'Jane Example' } })).toHaveLength(1)
    const { totalDocs } = await payload.count({ collection: 'articles' })
    expect(totalDocs).toBe(30)
  })

  it('are an editor’s own where there is one, which gets the code that it lacks', async () => {
    const own = await payload.create({
      collection: 'contributors',
      data: { name: 'afp', aliases: [{ name: 'Our French wire' }], kind: 'agency' },
    })
    const savers = await Promise.all([
      startSaver(url, ['With files from Agence France-Presse.']),
      startSaver(url, ['AFP contributed to this report.']),
    ])
    await Promise.all(savers.map(({ go }) => go()))

    expect(await contributors({ agency: { equals: 'afp' } })).toMatchObject([
      { id: own.id, name: 'afp', aliases: [{ name: 'Our French wire' }] },
    ])
  })

  it('are found by an alias, and by a name in another case', async () => {
    const lusa = await payload.create({
      collection: 'contributors',
      data: { name: 'Portuguese wire', aliases: [{ name: 'AGENCIA LUSA' }], kind: 'agency' },
    })
    const ann = await payload.create({
      collection: 'contributors',
      data: { name: 'ANN SAMPLE', kind: 'person' },
    })
    const story = await save('With files from Ann Sample and Lusa.')
    expect(story.credits.map((credit: Json) => credit.contributor.id as unknown)).toEqual([
      ann.id,
      lusa.id,
    ])
    expect(await contributors({ agency: { equals: 'lusa' } })).toHaveLength(1)
  })

  it('say where a person worked, and for whom', async () => {
    const story = await save(
      'Associated Press writer Bo Sample in Oslo contributed to this report.',
    )
    const person = story.credits.find((credit: Json) => credit.contributor.kind === 'person')
    expect(person).toMatchObject({
      agency: { agency: 'ap' },
      contributor: { name: 'Bo Sample' },
      place: 'Oslo',
      role: 'reporting',
    })
    expect(story.creditLine).toBe('Additional reporting by AP and Bo Sample')
  })

  it('change nothing when the story is saved again', async () => {
    const story = await save('With files from Cy Sample in Oslo and Kyodo.')
    await payload.update({
      id: story.id,
      collection: 'articles',
      data: { standfirst: 'Once more.' },
    })
    const { docs } = await payload.find({
      collection: 'articles',
      depth: 1,
      where: { id: { equals: story.id } },
    })
    expect((docs[0] as Json).credits).toEqual(story.credits)
    expect((docs[0] as Json).creditLine).toBe(story.creditLine)
  })
})
