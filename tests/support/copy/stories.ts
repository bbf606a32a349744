import fc from 'fast-check'

import { AGENCIES, type Agency, namesOf } from '../../../src/credits/index.js'
import { CREDIT_FORMS, type CreditForm } from './creditForms.js'
import { MENTIONS } from './mentions.js'
import { NAMES, PEOPLE_FORMS } from './people.js'
import { FURNITURE, type Language, LANGUAGES, PROSE } from './prose.js'

/** A story that credits one agency or two, for properties that hold of all such stories. */
export interface CreditedStory {
  text: string
  /** The agencies' codes, in alphabetical order. */
  codes: string[]
  /** What the credit calls them. */
  words: string
}

/** A name that means nothing else where credits stand. */
interface PlainName {
  code: string
  name: string
}

const isPlain = ({ ambiguous = [] }: Agency, name: string): boolean =>
  !ambiguous.some((other) => other.needs !== 'place' && other.name === name)

const PLAIN_NAMES: readonly PlainName[] = AGENCIES.flatMap((agency) =>
  namesOf(agency)
    .filter((name) => isPlain(agency, name))
    .map((name) => ({ code: agency.code, name })),
)

const AND: Record<Language, string> = { de: 'und', en: 'and', es: 'y', fr: 'et', it: 'e', pt: 'e' }

/** One agency or two, as a list joins them. */
const agencies = (language: Language): fc.Arbitrary<{ codes: string[]; words: string }> =>
  fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...PLAIN_NAMES), {
        maxLength: 2,
        minLength: 1,
        selector: ({ code }) => code,
      }),
      fc.constantFrom(` ${AND[language]} `, ', ', '/'),
    )
    .map(([names, joint]) => ({
      codes: names.map(({ code }) => code).sort(),
      words: names.map(({ name }) => name).join(joint),
    }))

/** Between slashes stands one agency's abbreviation: "/TASS/". */
const fits = (form: CreditForm, words: string): boolean =>
  !form.words.includes('/%/') || !/[ /,]/.test(words)

const WORDS: Record<Language, string[]> = { de: [], en: [], es: [], fr: [], it: [], pt: [] }
for (const language of LANGUAGES) {
  const words = PROSE[language].flatMap((sentence) => sentence.match(/\p{L}+/gu) ?? [])
  WORDS[language] = [...new Set(words.map((word) => word.toLowerCase()))]
}

/** A sentence of a story, or words of its language that mean nothing together. */
const sentence = (language: Language): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...PROSE[language]),
    fc
      .array(fc.constantFrom(...WORDS[language]), { maxLength: 14, minLength: 3 })
      .map((words) => `${words.join(' ').replace(/^./u, (first) => first.toUpperCase())}.`),
  )

const lineBreak = fc.constantFrom('\n', '\n\n', '\r\n', '\n \n', '\n\n\n')

/** Paragraphs of a language: sentences, broken into lines anywhere between them. */
const prose = (language: Language): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(sentence(language), fc.oneof(fc.constant(' '), lineBreak)), {
      maxLength: 6,
      minLength: 1,
    })
    .map((parts) =>
      parts
        .map(([words, gap]) => words + gap)
        .join('')
        .trim(),
    )

/** Lines that pages put above and below stories. */
const furniture = fc.array(fc.constantFrom(...FURNITURE), { maxLength: 2 })

/** Any agencies by any plain names, in any form of a language, in any prose of that language. */
export const creditedStory: fc.Arbitrary<CreditedStory> = fc
  .constantFrom(...LANGUAGES)
  .chain((language) =>
    fc.tuple(
      fc.constantFrom(...CREDIT_FORMS[language]),
      agencies(language),
      prose(language),
      lineBreak,
      furniture,
      furniture,
    ),
  )
  .filter(([form, { words }]) => fits(form, words))
  .map(([form, { codes, words }, body, gap, above, below]) => {
    const story = place(form, form.words.replaceAll('%', words), body, gap)
    return { codes, text: [...above, story, ...below].join(gap), words }
  })

/** Stories with a line that credits two people, and their names. */
export const storyOfPeople: fc.Arbitrary<{ names: string[]; text: string }> = fc
  .constantFrom(...LANGUAGES)
  .chain((language) =>
    fc.tuple(
      fc.constantFrom(...PEOPLE_FORMS[language]),
      fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2, minLength: 2 }),
      prose(language),
      lineBreak,
      furniture,
    ),
  )
  .map(([form, names, body, gap, below]) => {
    const [first = '', second = ''] = names
    const line = form.replace('&', second).replace('%', first)
    return { names: names.toSorted(), text: [body, line, ...below].join(gap) }
  })

/** Stories that name an agency once, and credit nobody. */
export const uncreditedStory: fc.Arbitrary<string> = fc
  .constantFrom(...LANGUAGES)
  .chain((language) =>
    fc.tuple(
      fc.constantFrom(...MENTIONS[language]),
      fc.constantFrom(...PLAIN_NAMES),
      prose(language),
      prose(language),
      fc.oneof(fc.constant(' '), lineBreak),
      fc.oneof(fc.constant(' '), lineBreak),
      furniture,
    ),
  )
  .map(([mention, { name }, before, behind, gapBefore, gapBehind, below]) => {
    const sentence = mention.replaceAll('%', name)
    const isCaption = !sentence.endsWith('.')
    const [opening, closing] = isCaption ? ['\n', '\n'] : [gapBefore, gapBehind]
    return [before + opening + sentence + closing + behind, ...below].join('\n')
  })

function place({ place }: CreditForm, words: string, body: string, gap: string): string {
  if (place === 'before-prose') return words + body
  if (place === 'behind-prose') return body + words
  return place === 'line-above' ? words + gap + body : body + gap + words
}

const PIECES = [
  ...['(', ')', '[', '/', '. ', '; ', ': ', '\n', ', ', ' - ', ' – ', '©', '“', '’s ', '|'],
  ...[' and ', ' und ', ' et ', ' in ', 'AP', 'Reuters', 'dpa', 'ANSA', 'MAP', 'agencies'],
  ...['Ann Lee', 'Bo Ek', 'OSLO', 'Paris', 'Feb 3', '2024', 'By ', 'Von ', 'Par ', 'Source: '],
  ...['Reporting by ', 'Editing by ', 'with ', 'avec ', 'mit Material von ', 'told '],
  ...['contributed to this report', 'Photo: ', 'staff writer ', 'Copyright '],
]

/** Parts of credits in any order, among any characters: all of Unicode, halves of pairs too. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...PIECES), weight: 4 },
      { arbitrary: fc.string({ maxLength: 8, unit: 'binary' }), weight: 1 },
      {
        arbitrary: fc.integer({ max: 0xffff, min: 0 }).map((unit) => String.fromCharCode(unit)),
        weight: 1,
      },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))
