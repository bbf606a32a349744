import { agencyAt, type AgencyRegistry } from '../agencies/registry.js'
import { isNumber } from './dates.js'
import { isAllCaps, isCapitalised, type Token } from '../text/tokens.js'
import { type Party, partyAt, skipArticles } from './party.js'
import { link, standsTogether } from './together.js'
import { placeAfter } from './places.js'
import { opensSiteText } from './siteText.js'
import {
  APPOSITIONS,
  CONJUNCTIONS,
  ORGANISATION_WORDS,
  PLACE_PREPOSITIONS,
  WITH,
} from './vocabulary.js'
import { EMPLOYS, type Joint, jointAt } from './joints.js'
import { skipTitle, staffAfter, staffBefore } from './staff.js'

/** A list of parties, with how they are joined. */
export interface Parties {
  list: Party[]
  /** Index just behind the last party and its place. */
  end: number
  /** Is a party joined to the one before by "with"? */
  hasWith: boolean
  /** Is a person joined to an agency by a slash, as the credits of pictures are? */
  isPictureCredit: boolean
  /** Does a name that may be a person's end a list of agencies: "Anadolu/IRNA/Al Bahr"? */
  isMediumLast: boolean
  /** Does a person's agency stand in brackets: "Ann Lee (AFP)"? */
  isBracketed: boolean
}

/** How a list may look. */
export interface PartiesOptions {
  /** Allow the lower-case initials of editors ("ab/cd", "red"). Default false. */
  initials?: boolean
  /** Does something else than a party begin at this token? */
  isStop?: (at: number) => boolean
}

const MAX_PARTIES = 60

/**
 * Reads a list of parties from token `i` on, as far as it goes: agencies, people with their places,
 * publications, in any mixture and with any separators.
 */
