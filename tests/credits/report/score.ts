import { detectCredits, type DetectedCredit, MIN_CONFIDENCE } from '../../../src/credits/index.js'
import type { LabelledText } from './labelled.js'

/** What credits are found of: agencies by their codes, persons by their names. */
export const PARTIES = ['agencies', 'persons'] as const

/** @see PARTIES */
export type Parties = (typeof PARTIES)[number]

/** One party that a text credits and the detector does not, or the other way round. */
export interface Mistake {
  labelled: LabelledText
  kind: 'missed' | 'wrong'
  parties: Parties
  /** The agency's code or the person's name. */
  party: string
  /** The credit that is wrong; for a missed one, what is at least suggested. */
  credit?: DetectedCredit
}

/** How many parties are expected, found, and both. */
export interface Count {
  correct: number
  expected: number
  found: number
}

/** The counts of some texts, and all mistakes in them. */
export interface Score {
  texts: number
  agencies: Count
  persons: Count
  mistakes: Mistake[]
}

/** Of what is found, the part that is right; NaN where nothing is found. */
export const precision = ({ correct, found }: Count): number => correct / found

/** Of what is to be found, the part that is; NaN where there is nothing. */
export const recall = ({ correct, expected }: Count): number => correct / expected

/**
 * Compares what is found in texts with what they credit. Each party counts once a text, and only
 * from `minConfidence` on: credits below {@link MIN_CONFIDENCE} are suggested to an editor and not
 * attached.
 */
export function score(
  texts: readonly LabelledText[],
  { minConfidence = MIN_CONFIDENCE } = {},
): Score {
  const total: Score = { texts: texts.length, agencies: none(), persons: none(), mistakes: [] }
  for (const labelled of texts) {
    const credits = detectCredits(labelled.text)
    for (const parties of PARTIES) {
      const { count, mistakes } = compare(labelled, parties, credits, minConfidence)
      for (const key of ['correct', 'expected', 'found'] as const) total[parties][key] += count[key]
      total.mistakes.push(...mistakes)
    }
  }
  return total
}

const none = (): Count => ({ correct: 0, expected: 0, found: 0 })

function compare(
  labelled: LabelledText,
  parties: Parties,
  credits: readonly DetectedCredit[],
  minConfidence: number,
): { count: Count; mistakes: Mistake[] } {
  const expected = new Set(labelled[parties].map(oneLine))
  const all = credits.flatMap((credit) => {
    const party = partyOf(credit, parties)
    return party === undefined ? [] : { credit, party }
  })
  const attached = all.filter(({ credit }) => credit.confidence >= minConfidence)
  const found = new Map(attached.map(({ credit, party }) => [party, credit]))

  const missed = [...expected].filter((party) => !found.has(party))
  const wrong = [...found].filter(([party]) => !expected.has(party))
  const about = { labelled, parties }
  return {
    count: {
      correct: expected.size - missed.length,
      expected: expected.size,
      found: found.size,
    },
    mistakes: [
      ...missed.map((party): Mistake => {
        const suggested = all.find((other) => other.party === party)
        return { ...about, kind: 'missed', party, credit: suggested?.credit }
      }),
      ...wrong.map(([party, credit]): Mistake => ({ ...about, kind: 'wrong', party, credit })),
    ],
  }
}

function partyOf({ agency, name, type }: DetectedCredit, parties: Parties): string | undefined {
  if (parties === 'agencies') return type === 'agency' ? agency : undefined
  return type === 'person' ? oneLine(name) : undefined
}

const oneLine = (name: string): string => name.replaceAll(/\s+/g, ' ').trim()
