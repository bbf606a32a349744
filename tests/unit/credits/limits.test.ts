import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { detectCredits, MAX_COPY_LENGTH } from '../../../src/credits/index.js'

const HOSTILE = {
  'opening brackets': '(',
  'nested brackets': '(a',
  'unfinished sign-offs': 'Reporting by ',
  'endless sign-offs': 'Reporting by Ann Lee; ',
  semicolons: ';',
  capitals: 'ABC ',
  spaces: ' ',
  agencies: 'AP, ',
  datelines: 'OSLO (AP) - ',
  contributions: 'Ann Lee and Bo Ek contributed to this report. ',
  'copyright marks': '© 2024 AP ',
  'source labels': 'Source: ',
  slashes: '/AP',
}

describe('hostile copy', () => {
  it.each(Object.entries(HOSTILE))('is read to its end: %s', (_, piece) => {
    const text = piece.repeat(Math.floor(200_000 / piece.length))

    expect(detectCredits(text).every(({ end }) => end <= text.length)).toBe(true)
  })

  it('is refused beyond a million characters', () => {
    expect(() => detectCredits('a'.repeat(MAX_COPY_LENGTH + 1))).toThrow(RangeError)
    expect(() => detectCredits('a'.repeat(MAX_COPY_LENGTH + 1))).toThrow('at most 1000000')
  })

  it('may be a million characters long', () => {
    expect(detectCredits('a'.repeat(MAX_COPY_LENGTH))).toEqual([])
  })

  it('may be empty', () => {
    expect(detectCredits('')).toEqual([])
  })
})

it('delimits its words in any text', () => {
  const pieces = fc.constantFrom(
    ...['(', ')', '/', '. ', '\n', ', ', ' - ', ' and ', '©', '“', '’s '],
    ...['AP', 'Reuters', 'dpa', 'Ann Lee', 'OSLO', 'Feb 3', 'By ', 'Source: '],
    ...['Reporting by ', 'with ', 'contributed to this report', 'é', '😀', '\u00a0'],
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      const credits = detectCredits(text)
      expect(credits.map(({ start, end }) => text.slice(start, end))).toEqual(
        credits.map(({ verbatim }) => verbatim),
      )
      expect(credits.every(({ name }) => name !== '')).toBe(true)
    }),
  )
})
