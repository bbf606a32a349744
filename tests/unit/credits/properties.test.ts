import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { detectCredits, type DetectedCredit, MIN_CONFIDENCE } from '../../../src/credits/index.js'
import {
  anyText,
  creditedStory,
  storyOfPeople,
  uncreditedStory,
} from '../../support/copy/stories.js'

/** A failure prints this seed and the smallest text that fails. */
const RUN = { numRuns: 1000, seed: 20_240_203 }

const partyOf = ({ agency, name, type }: DetectedCredit): string =>
  `${type} ${type === 'agency' ? agency : name}`

const attached = (text: string): DetectedCredit[] =>
  detectCredits(text).filter(({ confidence }) => confidence >= MIN_CONFIDENCE)

const attachedAgencies = (text: string): string[] =>
  attached(text)
    .flatMap(({ agency, type }) => (type === 'agency' && agency ? agency : []))
    .toSorted()

describe('in any story', () => {
  test('the agencies that any form of credit names are found by their codes', () => {
    fc.assert(
      fc.property(creditedStory, ({ codes, text }) => {
        expect(attachedAgencies(text)).toEqual(codes)
      }),
      RUN,
    )
  })

  test('the words of a credit name the agencies', () => {
    fc.assert(
      fc.property(creditedStory, ({ text, words }) => {
        for (const { type, verbatim } of detectCredits(text)) {
          if (type === 'agency') expect(verbatim).toContain(words)
        }
      }),
      RUN,
    )
  })

  test('the people whom a line credits are found by their names', () => {
    fc.assert(
      fc.property(storyOfPeople, ({ names, text }) => {
        const people = attached(text).flatMap(({ name, type }) => (type === 'person' ? name : []))
        expect(people.toSorted()).toEqual(names)
      }),
      RUN,
    )
  })

  test('an agency that is only mentioned is not credited', () => {
    fc.assert(
      fc.property(uncreditedStory, (text) => {
        expect(attachedAgencies(text)).toEqual([])
      }),
      RUN,
    )
  })

  test('the words of the credits alone credit nobody else', () => {
    fc.assert(
      fc.property(creditedStory, ({ text }) => {
        const credits = detectCredits(text)
        const again = detectCredits(credits.map(({ verbatim }) => verbatim).join('\n'))
        const parties = new Set(credits.map(partyOf))
        expect(again.map(partyOf).filter((party) => !parties.has(party))).toEqual([])
      }),
      RUN,
    )
  })
})

describe('in any text', () => {
  test('offsets delimit the words of a credit', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { end, start, verbatim } of detectCredits(text)) {
          expect(verbatim).not.toBe('')
          expect(text.slice(start, end)).toBe(verbatim)
        }
      }),
      RUN,
    )
  })

  test('credits are in the order of the copy', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const starts = detectCredits(text).map(({ start }) => start)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      }),
      RUN,
    )
  })

  test('the same text has the same credits', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(detectCredits(text)).toEqual(detectCredits(text))
      }),
      RUN,
    )
  })

  test('every credit says who it is for and how sure it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { confidence, name } of detectCredits(text)) {
          expect(name.trim()).not.toBe('')
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
      }),
      RUN,
    )
  })
})
