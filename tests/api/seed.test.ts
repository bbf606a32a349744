import { execFile } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Client, type Json, reader, signIn } from '../support/client.js'
import { NODE_FLAGS, type RunningNewsroom, startNewsroom } from '../support/newsroom.js'

const SLUG = 'vladimir-putin-i-am-ready-to-talk-to-trump-over-ukraine'
const STORY = `/api/newsroom/articles/${SLUG}`
const run = promisify(execFile)

let newsroom: RunningNewsroom
let editor: Client
let visitor: Client
beforeAll(async () => {
  const databaseURL = process.env.TEST_DATABASE_URL?.replace('/newsroom', '/seed')
  const folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-seed-'))
  newsroom = await startNewsroom({
    databaseURL: databaseURL ?? `file:${path.join(folder, 'newsroom.db')}`,
  })
  editor = await signIn(undefined, newsroom.url)
  visitor = reader(newsroom.url)
})
afterAll(async () => {
  await newsroom.stop()
})

/** What `npm run seed` prints, run beside the server. */
async function seed(...args: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [...NODE_FLAGS, 'seed/index.ts', ...args], {
    env: { ...process.env, DATABASE_URL: newsroom.databaseURL },
  })
  return stdout
}

const paragraphs = (article: Json): string[] =>
  article.body.root.children
    .filter((node: Json) => node.type === 'paragraph')
    .map((node: Json) => node.children[0].text as string)

describe('the seeded story', () => {
  let story: Json
  beforeAll(async () => {
    story = (await visitor.get(STORY)).body
  })

  it('has every paragraph as it arrived, and no furniture among them', async () => {
    const copy = await readFile('seed/story.txt', 'utf8')
    const lines = copy.split('\n')
    expect(story.headline).toBe(lines[0])
    // Between the call-outs above and the credit line below.
    expect(paragraphs(story)).toEqual(lines.slice(5, -1))
  })

  it('keeps its sign-up furniture apart, as call-outs', () => {
    const blocks = story.body.root.children.filter((node: Json) => node.type === 'block')
    expect(blocks.map((node: Json) => node.fields.kind as string)).toEqual([
      'alert',
      'alert',
      'alert',
      'consent',
    ])
  })

  it('is by the publication that its copy names, since it has no byline', () => {
    expect(story.authors).toMatchObject([{ kind: 'publication', name: 'The Independent' }])
  })

  it('credits Reuters and the Associated Press from its last line, and only them', () => {
    const line = 'This report also includes contributions from Reuters and the Associated Press.'
    const credits = story.credits.map((credit: Json) => ({
      agency: credit.contributor.agency as string,
      origin: credit.origin as string,
      verbatim: credit.verbatim as string,
    }))
    expect(credits).toEqual([
      { agency: 'reuters', origin: 'feed', verbatim: line },
      { agency: 'ap', origin: 'feed', verbatim: line },
    ])
    expect(story.creditLine).toBe('Additional reporting by Reuters and AP')
  })

  it('has the topics that it mentions, with IPTC codes where there are any', () => {
    const names = story.topics.map((topic: Json) => topic.name as string)
    expect(names).toEqual(
      expect.arrayContaining([
        ...['Russia–Ukraine war', 'Vladimir Putin', 'Donald Trump', 'Volodymyr Zelensky'],
        ...['NATO', 'Peace talks', 'Economy'],
      ]),
    )
    const talks = story.topics.find((topic: Json) => topic.name === 'Peace talks')
    expect(talks.mediaTopic).toMatch(/^medtop:\d{8}$/)
  })

  it('is breaking, because it came under an alert call-out', () => {
    expect(story).toMatchObject({
      breaking: { reason: 'alert call-out', setBy: 'rule' },
      isBreaking: true,
    })
  })
})

describe('npm run seed', () => {
  it('changes nothing when it is run again, nor what an editor has made of the story', async () => {
    const { body: before } = await visitor.get(STORY)
    expect(await seed()).toContain('is there already; nothing was changed')
    expect((await visitor.get(STORY)).body).toEqual(before)

    await editor.patch(`/api/articles/${before.id}`, {
      _status: 'published',
      credits: [],
      standfirst: 'An editor’s words.',
      topics: [],
    })
    const { body: edited } = await visitor.get(STORY)
    await seed()
    const { body: after } = await visitor.get(STORY)
    // Other tests read the story as it came.
    await editor.patch(`/api/articles/${before.id}`, {
      _status: 'published',
      credits: before.credits.map((credit: Json) => ({
        ...credit,
        contributor: credit.contributor.id,
      })),
      standfirst: before.standfirst,
      topics: before.topics.map(({ id }: Json) => id as number | string),
    })
    expect(after).toEqual(edited)
    expect(edited).toMatchObject({ credits: [], standfirst: 'An editor’s words.', topics: [] })
  })

  it('loads any other copy', async () => {
    const file = path.join(await mkdtemp(path.join(os.tmpdir(), 'newsroom-copy-')), 'copy.txt')
    const copy = [
      'Ferry service resumes after storm',
      'By Maria Lindqvist and Tom Okafor',
      'TURKU, Finland (AP) — Ferries crossed the strait again on Friday, two days after the storm.',
      '“We have never waited this long,” said Aino Salo, who was first in line.',
      'Sign up for our morning newsletter',
    ]
    await writeFile(file, copy.join('\n'))
    expect(await seed('--file', file)).toContain('Loaded “Ferry service resumes after storm”')

    const { body: story } = await visitor.get(
      '/api/newsroom/articles/ferry-service-resumes-after-storm',
    )
    expect(story.authors.map((author: Json) => author.name as string)).toEqual([
      'Maria Lindqvist',
      'Tom Okafor',
    ])
    expect(story.dateline.place).toBe('TURKU, Finland')
    expect(story.credits[0].contributor.agency).toBe('ap')
    expect(paragraphs(story)).toHaveLength(2)
  })

  it('says what is wrong with a file that it cannot load', async () => {
    const failure = seed('--file', '/no/such/copy.txt')
    await expect(failure).rejects.toThrow('/no/such/copy.txt cannot be read')
  })
})
