import { describe, expect, it } from 'vitest'
import { parseCopy } from '../../../src/copy/index.js'

const paragraph =
  'The council met on Monday and agreed to mend the roof of the town hall by winter.'
const copy = (...lines: string[]) => parseCopy(['Council mends the roof', ...lines].join('\n'))

describe('the story', () => {
  it('keeps sentences that only speak of newsletters, terms and alerts', () => {
    const sentences = [
      'More than 200 people signed up for the newsletter in its first week, the mayor said.',
      'By signing the treaty, the towns agreed to share data on floods.',
      'Users must agree to the terms of service before they can vote, she added.',
      'Breaking news alerts lit up phones minutes after the vote.',
      'The register of personal data was open to anybody, the auditor found.',
    ]
    expect(copy(paragraph, ...sentences).paragraphs).toEqual([paragraph, ...sentences])
  })

  it('keeps what somebody is quoted as saying, whatever it is', () => {
    const quoted =
      '“Sign up for our newsletter, subscribe now, read our privacy policy,” the advert said.'
    expect(copy(paragraph, quoted, paragraph).paragraphs).toContain(quoted)
  })

  it('leaves curly quotes, dashes and spaces inside a line as they are', () => {
    const line = '‘It’s done’ — “finally”, he said – and  left… «Basta», she answered.'
    expect(copy(paragraph, line).paragraphs).toContain(line)
  })

  it('keeps a subhead between two paragraphs and says that it is one', () => {
    expect(copy(paragraph, 'Rain came in', `${paragraph} Again.`).blocks).toEqual([
      { kind: 'paragraph', text: paragraph },
      { kind: 'subhead', text: 'Rain came in' },
      { kind: 'paragraph', text: `${paragraph} Again.` },
    ])
  })

  it('keeps a list that a paragraph introduces', () => {
    const list = ['The towns are:', 'Ellary', 'Port Nairn', 'Upper Moss', 'Lower Moss', paragraph]
    expect(copy(paragraph, ...list).paragraphs).toEqual([paragraph, ...list])
  })

  it('names bulleted lines list items and full quotations quotes', () => {
    const kinds = copy(paragraph, '• Slates, 4,000 of them', '“We are glad it is over.”').blocks
    expect(kinds.map(({ kind }) => kind)).toEqual(['paragraph', 'list-item', 'quote'])
  })

  it('drops a run of headlines that no paragraph introduces', () => {
    const links = ['Mayor to stand again', 'Roof of the church leaks', 'Slates are dear this year']
    expect(copy(paragraph, ...links, paragraph).paragraphs).toEqual([paragraph, paragraph])
  })

  it('keeps every line of copy that has no paragraph at all', () => {
    expect(copy('O roof', 'O rain', 'O town hall').paragraphs).toEqual([
      'O roof',
      'O rain',
      'O town hall',
    ])
  })

  it('takes captions away by their credits, and keeps a sign-off after a sentence', () => {
    const { furniture, paragraphs } = copy(
      paragraph,
      'Workers on the roof in May (Photo: A. Brisk/Reuters)',
      'The mayor was pleased with it. (nz)',
    )
    expect(furniture).toEqual([
      { kind: 'caption', text: 'Workers on the roof in May (Photo: A. Brisk/Reuters)' },
    ])
    expect(paragraphs).toEqual([paragraph, 'The mayor was pleased with it. (nz)'])
  })

  it('takes a biography of the byline away from the foot of the story', () => {
    const biography = 'Kellan covers the islands. She is based in Ellary.'
    const { furniture, paragraphs } = copy('By Moira Kellan', paragraph, paragraph, biography)
    expect(paragraphs).toEqual([paragraph, paragraph])
    expect(furniture).toContainEqual({ kind: 'biography', text: biography })
  })

  it('gives an empty story for empty copy', () => {
    expect(parseCopy(' \n\n ')).toMatchObject({ byline: null, headline: '', paragraphs: [] })
  })
})
