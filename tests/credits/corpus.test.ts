import { describe, expect, test } from 'vitest'

import { AGENCIES } from '../../src/credits/index.js'
import { LANGUAGES } from '../support/copy/prose.js'
import { formatMistake } from './report/formatMistake.js'
import { readCorpus } from './report/labelled.js'
import { precision, recall, score } from './report/score.js'

/** Why one might take a text that credits nobody for one that does. */
const NEGATIVE_FORMS = [
  'citation',
  'furniture',
  'headline',
  'institute',
  'namesake',
  'picture',
  'plain',
  'poll',
  'press-release',
  'quotation',
]

const corpus = await readCorpus()
const positives = corpus.filter(({ agencies, persons }) => agencies.length + persons.length > 0)
const negatives = corpus.filter((text) => !positives.includes(text))

describe('the corpus', () => {
  test.each([
    ['300 texts that credit somebody', positives],
    ['300 texts that credit nobody', negatives],
  ])('has %s, in six languages', (_, texts) => {
    expect(texts.length).toBeGreaterThanOrEqual(300)
    expect([...new Set(texts.map(({ language }) => language))].sort()).toEqual(LANGUAGES)
  })

  test('says of each text that credits nobody why one might think so', () => {
    expect([...new Set(negatives.map(({ form }) => form))].sort()).toEqual(NEGATIVE_FORMS)
    expect(positives.filter(({ form }) => NEGATIVE_FORMS.includes(form))).toEqual([])
  })

  test('gives each text an id of its own', () => {
    const ids = corpus.map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  test('expects agencies that exist and people who are named', () => {
    const codes = new Set(['unnamed', ...AGENCIES.map(({ code }) => code)])
    const faults = corpus.flatMap(({ agencies, id, persons, text }) => {
      const words = text.replaceAll(/\s+/g, ' ')
      const strangers = agencies.filter((code) => !codes.has(code))
      const absent = persons.filter((name) => !words.includes(name))
      return [...strangers, ...absent].map((party) => `${id}: ${party}`)
    })
    expect(faults).toEqual([])
  })
})

describe('of the corpus', () => {
  const { agencies, mistakes, persons } = score(corpus)
  const listed = (parties: string, kind: string): string =>
    mistakes
      .filter((mistake) => mistake.parties === parties && mistake.kind === kind)
      .map(formatMistake)
      .join('\n')

  test('99 % of the agencies that are found are credited', () => {
    expect(precision(agencies), listed('agencies', 'wrong')).toBeGreaterThanOrEqual(0.99)
  })

  test('97 % of the agencies that are credited are found', () => {
    expect(recall(agencies), listed('agencies', 'missed')).toBeGreaterThanOrEqual(0.97)
  })

  test('95 % of the people who are found are credited', () => {
    expect(precision(persons), listed('persons', 'wrong')).toBeGreaterThanOrEqual(0.95)
  })

  test('95 % of the people who are credited are found', () => {
    expect(recall(persons), listed('persons', 'missed')).toBeGreaterThanOrEqual(0.95)
  })
})
