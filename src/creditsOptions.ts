import type { Agency, CreditLineFormat, OwnPhrases } from './credits/index.js'
import { checkType, NewsroomOptionsError } from './optionsError.js'

/** Options of the `newsroom` plugin for credits. Every one may be left out. */
export interface CreditsOptions {
  /**
   * Agencies of your own, besides the built-in ones: `[{ code: 'our-wire', name: 'Our Wire' }]`. One
   * with the code of a built-in agency takes its place, so that credit lines print it your way.
   */
  agencies?: readonly Agency[]
  /** Writes the credit line in your own way; `null` for none. Default `formatCreditLine`. */
  line?: CreditLineFormat
  /**
   * Credits less sure than this, from 0 to 1, are not attached but suggested to the editor. Default
   * 0.8: what is `likely` is attached, what is only `possible` is not.
   */
  minConfidence?: number
  /**
   * Attach the people of sign-offs and contribution lines, too, as contributors of the kind
   * `person`. Default false: the editor sees and accepts them.
   */
  persons?: boolean
  /** Words of the credit line, by language: `{ de: { contribution: 'mit' } }`. */
  phrases?: OwnPhrases
}

const NAMES: readonly string[] = [
  'agencies',
  'line',
  'minConfidence',
  'persons',
  'phrases',
] satisfies (keyof CreditsOptions)[]

const WORDS: readonly string[] = ['agencies', 'and', 'contribution']

/**
 * The options as they are.
 *
 * @throws NewsroomOptionsError for one that cannot work.
 */
export function checkCreditsOptions(options: CreditsOptions): CreditsOptions {
  const { agencies = [], line, minConfidence = 1, persons = false, phrases = {} } = options
  const unknown = Object.keys(options).find((name) => !NAMES.includes(name))
  if (unknown !== undefined) {
    refuse(`{ ${unknown} }`, `is no option of credits; they have ${NAMES.join(', ')}.`)
  }
  if (line !== undefined) checkType('credits: { line }', 'function', line)
  checkType('credits: { persons }', 'boolean', persons)
  if (!(minConfidence >= 0 && minConfidence <= 1)) {
    refuse('{ minConfidence }', `is ${String(minConfidence)}; write a number from 0 to 1.`)
  }
  checkAgencies(agencies)
  checkPhrases(phrases)
  return options
}

function checkAgencies(agencies: unknown): void {
  if (!isList(agencies)) refuse('{ agencies }', 'is no list; write [{ code, name }].')
  for (const { code, name } of agencies) {
    if (typeof code !== 'string' || !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(code)) {
      refuse('{ agencies }', `has the code "${code}"; write lower-case words such as our-wire.`)
    }
    if (typeof name !== 'string' || name.trim() === '') {
      refuse('{ agencies }', `gives the agency "${code}" no name; write its full name.`)
    }
    if (agencies.filter((other) => other.code === code).length > 1) {
      refuse('{ agencies }', `has the code "${code}" twice; each agency needs its own.`)
    }
  }
}

const isList = (agencies: unknown): agencies is readonly Partial<Agency>[] =>
  Array.isArray(agencies)

function checkPhrases(phrases: OwnPhrases): void {
  for (const [language, words] of Object.entries(phrases)) {
    const wrong = Object.entries(words ?? {}).find(
      ([name, word]) => !WORDS.includes(name) || typeof word !== 'string',
    )
    if (!/^[a-z]{2,3}$/.test(language) || wrong) {
      const path = ['phrases', language, wrong?.[0]].filter(Boolean).join('.')
      refuse(
        `{ ${path} }`,
        `cannot be; write { de: { contribution: 'mit' } }, of ${WORDS.join(', ')}.`,
      )
    }
  }
}

function refuse(option: string, problem: string): never {
  throw new NewsroomOptionsError(`newsroom({ credits: ${option} }) ${problem}`)
}
