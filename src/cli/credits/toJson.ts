import type { Reading } from './readCredits.js'

/** What JSON may hold as it is, though a terminal would act on it; line breaks only part its lines. */
const ACTED_ON = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** The readings as an array, indented, in characters that are safe to print. */
export const toJson = (readings: readonly Reading[]): string =>
  `${JSON.stringify(readings, null, 2).replaceAll(ACTED_ON, escape)}\n`

const escape = (character: string): string =>
  Array.from({ length: character.length }, (_, i) => {
    const code = character.charCodeAt(i).toString(16)
    return `\\u${code.padStart(4, '0')}`
  }).join('')
