import {
  networks,
  type PageKind,
  pictureSources,
  vocabularies,
  type Vocabulary,
} from './vocabulary/index.js'
import { type Token, wordsOf } from './words.js'

/** What a phrase of the vocabularies tells when it stands anywhere in a line. */
export type Cue =
  | 'alert'
  | 'ask'
  | 'biography'
  | 'consent'
  | 'consentMatter'
  | 'consentOpening'
  | 'credit'
  | 'inbox'
  | 'offer'
  | 'signUp'
  | 'subscription'
  | 'you'
  | `opening:${PageKind}`
  | `within:${PageKind}`

/** A phrase found in a line. */
export interface Match {
  /** Index of its first word among the line's tokens. */
  at: number
  cue: Cue
  /** How many words it has. */
  length: number
}

interface Phrase {
  /** The first word counts with its capital only: `Sie` speaks to the reader, `sie` does not. */
  capital: boolean
  cue: Cue
  words: string[]
}

/** What a whole line can be. */
export type Whole = 'consent' | 'signUp' | 'subscription' | PageKind

const phrasesOf = (language: Vocabulary): [Cue, string[]][] => [
  ['alert', language.alert],
  ['ask', language.signUp.ask],
  ['biography', language.biography],
  ['consent', language.consent.phrase],
  ['consentMatter', language.consent.matter],
  ['consentOpening', language.consent.opening],
  ['credit', language.credit],
  ['inbox', language.signUp.inbox],
  ['offer', language.signUp.offer],
  ['signUp', language.signUp.phrase],
  ['subscription', language.subscription],
  ['you', language.you],
  ...Object.entries(language.opening).map(([kind, phrases]): [Cue, string[]] => [
    `opening:${kind as PageKind}`,
    phrases,
  ]),
  ...Object.entries(language.within).map(([kind, phrases]): [Cue, string[]] => [
    `within:${kind as PageKind}`,
    phrases,
  ]),
]

/** Phrases by their first word, so that a line is read once whatever the size of the tables. */
const phrases = new Map<string, Phrase[]>()
for (const [cue, entries] of vocabularies.flatMap(phrasesOf)) {
  for (const entry of entries) {
    const words = wordsOf(entry)
    const first = words[0] ?? ''
    const phrase = { capital: /^\p{Lu}/u.test(entry), cue, words }
    phrases.set(first, [...(phrases.get(first) ?? []), phrase])
  }
}

/** Finds every phrase of the vocabularies in a line, in reading order. */
export const findPhrases = (tokens: Token[]): Match[] =>
  tokens.flatMap((token, at) =>
    (phrases.get(token.word) ?? [])
      .filter(
        ({ capital, words }) =>
          (!capital || token.capital) &&
          words.every((word, offset) => tokens[at + offset]?.word === word),
      )
      .map(({ cue, words }) => ({ at, cue, length: words.length })),
  )

const wholes = new Map<string, Whole>()
// A form's label may also be a share button ("Email"): those stand together, and are told by that.
for (const { whole } of vocabularies) {
  for (const [kind, entries] of [
    ['signUp', whole.signUp ?? []] as const,
    ...Object.entries(whole),
  ]) {
    for (const entry of entries) {
      const key = wordsOf(entry).join(' ')
      if (!wholes.has(key)) wholes.set(key, kind as Whole)
    }
  }
}

/** What the line is, if it is nothing but an entry of the tables; its numbers do not count. */
export const wholeLine = (words: string): undefined | Whole =>
  wholes.get(words) ??
  wholes.get(
    words
      .split(' ')
      .filter((word) => !/^\d+$/.test(word))
      .join(' '),
  )

const wordSet = (entries: string[]) => new Set(entries.flatMap(wordsOf))

export const shareWords = wordSet(vocabularies.flatMap((language) => language.share))
export const networkNames = wordSet(networks)
export const dateWords = wordSet(vocabularies.flatMap((language) => language.date))
export const pictureWords = wordSet(pictureSources)

const phraseSet = (entries: string[]) => new Set(entries.map((entry) => wordsOf(entry).join(' ')))

export const sections = phraseSet(vocabularies.flatMap((language) => language.section))
export const endings = phraseSet(vocabularies.flatMap((language) => language.ending))
export const bylineLeads = vocabularies
  .flatMap((language) => language.byline)
  .map((lead) => wordsOf(lead))
  .sort((one, other) => other.length - one.length)
