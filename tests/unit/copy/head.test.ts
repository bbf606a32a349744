import { describe, expect, it } from 'vitest'
import { parseCopy } from '../../../src/copy/index.js'

const paragraph =
  'The council met on Monday and agreed to mend the roof of the town hall by winter.'
const headline = 'Council mends the roof'

describe('the head of the copy', () => {
  it('finds the headline below a section name, a bread crumb and a date', () => {
    const parsed = parseCopy(
      ['World', 'Home > News > Local', '4 June 2024', headline, paragraph].join('\n'),
    )
    expect(parsed.headline).toBe(headline)
    expect(parsed.paragraphs).toEqual([paragraph])
  })

  it('takes a line between the headline and the byline as the standfirst', () => {
    const standfirst = 'Slates from the old quarry will cover it once more.'
    const parsed = parseCopy(
      [headline, standfirst, 'By Ada Brisk', paragraph, paragraph].join('\n'),
    )
    expect(parsed).toMatchObject({
      byline: 'Ada Brisk',
      paragraphs: [paragraph, paragraph],
      standfirst,
    })
  })

  it('does not take a story for a standfirst when the byline stands below it', () => {
    const parsed = parseCopy([headline, paragraph, paragraph, paragraph, 'By Ada Brisk'].join('\n'))
    expect(parsed).toMatchObject({ byline: 'Ada Brisk', standfirst: null })
    expect(parsed.paragraphs).toHaveLength(3)
  })

  it.each([
    ['By Ada Brisk | Special to the Courier', 'Ada Brisk'],
    ['Von Jana Wendt und Olaf Grimm', 'Jana Wendt und Olaf Grimm'],
    ['By ADA BRISK and TOM REY', 'ADA BRISK and TOM REY'],
    ['Por Rita Moura | 03/05/2022 20:36', 'Rita Moura'],
    ['Reuters June 4, 2024 11:03 PM', 'Reuters'],
    ['María R. Prado', 'María R. Prado'],
  ])('reads the names of "%s" as printed', (line, names) => {
    expect(parseCopy([headline, line, paragraph].join('\n')).byline).toBe(names)
  })

  it('gives the date line as printed', () => {
    const line = 'Published: June 4, 2024 9:26pm Updated: June 5, 2024 4:23pm'
    expect(parseCopy([headline, line, paragraph].join('\n')).publishedAt).toBe(line)
  })

  it.each([
    ['ELLARY, June 4 (Reuters) - ', { agency: 'Reuters', date: 'June 4', place: 'ELLARY' }],
    ['PORT NAIRN, Wis. (AP) — ', { agency: 'AP', date: null, place: 'PORT NAIRN, Wis.' }],
    ['München/London – ', { date: null, place: 'München/London' }],
    ['ELLARY — ', { date: null, place: 'ELLARY' }],
    ['(ANSA) - ROMA, 1 LUG - ', { agency: 'ANSA', date: '1 LUG', place: 'ROMA' }],
    ['Paris, 9 déc 2018 (AFP) - ', { agency: 'AFP', date: '9 déc 2018', place: 'Paris' }],
    ['Madrid, 3 may (EFE).- ', { agency: 'EFE', date: '3 may', place: 'Madrid' }],
  ])('takes the dateline "%s" off the first paragraph', (prefix, dateline) => {
    const parsed = parseCopy([headline, prefix + paragraph, paragraph].join('\n'))
    expect(parsed.dateline).toEqual(dateline)
    expect(parsed.paragraphs).toEqual([paragraph, paragraph])
  })

  it('reads a dateline that has a line of its own', () => {
    const parsed = parseCopy([headline, 'ELLARY, Wash. —', paragraph].join('\n'))
    expect(parsed.dateline).toEqual({ date: null, place: 'ELLARY, Wash.' })
  })

  it.each([
    'The mayor – a roofer himself – was pleased with the news.',
    'Slates, nails and lead – that is what the town needs by October.',
    'Then-mayor Tom Rey said the roof was his - and nobody contradicted him.',
  ])('leaves a first paragraph with a dash alone: %s', (text) => {
    const parsed = parseCopy([headline, text, paragraph].join('\n'))
    expect(parsed).toMatchObject({ dateline: null, paragraphs: [text, paragraph] })
  })
})
