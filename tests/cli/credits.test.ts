import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { MAX_COPY_LENGTH } from '../../src/credits/index.js'
import { runBin, runNpx } from './run.js'

// Each test starts processes.
vi.setConfig({ testTimeout: 60_000 })

const STORY = `KYIV, Feb 3 (Reuters) - The ferry left at dawn.

(Reporting by Ann Lee in Kyiv)
`

let folder: string
let story: string
let plain: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-cli-'))
  story = await write('story.txt', STORY)
  plain = await write('plain.txt', 'The ferry left at dawn, the harbour master told Reuters.\n')
})

afterAll(() => rm(folder, { force: true, recursive: true }))

const write = async (name: string, content: Buffer | string): Promise<string> => {
  const file = path.join(folder, name)
  await writeFile(file, content)
  return file
}

describe('payload-newsroom credits', () => {
  test('runs in the repository without a build', async () => {
    const { code, stdout } = await runNpx(['credits', story])
    expect(code).toBe(0)
    expect(stdout).toContain('Reuters (reuters)')
  })

  test('prints who is credited for what, where, and in which words', async () => {
    const { code, stdout } = await runBin(['credits', story])
    const cells = stdout.split('\n').map((line) => line.split('│').map((cell) => cell.trim()))
    expect(code).toBe(0)
    expect(cells).toContainEqual(
      expect.arrayContaining(['Reuters (reuters)', 'agency', 'dateline', '1:1']),
    )
    expect(cells).toContainEqual(
      expect.arrayContaining([
        'reporting, Kyiv',
        'sign-off',
        '3:1',
        '(Reporting by Ann Lee in Kyiv)',
      ]),
    )
  })

  test('reads standard input where no file is named, and for -', async () => {
    expect((await runBin(['credits'], STORY)).stdout).toContain('Reuters (reuters)')
    expect((await runBin(['credits', '-'], STORY)).stdout).toContain('Reuters (reuters)')
  })

  test('says of each of several files what it credits', async () => {
    const { code, stdout } = await runBin(['credits', plain, story])
    expect(code).toBe(0)
    expect(stdout.startsWith(`${plain}\nNo credits found.\n${story}\n┌`)).toBe(true)
  })

  test('finds nothing without failing', async () => {
    const { code, stderr, stdout } = await runBin(['credits', plain])
    expect({ code, stderr, stdout }).toEqual({ code: 0, stderr: '', stdout: 'No credits found.\n' })
  })

  test('prints no colours, controls or directions, whatever the text holds', async () => {
    const hostile =
      'OSLO, Feb 3 (\u202eReuters\u200b\u001b[31m) - Ferry.\n\nSource: \u009b31mReuters\n'
    const controls = /(?!\n)[\p{Cc}\p{Cf}]/u
    for (const args of [['credits'], ['credits', '--json']]) {
      const { stdout } = await runBin(args, `${STORY}\n${hostile}`)
      expect(stdout).not.toMatch(controls)
      expect(stdout).toContain('Reuters')
    }
  })
})

describe('payload-newsroom credits --json', () => {
  interface Credit {
    agency?: string
    column: number
    end: number
    line: number
    start: number
    verbatim: string
  }
  type Readings = { credits?: Credit[]; error?: string; file: string }[]
  const parse = (text: string) => JSON.parse(text) as Readings

  test('prints an array with the credits of each text and their offsets', async () => {
    const { code, stdout } = await runBin(['credits', '--json', story, plain])
    const readings = parse(stdout)
    const credits = readings[0]?.credits ?? []
    expect(code).toBe(0)
    expect(readings).toMatchObject([
      {
        file: story,
        credits: [
          { agency: 'reuters', column: 1, line: 1 },
          { line: 3, place: 'Kyiv' },
        ],
      },
      { file: plain, credits: [] },
    ])
    expect(credits.map(({ end, start }) => STORY.slice(start, end))).toEqual(
      credits.map(({ verbatim }) => verbatim),
    )
  })

  test('prints the same for one text as for many', async () => {
    const { stdout } = await runBin(['credits', '--json'], STORY)
    expect(parse(stdout)).toMatchObject([{ file: '-', credits: [{ agency: 'reuters' }, {}] }])
  })

  test('says why a text has no credits', async () => {
    const { code, stdout } = await runBin(['credits', '--json', path.join(folder, 'none'), story])
    expect(code).toBe(1)
    expect(parse(stdout)).toMatchObject([
      { error: expect.stringContaining('no such file') },
      { file: story },
    ])
  })
})

describe('a text that cannot be read', () => {
  test('is named, and the others are still printed', async () => {
    const missing = path.join(folder, 'missing.txt')
    const { code, stderr, stdout } = await runBin(['credits', missing, folder, story])
    expect(code).toBe(1)
    expect(stderr).toBe(
      `${missing}: cannot be read: there is no such file.\n${folder}: cannot be read: it is a folder.\n`,
    )
    expect(stdout).toContain('Reuters (reuters)')
  })

  test.each([
    ['characters', 'a'.repeat(MAX_COPY_LENGTH + 1)],
    ['bytes', 'a'.repeat(3 * MAX_COPY_LENGTH + 1)],
  ])('may have too many %s', async (_, text) => {
    const { code, stderr } = await runBin(['credits'], text)
    expect(code).toBe(1)
    expect(stderr).toBe(
      'standard input: has more than 1000000 characters. Split it into its stories.\n',
    )
  })

  test('may be no text', async () => {
    const { code, stderr } = await runBin(['credits'], Buffer.from([0xff, 0xfe, 0x41, 0x00]))
    expect(code).toBe(1)
    expect(stderr).toBe('standard input: is not a text in UTF-8. Convert it first.\n')
  })
})

describe('a wrong call', () => {
  test.each([
    ['no command', []],
    ['an unknown command', ['toString']],
    ['an unknown option', ['credits', '--colour']],
  ])('ends with 2 and says how to get help: %s', async (_, args) => {
    const { code, stderr, stdout } = await runBin(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('payload-newsroom --help')
  })

  test.each([[['--help']], [['credits', '--help']]])('need not be: %j explains', async (args) => {
    const { code, stdout } = await runBin(args)
    expect(code).toBe(0)
    expect(stdout).toContain('Usage: payload-newsroom')
  })
})
