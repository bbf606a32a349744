import { describe, expect, it } from 'vitest'
import { parseCopy } from '../../../src/copy/index.js'
import { samples } from './samples.js'

describe.each(samples)('copy in $language', (sample) => {
  const parsed = parseCopy(sample.lines.join('\n'))

  it('gives the headline and the names of the byline', () => {
    expect(parsed.headline).toBe(sample.headline)
    expect(parsed.byline).toBe(sample.byline)
  })

  it('keeps the whole story, and nothing else, in order', () => {
    expect(parsed.paragraphs).toEqual(sample.story)
  })

  it('keeps sign-ups and consent lines apart as call-outs', () => {
    expect(parsed.callouts.map(({ text }) => text)).toEqual(sample.callouts)
  })

  it('tells dates, buttons and links from the story', () => {
    const furniture = parsed.furniture.map(({ text }) => text)
    expect(furniture).toEqual(expect.arrayContaining(sample.furniture))
  })

  it('gives the same from copy whose lines are set apart by empty ones', () => {
    expect(parseCopy(sample.lines.join('\r\n\r\n')).paragraphs).toEqual(sample.story)
  })

  it('keeps every paragraph when the story alone is parsed again', () => {
    const again = parseCopy([parsed.headline, ...parsed.paragraphs].join('\n'))
    expect(again.paragraphs).toEqual(parsed.paragraphs)
  })
})
