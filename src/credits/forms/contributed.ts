import { leadAt } from '../grammar/leads.js'
import { partiesAt } from '../grammar/parties.js'
import type { Party } from '../grammar/party.js'
import { BY, KEY_WORDS } from '../grammar/vocabulary.js'
import type { Copy } from '../text/copy.js'
import type { Line } from '../text/lines.js'
import { isCapitalised, type Token } from '../text/tokens.js'
import { wordsOf } from '../words/wordsOf.js'
import {
  creditAll,
  type Form,
  hasAgency,
  isEvident,
  skipComma,
  skipJunk,
  type Statement,
} from './statement.js'
import { skipTitle } from '../grammar/staff.js'

const words = (list: string): Set<string> => new Set(list.split(' '))

const VERBS = wordsOf(({ contributed }) => contributed?.verbs)

/** What stands between the names and the verb: auxiliaries, "also". */
const BEFORE_VERB = new Set([',', ')', ...wordsOf(({ contributed }) => contributed?.beforeVerb)])

/** What is contributed to. A sentence without one ("Turkey contributed to the force") is no credit. */
const OBJECTS = wordsOf(({ contributed }) => contributed?.objects)

/** Is the token the verb of a contribution? */
export const contributedWordAt = ({ tokens }: Copy, at: number): boolean =>
  VERBS.has(tokens[at]?.lower ?? '')

/** What may stand between the verb and what is contributed to. */
const BEFORE_OBJECT = wordsOf(({ contributed }) => contributed?.beforeObject)

const MAX_SENTENCE = 150

/**
 * "Reuters contributed to this report.", "Associated Press writers A in X and B in Y contributed
 * to this story.": a sentence whose subject is nothing but those credited.
 */
export const contributions: Form = (copy) =>
  copy.sentences.flatMap((sentences) =>
    sentences.flatMap(
      (sentence) =>
        statementIn(copy, behindByline(copy, sentence)) ??
        usedIn(copy, sentence) ??
        reportedFrom(copy, sentence) ??
        [],
    ),
  )

/** "By ANN LEE; Bo Ek contributed reporting": the sentence behind a byline. */
function behindByline({ tokens }: Copy, { from, to }: Line): Line {
  if (!BY.has(tokens[from]?.lower ?? '')) return { from, to }
  const stop = tokens.slice(from, Math.min(to, from + MAX_BYLINE)).findIndex(isSemicolon)
  return { from: stop === -1 ? from : from + stop + 1, to }
}

const isSemicolon = ({ text }: Token): boolean => text === ';'

/** Words and marks of a byline, at most. */
const MAX_BYLINE = 12

function statementIn(copy: Copy, sentence: Line): null | Statement {
  if (sentence.to - sentence.from > MAX_SENTENCE) return null
  const verb = indexOfVerb(copy, sentence)
  if (verb === null || !hasObject(copy, verb, sentence.to)) return null
  if (copy.tokens[verb + 1]?.lower === 'by') return null // "Reporting contributed by Ann Lee"

  const from = skipOpening(copy, sentence.from, verb)
  const parties = partiesAt(copy.registry, copy.tokens, from, verb)
  let at = parties.end
  while (at < verb && BEFORE_VERB.has(copy.tokens[at]?.lower ?? '')) at++
  if (parties.list.length === 0 || at !== verb) return null
  const list = [
    ...known(parties.list),
    ...alsoNamed(copy, verb, sentence.to),
    ...furtherNamed(copy, verb, sentence.to),
    ...basedOn(copy, verb, sentence.to),
  ]
  return {
    from: sentence.from,
    to: sentence.to,
    credits: creditAll(list, 'contribution', 'reporting'),
  }
}

/** "… contributed to this report, along with The Associated Press." */
function alsoNamed({ registry, tokens }: Copy, verb: number, to: number): Party[] {
  const words = tokens.slice(verb, Math.min(to, verb + MAX_OBJECT))
  const also = words.findIndex(({ lower }) => ALSO.has(lower))
  return also === -1 ? [] : partiesAt(registry, tokens, skipAlso(tokens, verb + also), to).list
}

/**
 * "… to this report, and Alan Fram contributed from Washington.", "… reporting from Paris, Ann Lee
 * and Bo Ek from Rome.": further people behind the first ones, up to the end.
 */
function furtherNamed({ registry, tokens }: Copy, verb: number, to: number): Party[] {
  for (let i = verb + 1; i < to; i++) {
    const isFurther = FURTHER.has(tokens[i]?.lower ?? '')
    if (!isFurther && tokens[i]?.text !== ',') continue
    const from = FURTHER.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1
    const { end, list } = partiesAt(registry, tokens, from, to)
    const next = tokens[end]?.lower ?? ''
    const [first, last] = [list[0], list.at(-1)]
    // "…, Ann Lee and Bo Ek from Rome."
    const arePlaced =
      first?.kind === 'person' &&
      last?.kind === 'person' &&
      last.place !== undefined &&
      list.every(({ kind }) => kind === 'person')
    const hasVerb = isFurther && (VERBS.has(next) || next === 'reported')
    if (list.length > 0 && (hasVerb || (arePlaced && end >= to - 1))) return list
  }
  return []
}

