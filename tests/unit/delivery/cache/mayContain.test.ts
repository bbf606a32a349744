import { describe, expect, it } from 'vitest'

import { foldCase, mayContain } from '../../../../src/delivery/cache/mayContain.js'

describe('mayContain', () => {
  it('finds a sigma wherever it stands', () => {
    expect(mayContain('Ο ΔΡΌΜΟΣ', ['δρόμος'])).toBe(true)
    expect(mayContain('δρόμος', ['σ'])).toBe(true)
  })

  it('takes all letters for the same that a regular expression without case does', () => {
    const missed: string[] = []
    for (let code = 0; code <= 0x1ffff; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue
      const letter = String.fromCodePoint(code)
      const others = new Set([letter.toLowerCase(), letter.toUpperCase()])
      for (const other of others) {
        if (other === letter || [...other].length > 1) continue
        if (new RegExp(`^\\u{${code.toString(16)}}$`, 'iu').test(other)) {
          if (foldCase(letter) !== foldCase(other)) missed.push(letter + other)
        }
      }
    }
    expect(missed).toEqual([])
  })
})
