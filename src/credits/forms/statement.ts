import { agencyAt } from '../agencies/registry.js'
import { isDateToken, isMonthOrDay, isNumber } from '../grammar/dates.js'
import type { Parties } from '../grammar/parties.js'
import type { Party } from '../grammar/party.js'
import { PICTURE_WORDS } from '../grammar/vocabulary.js'
import type { Copy } from '../text/copy.js'
import { isAllCaps, type Token } from '../text/tokens.js'
import type { CreditVia } from '../types.js'

/** A party with what it is credited for. */
export interface CreditedParty {
  party: Party
  via: CreditVia
  role?: string
}

/** A stretch of the copy that gives credit: one line, bracket or sentence. */
export interface Statement {
  /** Index of its first token. */
  from: number
  /** Index just behind its last token. */
  to: number
  credits: CreditedParty[]
  /** How sure it is; see `CONFIDENCE`. Default `certain`. */
  confidence?: number
}

/** A form of credit: finds all statements of its kind in the copy. */
export type Form = (copy: Copy) => Statement[]

/** Credits every party in the same way. */
export const creditAll = (
  parties: readonly Party[],
  via: CreditVia,
  role?: string,
): CreditedParty[] =>
  parties.map((party) => (role === undefined ? { party, via } : { party, via, role }))

/** Is an agency among the parties, or "agencies"? */
export const hasAgency = (parties: readonly Party[]): boolean =>
  parties.some((party) => party.kind === 'agency' || party.kind === 'unnamed')

/**
 * Do the agencies of a list of names, without words that say what it is for, need no more evidence?
 * See `Evidence`; "agencies" need none.
 *
 * @param given What the place of the list gives: `place`, or `statement` in a dateline.
 */
export function isEvident(parties: readonly Party[], given: 'place' | 'statement'): boolean {
  const needs = parties.flatMap((party) =>
    party.kind === 'agency' ? [party.needs] : party.kind === 'unnamed' ? [null] : [],
  )
  const isEnough = needs.some((need) => need === null || need === 'place' || need === given)
  return isEnough || needs.filter((need) => need !== 'company').length > 1
}

/** The parties that a reader can know: editors' initials stand for nobody. */
export const nameable = (parties: readonly Party[]): Party[] =>
  parties.filter(({ kind }) => kind !== 'initials')

/** Does a list of names say that it is about pictures: "(Photo: AP)"? */
export const isPictureList = ({ tokens }: Copy, { list, end }: Parties): boolean =>
  tokens.slice(list[0]?.from, end).some((token) => PICTURE_WORDS.has(token.lower))

/** An editor's initials behind the agency: "PTI ABC DEF". */
export const isSignature = (token: Token): boolean =>
  (isAllCaps(token) || isNumber(token)) && token.text.length <= 4

/** "Publié le 05/03/2021 à 10:12 | AFP": passes the date before the names. */
export function skipDate({ registry, tokens }: Copy, from: number, to: number): number {
  let at = from
  const isPassed = (token: Token | undefined) => isDateToken(token) || token?.text === '•'
  while (at < to && isPassed(tokens[at]) && !agencyAt(registry, tokens, at)) at++
  const hasDate = tokens.slice(from, at).some((token) => isNumber(token))
  return hasDate && at < to ? at : from
}

const JUNK = new Set([
  '⦁',
  '●',
  '■',
  '▪',
  '-',
  '–',
  '—',
  '_',
  '*',
  '•',
  '·',
  '|',
  '/',
  '"',
  '“',
  '>',
  '#',
  '~',
])

/** Passes the dashes, rules and bullets before a statement. */
export function skipJunk({ tokens }: Copy, from: number, to: number): number {
  let i = from
  if (tokens[i]?.text === '(' && tokens[i + 1]?.text === '*' && tokens[i + 2]?.text === ')') i += 3
  while (i < to && JUNK.has(tokens[i]?.text ?? '')) i++
  return i
}

/** "… he said.      , CNN's Ann Lee contributed": passes a comma that joined paragraphs of a site. */
export const skipComma = ({ tokens }: Copy, from: number): number =>
  tokens[from]?.text === ',' ? from + 1 : from

const ENDS = new Set(['.', ';', '|', '(', ')', '[', ']', '©', '*', '_', '•', '"', '”', '—', '–'])

/** Does nothing of the same statement follow at token `at`? */
export function isCleanEnd(copy: Copy, at: number, to: number): boolean {
  return at >= to || (ENDS.has(copy.tokens[at]?.text ?? '') && !isAside(copy, at))
}

/** "Daten des Währungsfonds (IWF) zeigen …": a bracket behind which the sentence goes on. */
export function isAside({ brackets, tokens }: Copy, open: number): boolean {
  const close = brackets.get(open)
  const next = close === undefined ? undefined : tokens[close + 1]
  const goesOn = next?.text === ',' || (next?.isWord === true && !next.isCapitalised)
  return goesOn && next?.line === tokens[open]?.line
}

/** Takes the full stop at token `at` into the statement. */
export function withStop({ tokens }: Copy, at: number): number {
  const isStop = (i: number) => tokens[i]?.text === '.' && tokens[i]?.line === tokens[i - 1]?.line
  if (!isStop(at)) return at
  let end = at + 1
  // "… was first published Oct. 25, 2024."
  const isOfMonth = isMonthOrDay(tokens[at - 1])
  while (isOfMonth && isNumber(tokens[tokens[end]?.text === ',' ? end + 1 : end])) end++
  return end > at + 1 && isStop(end) ? end + 1 : end
}