/** "… to this article, which is based in part on wire service reports." */
function basedOn(copy: Copy, verb: number, to: number): Party[] {
  const { registry, tokens } = copy
  const based = tokens.slice(verb, to).findIndex(({ lower }) => lower === 'based')
  const lead = based === -1 ? null : leadAt(copy, verb + based, to)
  const { list } = partiesAt(registry, tokens, lead?.end ?? to, to)
  return list.filter(({ kind }) => kind === 'agency' || kind === 'unnamed')
}

/** "TNS analyst A": a name that is a company's as well, alone with its people, is the company's. */
function known(list: readonly Party[]): Party[] {
  if (isEvident(list, 'statement') || !hasAgency(list)) return [...list]
  return list.flatMap((party) => {
    if (party.kind === 'agency') return []
    if (party.kind !== 'person') return party
    const { worksFor: _, ...person } = party
    return person
  })
}

const FURTHER = words('and while ;')
const ALSO = words('along as together')
const MAX_OBJECT = 12

/** Passes "along with", "as well as". */
function skipAlso(tokens: Copy['tokens'], at: number): number {
  let i = at
  while (i - at < 4 && [...ALSO, 'well', 'with'].includes(tokens[i]?.lower ?? '')) i++
  return i
}

function skipOpening(copy: Copy, from: number, to: number): number {
  const junk = skipJunk(copy, skipComma(copy, from), to)
  const isAddress = copy.tokens[junk + 1]?.text === '@' // "alee@example.com Reuters was used …"
  const opening = isAddress ? junk + 3 : junk
  const at = ['(', '['].includes(copy.tokens[opening]?.text ?? '') ? opening + 1 : opening
  return skipTitle(copy.registry, copy.tokens, at, to)
}

function indexOfVerb(copy: Copy, { from, to }: Line): null | number {
  for (let i = from; i < to; i++) if (contributedWordAt(copy, i)) return i
  return null
}

/** "to this report", or in German before the verb; nothing at all behind "contributed." will do. */
function hasObject(copy: Copy, verb: number, to: number): boolean {
  const { tokens } = copy
  const isObject = (at: number) => OBJECTS.has(tokens[at]?.lower ?? '')
  if (isObject(verb - 1) || isObject(verb - 2)) return true
  if (isPlaceOnly(copy, verb + 1, to)) return true
  let at = verb + 1
  while (at < to && !isObject(at) && BEFORE_OBJECT.has(tokens[at]?.lower ?? '')) at++
  return isObject(at) || tokens.slice(verb + 1, to).every((token) => !token.isWord)
}

/** "contributed from Oslo and Rome." */
function isPlaceOnly({ tokens }: Copy, at: number, to: number): boolean {
  const rest = tokens.slice(at + 1, to)
  const isPlace = rest.every(
    (token) => !token.isWord || isCapitalised(token) || token.lower === 'and',
  )
  return tokens[at]?.lower === 'from' && rest.length <= 12 && isPlace
}

const MATERIAL = words('material materials information reports dispatches copy')
const USED = words('was were used is are in this report story article compiling')

/** "Associated Press material was used in this report.", "Herald wire services were used …" */
function usedIn(copy: Copy, { from, to }: Line): null | Statement {
  const { tokens } = copy
  if (to - from > MAX_SENTENCE) return null
  const used = tokens.slice(from, to).findIndex(({ lower }) => lower === 'used')
  if (used < 2 || KEY_WORDS.has(tokens[from]?.lower ?? '')) return null
  const { end, list } = partiesAt(copy.registry, tokens, skipOpening(copy, from, to), to)
  const noun = MATERIAL.has(tokens[end]?.lower ?? '') ? end + 1 : end
  const isRest = tokens.slice(noun, to).every((token) => !token.isWord || USED.has(token.lower))
  const isVerb = tokens[noun]?.lower === 'was' || tokens[noun]?.lower === 'were'
  if (!isRest || !isVerb || !hasAgency(list)) return null
  return { from, to, credits: creditAll(list, 'contribution') }
}

const REPORTED = words('reported wrote')

const indices = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i)

/** "A reported from Kyiv, and B wrote in London.": people and places, and nothing else. */
function reportedFrom(copy: Copy, { from, to }: Line): null | Statement {
  if (to - from > MAX_SENTENCE) return null
  const verb = copy.tokens.slice(from, to).findIndex(({ lower }) => lower === 'reported')
  if (verb < 2 || copy.tokens[from + verb + 1]?.lower !== 'from') return null
  const start = skipOpening(copy, from, to)
  const kept = indices(start, to).filter((i) => !REPORTED.has(copy.tokens[i]?.lower ?? ''))
  const sentence = kept.flatMap((i) => copy.tokens[i] ?? [])
  const parties = partiesAt(copy.registry, sentence, 0, sentence.length)
  const isWhole = sentence.slice(parties.end).every((token) => !token.isWord)
  if (!isWhole || !parties.list.some(({ kind }) => kind === 'person')) return null
  const standing = ({ from, to }: Line): Line => ({
    from: kept[from] ?? start,
    to: (kept[to - 1] ?? start) + 1,
  })
  const people = parties.list.map((party) =>
    party.kind === 'person' && party.place
      ? { ...party, ...standing(party), place: standing(party.place) }
      : { ...party, ...standing(party) },
  )
  return people.length === 0
    ? null
    : { from, to, credits: creditAll(people, 'contribution', 'reporting') }
}
