import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { hashOf, type Line, MAX_LINE_BYTES, readLines } from '../../../src/import/readLines.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-lines-'))
})
afterAll(() => rm(folder, { force: true, recursive: true }))

async function fileOf(text: string): Promise<string> {
  const file = path.join(folder, `${Math.random().toString(36).slice(2)}.jsonl`)
  await writeFile(file, text)
  return file
}

async function linesOf(...args: Parameters<typeof readLines>): Promise<Line[]> {
  const lines: Line[] = []
  for await (const line of readLines(...args)) lines.push(line)
  return lines
}

describe('the lines of a file', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\r\nb\r\n', ['a', 'b']],
    ['a\n\nb', ['a', '', 'b']],
    ['\uFEFFa\nb', ['a', 'b']],
  ])('of %j are %j', async (text, expected) => {
    const lines = await linesOf(await fileOf(text))
    expect(lines.map((line) => line.text)).toEqual(expected)
  })

  it('are whole where a letter stands across the edge of what is read at once', async () => {
    const text = `${'a'.repeat(65_535)}ä\nö`
    const lines = await linesOf(await fileOf(text))
    expect(lines.map((line) => line.text)).toEqual(text.split('\n'))
  })

  it('are the same from any place on', async () => {
    const file = await fileOf('one\ntwo\nthree\nfour')
    const lines = await linesOf(file)
    for (const [at, from] of lines.entries()) {
      const hash = await hashOf(file, from.bytes)
      expect(hash.copy().digest('hex')).toBe(from.digest)
      expect(await linesOf(file, { from, hash })).toEqual(lines.slice(at + 1))
    }
  })

  it('are skipped where they are too long, without keeping them', async () => {
    const file = await fileOf(`a\n${'b'.repeat(MAX_LINE_BYTES + 1)}\nc`)
    expect((await linesOf(file)).map((line) => line.text)).toEqual(['a', null, 'c'])
  })
})