export function partiesAt(
  registry: AgencyRegistry,
  tokens: readonly Token[],
  i: number,
  end: number,
  { initials = false, isStop = () => false }: PartiesOptions = {},
): Parties {
  const result: Parties = {
    list: [],
    end: i,
    hasWith: false,
    isPictureCredit: false,
    isBracketed: false,
    isMediumLast: false,
  }
  let at = i
  let joint: Joint = { start: i, end: i, hasSlash: false, hasWith: false }
  while (result.list.length < MAX_PARTIES && at < end && (at === i || !isStop(at))) {
    const previous = result.list.at(-1)
    const titled = skipTitle(registry, tokens, skipNewsroom(tokens, at, i), end)
    const start = staffBefore(tokens, skipArticles(registry, tokens, titled, end), end)
    const party = partyAt(registry, tokens, start, end, initials)
    if (!party || opensSiteText(tokens, start) || opensNote(tokens, joint, party)) break
    // Without anything between them, only "AP writer A" and "By A The Associated Press" are two.
    const isApart = !previous || joint.end > joint.start
    const isMedium = tokens[joint.start + 1]?.text === '/' // "rt de/dpa"
    const isOf =
      previous?.kind === 'initials' && EMPLOYS.has(tokens[joint.start]?.lower ?? '') && !isMedium
    if (isOf && party.kind !== 'publication') break // "brève de Reuters", not "La rédaction de Port.fr"
    if (!isApart && !standsTogether(tokens, previous, party)) break
    const agencies = result.list.filter((other) => other.kind === 'agency')
    // "Anadolu/IRNA/Al Bahr": beside several agencies, a name is a medium's.
    if (joint.hasSlash && agencies.length > 1 && party.kind === 'person') {
      result.list.push({ kind: 'publication', from: party.from, to: party.to })
      result.isMediumLast = true
      result.end = party.to
      break
    }
    const hasPerson = (party.kind === 'person') !== (previous?.kind === 'person')
    // "Ana Ruiz / Agencia EFE" is a byline; without the spaces, it is a photographer's credit.
    const isSpaced = tokens[joint.start]?.start !== tokens[joint.start - 1]?.end
    const isIntroduced =
      isSpaced &&
      [party.from - 1, party.from].some((at) => APPOSITIONS.has(tokens[at]?.lower ?? ''))
    const isSurname = previous?.kind === 'agency' && isPhotographer(tokens, party)
    // "Ann Lee - Europa Press / Europa Press"
    const isTwice =
      party.kind === 'agency' &&
      agencies.some((other) => other.agency === party.agency && isSameText(tokens, other, party))
    const isPictures = (hasPerson && !isIntroduced) || isSurname || isTwice
    // "Ann Lee—AP" without spaces is below a picture, as with a slash.
    const isDash = tokens[joint.start]?.text === '—' && joint.end === joint.start + 1
    const isGlued = isDash && !isSpaced && tokens[joint.start]?.end === tokens[joint.end]?.start
    result.isPictureCredit ||= (joint.hasSlash && isPictures) || (isGlued && hasPerson)
    result.hasWith ||= joint.hasWith
    link(tokens, result.list, party, joint)
    result.list.push(party)
    const hasStaff = party.kind === 'agency' || party.kind === 'publication'
    // "AFP agence"
    const isCalled = party.kind === 'agency' && isCalledAgency(tokens, party.to)
    const isOffice = party.kind === 'agency' && isOfficeAt(tokens, party.to)
    const named = isCalled || isOffice ? party.to + 1 : party.to
    const staff = hasStaff ? staffAfter(tokens, named, end, { ofAgency: true }) : named
    const isEmployed = agencyAt(registry, tokens, skipArticles(registry, tokens, staff + 1, end))
    const hasPlace = party.kind !== 'initials' && !isEmployed
    result.end = hasPlace
      ? beforeAgency(registry, tokens, staff, placeAfter(tokens, staff, end))
      : staff
    if (party.kind === 'person' && isBarePlace(registry, tokens, result.end, end)) result.end++
    if (party.kind === 'person' && result.end > staff) {
      party.place = { from: staff + 1, to: result.end }
    }
    if (party.kind === 'initials' && tokens[result.end]?.text === '.') result.end++ // "red. mit"
    takeBracketed(registry, tokens, result, end)
    result.end = addressEnd(tokens, result.end, end)
    joint = isPassedOn(registry, tokens, party, result.end)
      ? { ...joint, start: result.end, end: result.end + 1, hasSlash: false }
      : jointAt(tokens, result.end, end)
    const behind = party.kind === 'person' ? staffAfter(tokens, joint.end, end) : joint.end
    const isTitled = behind > joint.end && jointAt(tokens, behind, end).end > behind
    if (isTitled) joint = jointAt(tokens, behind, end) // "Ann Lee / Staff writer, with AP"
    at = joint.end
  }
  return result
}

/** "Reuters via NAN" */
const isPassedOn = (
  registry: AgencyRegistry,
  tokens: readonly Token[],
  { kind }: Party,
  at: number,
): boolean =>
  kind === 'agency' && tokens[at]?.lower === 'via' && agencyAt(registry, tokens, at + 1) !== null

/** "(Editing by Ann Lee; Please send …)": a sentence behind the list, and nobody's name. */
const opensNote = (tokens: readonly Token[], joint: Joint, { kind, to }: Party): boolean =>
  kind === 'publication' &&
  tokens[joint.start]?.text === ';' &&
  tokens[to]?.isWord === true &&
  !isCapitalised(tokens[to]) &&
  ![CONJUNCTIONS, PLACE_PREPOSITIONS].some((words) => words.has(tokens[to]?.lower ?? ''))

/** "(in redazione a Roma A, a Milano B)": passes the place of a further office before its editor. */
function skipNewsroom(tokens: readonly Token[], at: number, first: number): number {
  const names = [0, 1, 2].map((k) => tokens[at + k])
  const isPlace = at > first && tokens[at - 1]?.text === 'a'
  return isPlace && names.every((name) => isCapitalised(name)) ? at + 1 : at
}

/** "Soyoung Kim SEOUL, …": a place in capitals behind a name that is not. */
function isBarePlace(
  registry: AgencyRegistry,
  tokens: readonly Token[],
  at: number,
  end: number,
): boolean {
  const [before, place] = [tokens[at - 1], tokens[at]]
  const isCapitals = isAllCaps(place) && !isAllCaps(before) && (place?.text.length ?? 0) > 3
  return (
    isCapitals && at + 1 < end && tokens[at + 1]?.text === ',' && !agencyAt(registry, tokens, at)
  )
}

