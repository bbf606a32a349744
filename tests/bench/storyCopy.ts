import { LANGUAGES, PROSE } from '../support/copy/prose.js'

/** As long as a story of a front page is. */
export const WORDS_IN_A_STORY = 800

const FRAMES = [
  ['By Ann Lee\nOSLO, Feb 3 (Reuters) - ', '\n(Reporting by Ann Lee in Oslo; Editing by Bo Ek)'],
  ['', '\nThe Associated Press contributed to this report.'],
  ['Bremen (dpa) - ', '\n© dpa-infocom, dpa:240203-99-123456/2'],
  ['Le Monde avec AFP\n', ''],
  ['(ANSA) - ROMA, 3 FEB - ', ' (ANSA).'],
  ['', '\nCon información de EFE y AP'],
]

/** Stories of 800 words with their credits, in six languages, as one text of `length` characters. */
export function storyCopy(length: number): string {
  const stories: string[] = []
  for (let total = 0; total < length; total += stories.at(-1)?.length ?? 0) {
    stories.push(`${story(stories.length)}\n\n\n`)
  }
  return stories.join('').slice(0, length)
}

function story(number: number): string {
  const sentences = PROSE[LANGUAGES[number % LANGUAGES.length]!]
  const [opening, closing] = FRAMES[number % FRAMES.length]!
  const paragraphs: string[] = []
  for (let words = 0, i = 0; words < WORDS_IN_A_STORY; i += 3) {
    const paragraph = [0, 1, 2].map((k) => sentences[(i + k) % sentences.length]).join(' ')
    paragraphs.push(paragraph)
    words += paragraph.split(' ').length
  }
  return opening + paragraphs.join('\n\n') + closing
}
