import { describe, expect, it } from 'vitest'
import { parseCopy } from '../../../src/copy/index.js'

const paragraph =
  'The council met on Monday and agreed to mend the roof of the town hall by winter.'
const copy = (...lines: string[]) => ['Council mends the roof', ...lines].join('\n')

describe('credits', () => {
  it('takes the closing credit line out of the story and into the credits', () => {
    const line = 'This report includes contributions from Reuters and the Associated Press.'
    const text = copy(paragraph, line)
    const { credits, paragraphs } = parseCopy(text)
    expect(paragraphs).toEqual([paragraph])
    expect(credits.map(({ agency }) => agency)).toEqual(['reuters', 'ap'])
    expect(credits.every(({ end, start }) => line.includes(text.slice(start, end)))).toBe(true)
  })

  it('takes a credit in brackets off the end of a paragraph', () => {
    const { credits, paragraphs } = parseCopy(
      copy(paragraph, `${paragraph} (Reporting by Ada Brisk; Editing by Tom Rey)`),
    )
    expect(paragraphs).toEqual([paragraph, paragraph])
    expect(credits.map(({ name }) => name)).toEqual(['Ada Brisk', 'Tom Rey'])
  })

  it('keeps a line that only mentions an agency, and credits nobody for it', () => {
    const mention =
      'Last month, Reuters reported that the quarry would close, and the AP confirmed it.'
    const { credits, paragraphs } = parseCopy(copy(paragraph, mention))
    expect(paragraphs).toEqual([paragraph, mention])
    expect(credits).toEqual([])
  })

  it.each([
    'mit Material von dpa',
    'Con información de EFE',
    'Le Courrier avec AFP',
    'With files from The Canadian Press',
  ])('keeps "%s" out of the story', (line) => {
    expect(parseCopy(copy(paragraph, paragraph, line)).paragraphs).toEqual([paragraph, paragraph])
  })

  it('credits no photographer', () => {
    const { credits } = parseCopy(
      copy(paragraph, 'The roof in May. (Ada Brisk/Reuters)', paragraph),
    )
    expect(credits).toEqual([])
  })

  it('asks the detector it is given', () => {
    const text = copy(paragraph, 'Courtesy of the Ellary Wire')
    const start = text.indexOf('Courtesy')
    const credit = {
      confidence: 0.99,
      end: text.length,
      name: 'Ellary Wire',
      start,
      type: 'agency',
      verbatim: text.slice(start),
      via: 'source',
    } as const
    const { credits, paragraphs } = parseCopy(text, { detectCredits: () => [credit] })
    expect(credits).toEqual([credit])
    expect(paragraphs).toEqual([paragraph])
  })
})
