import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { maxCopyLength, parseCopy } from '../../../src/copy/index.js'

describe('hostile and long copy', () => {
  it('refuses copy that is longer than a million characters, and says so', () => {
    expect(() => parseCopy('a'.repeat(maxCopyLength + 1))).toThrow(RangeError)
    expect(() => parseCopy('a'.repeat(maxCopyLength + 1))).toThrow(/1000001 characters/)
  })

  it.each([
    ['brackets', '('],
    ['opening quotes', '“'],
    ['dashes', '— '],
    ['capitals', 'A '],
    ['dates', '12 May '],
    ['picture signs', '© '],
  ])('keeps one endless line of %s as a paragraph', (_, unit) => {
    const line = unit.repeat(200_000 / unit.length).trim()
    expect(parseCopy(`Headline\n${line}`).paragraphs).toEqual([line])
  })

  it('reads a story of many thousand paragraphs to its end', () => {
    const story = Array.from(
      { length: 8000 },
      (_, at) => `The mayor spoke for the ${at}th time that day.`,
    )
    expect(parseCopy(['Headline', ...story].join('\n')).paragraphs).toEqual(story)
  })

  it('takes tens of thousands of sign-ups apart', () => {
    const parsed = parseCopy(`Headline\nHe said so.\n${'Sign up\n'.repeat(30_000)}`)
    expect(parsed.paragraphs).toEqual(['He said so.'])
    expect(parsed.callouts).toHaveLength(30_000)
  })
})

describe('the story that the repository brings along', () => {
  const lines = readFileSync(new URL('../../../seed/story.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const parsed = parseCopy(lines.join('\n'))

  it('comes out whole, without its call-outs and its credit line', () => {
    expect(parsed.headline).toBe(lines[0])
    expect(parsed.paragraphs).toEqual(lines.slice(5, -1))
    expect(parsed.callouts.map(({ kind }) => kind)).toEqual(['alert', 'alert', 'alert', 'consent'])
  })

  it('is credited to its agencies, and to the publication that it names', () => {
    expect(parsed.byline).toBeNull()
    expect(parsed.publication).toBe('The Independent')
    expect(parsed.credits.map(({ agency }) => agency)).toEqual(['reuters', 'ap'])
  })
})