/** "ANA RUIZ À PARIS AGENCE FRANCE-PRESSE": where a place in capitals ends. */
function beforeAgency(
  registry: AgencyRegistry,
  tokens: readonly Token[],
  from: number,
  to: number,
): number {
  for (let at = from + 2; at < to; at++) if (agencyAt(registry, tokens, at)) return at
  return to
}

/** Is a name printed as the other is? "awp/sda" are two of one agency. */
const isSameText = (tokens: readonly Token[], one: Party, other: Party): boolean =>
  one.to - one.from === other.to - other.from &&
  tokens.slice(one.from, one.to).every(({ lower }, i) => lower === tokens[other.from + i]?.lower)

const MAX_BRACKETED = 12

/** "Ann Lee (AFP)", "Marie Petit (avec AFP)": takes the agencies that stand behind a name. */
function takeBracketed(
  registry: AgencyRegistry,
  tokens: readonly Token[],
  result: Parties,
  end: number,
): void {
  const name = result.list.at(-1)
  if (tokens[result.end]?.text !== '(' || !name || name.kind === 'agency') return
  let close = result.end + 1
  while (close < end && close - result.end < MAX_BRACKETED && tokens[close]?.text !== ')') close++
  if (close >= end || tokens[close]?.text !== ')') return

  const isWith = WITH.has(tokens[result.end + 1]?.lower ?? '')
  const inner = partiesAt(registry, tokens, result.end + (isWith ? 2 : 1), close)
  const [agency] = inner.list
  const isAgencies = inner.list.every(({ kind }) => kind === 'agency' || kind === 'unnamed')
  if (!agency || !isAgencies || inner.end !== close) return
  if (name.kind === 'person' && agency.kind === 'agency' && !isWith) name.worksFor = agency.agency
  result.list.push(...inner.list)
  result.hasWith ||= isWith
  result.isBracketed ||= !isWith
  result.end = close + 1
}

/** "Ann Lee in Oslo at alee@example.com", "Redação Rio, 55 21 555-0100": the index behind it. */
function addressEnd(tokens: readonly Token[], at: number, end: number): number {
  const start = tokens[at]?.lower === 'at' || tokens[at]?.text === ',' ? at + 1 : at
  if (start + 2 < end && tokens[start + 1]?.text === '@') return start + 3
  let i = start
  while (i < end && (isNumber(tokens[i]) || tokens[i]?.text === '+')) i++
  return i - start > 1 ? i : at
}

/** Not the name of "ATS Agence télégraphique suisse". */
const isCalledAgency = (tokens: readonly Token[], at: number): boolean =>
  AGENCY_WORDS.has(tokens[at]?.lower ?? '') &&
  !(tokens[at + 1]?.isWord && tokens[at + 1]?.line === tokens[at]?.line)

/** "Reuters TV", "AFP bureaux": an office of the agency, and nothing else of it. */
const isOfficeAt = (tokens: readonly Token[], at: number): boolean =>
  OFFICES.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.isWord !== true

const OFFICES = new Set([
  'bureau',
  'bureaus',
  'bureaux',
  'newsroom',
  'newsrooms',
  'television',
  'tv',
])

/** What an agency is called behind its name. */
const AGENCY_WORDS = new Set(['agence', 'agencia', 'agência', 'agenzia'])

/** What ends an agency's copy: "Lusa/Fim". */
const END_WORDS = new Set(['fim', 'fin', 'end', 'ende'])

/** "AFP/Dachary": a surname behind an agency's slash. */
function isPhotographer(tokens: readonly Token[], { from, kind, to }: Party): boolean {
  const name = tokens[from]
  if (kind !== 'publication' || to !== from + 1 || !name) return false
  const isPlainWord = !isAllCaps(name) && !name.text.includes('.') && name.text.length > 4
  return isPlainWord && !ORGANISATION_WORDS.has(name.lower) && !END_WORDS.has(name.lower)
}
