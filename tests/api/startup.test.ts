import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { reader } from '../support/client.js'
import { runToEnd, startNewsroom } from '../support/newsroom.js'

const folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-startup-'))
const DATABASE_URL = `file:${path.join(folder, 'newsroom.db')}`

/** The one sentence that a start which cannot work ends with. */
async function refusal(env: Record<string, string>): Promise<string> {
  const { code, output } = await runToEnd({ DATABASE_URL, PORT: '0', ...env })
  expect(code).toBe(1)
  expect(output).not.toContain('\n    at ')
  return output.trim().split('\n').at(-1) ?? ''
}

describe('a setting that cannot work stops the start with one sentence', () => {
  const port = '39271'

  it('an unknown database', async () => {
    const sentence = await refusal({ DATABASE_URL: 'mysql://root:hunter2@db/news', PORT: port })
    expect(sentence).toContain('write DATABASE_URL=file:./newsroom.db')
    expect(sentence).not.toContain('hunter2')
  })

  it('a MongoDB that cannot be reached', async () => {
    const url = 'mongodb://editor:hunter2@127.0.0.1:9/news?replicaSet=rs0'
    const sentence = await refusal({ DATABASE_URL: url, PORT: port })
    expect(sentence).toMatch(/127\.0\.0\.1:9/)
    expect(sentence).not.toContain('hunter2')
  })

  it('a folder that cannot hold the database', async () => {
    const sentence = await refusal({ DATABASE_URL: 'file:/nowhere/at/all/news.db', PORT: port })
    expect(sentence).toContain('/nowhere/at/all')
  })

  it('a port that is taken', async () => {
    const holder = createServer()
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve))
    const { port: taken } = holder.address() as { port: number }
    expect(await refusal({ PORT: String(taken) })).toContain(
      `Port ${taken} is taken by another program; stop it, or set PORT to another number.`,
    )
    holder.close()
  })

  it('a missing secret on an address that others reach', async () => {
    const sentence = await refusal({ HOST: '0.0.0.0', PORT: port })
    expect(sentence).toContain('PAYLOAD_SECRET is not set')
  })
})

describe('a second start', () => {
  it('builds nothing, loads nothing and shows no password', async () => {
    const databaseURL = `file:${path.join(folder, 'twice.db')}`
    const first = await startNewsroom({ databaseURL })
    expect(first.output()).toContain('Loading the story …')
    expect(first.output()).toContain('First editor, shown this once: first@newsroom.test')
    expect(await first.stop()).toBe(0)

    const second = await startNewsroom({ databaseURL })
    expect(second.output()).not.toMatch(/Building|Loading the story|First editor/)
    const { body } = await reader(second.url).get('/api/articles')
    expect(body.totalDocs).toBe(1)
    expect(await second.stop()).toBe(0)
  })
})
