import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { rejectedFile, writeRejected } from '../../../src/import/rejectedLines.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-rejected-'))
})
afterAll(() => rm(folder, { force: true, recursive: true }))

const rejected = (line: number, text = `{"n":${line}}`) => ({ line, reason: 'No headline', text })

describe('the file of rejected lines', () => {
  it('stands beside the archive', () => {
    expect(rejectedFile('/data/old.jsonl')).toBe('/data/old.rejected.jsonl')
    expect(rejectedFile('old.txt')).toBe('old.txt.rejected.jsonl')
  })

  it('holds each line with its reason, as JSON whatever the line is', async () => {
    const file = path.join(folder, 'one.jsonl')
    await writeRejected(file, 0, [rejected(1), rejected(2, '{"n":'), rejected(3, '[]')])
    const lines = (await readFile(file, 'utf8')).trim().split('\n')
    const [object, broken, list] = lines.map((line) => JSON.parse(line) as unknown)
    expect(object).toEqual({ _rejected: { line: 1, reason: 'No headline' }, n: 1 })
    expect(broken).toMatchObject({ _rejected: { line: 2 }, text: '{"n":' })
    expect(list).toMatchObject({ _rejected: { line: 3 }, text: '[]' })
  })

  it('holds no line twice when a part of it is written again', async () => {
    const file = path.join(folder, 'two.jsonl')
    const length = await writeRejected(file, 0, [rejected(1)])
    await writeRejected(file, length, [rejected(2), rejected(3)])
    await writeRejected(file, length, [rejected(2)])
    const numbers = (await readFile(file, 'utf8')).match(/"line":\d/g)
    expect(numbers).toEqual(['"line":1', '"line":2'])
  })

  it('is made anew where somebody has removed it meanwhile', async () => {
    const file = path.join(folder, 'three.jsonl')
    expect(await writeRejected(file, 500, [rejected(9)])).toBeLessThan(100)
    expect(await readFile(file, 'utf8')).toContain('"line":9')
  })
})
