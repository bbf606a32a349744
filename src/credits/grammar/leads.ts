import { agencyAt, type AgencyRegistry } from '../agencies/registry.js'
import { phraseAt } from '../text/phrases.js'
import type { Token } from '../text/tokens.js'
import { isAllCaps, isCapitalised } from '../text/tokens.js'
import { wordsOf } from '../words/wordsOf.js'
import {
  BARE_LEADS,
  DESKS,
  FILLERS,
  KEY_WORDS,
  type KeyWord,
  PARTICLES,
  PREPOSITIONS,
  UNNAMED,
  VERB_KEYS,
  WITH,
} from './vocabulary.js'

/** "Additional reporting by", "mit Material von": the words that make a credit of what follows. */
export interface Lead {
  /** Index just behind it, where the first name stands. */
  end: number
  via: KeyWord['via']
  role?: string
  /** Is it nothing but "with"? */
  isBare: boolean
  /** Must an agency follow, because the words say little: "with", "provided by", "based on"? */
  needsAgency: boolean
  /** Is it nothing but "by"? Then a further clause must follow. */
  isAuthor?: true
}

/** The words of the copy, and the agencies that they may name. */
interface Named {
  registry: AgencyRegistry
  tokens: readonly Token[]
}

const MAX_WORDS = 16

const ADDITIONAL = wordsOf(({ additional }) => additional)

/** Verbs that stand between the lead and the names: "Also contributing were A and B". */
export const COPULAS = new Set(['is', 'are', 'was', 'were'])

/** "Editor: A": what people do, before a colon. */
const LABELS = new Map([
  ['editor', 'editing'],
  ['editors', 'editing'],
  ['reporter', 'reporting'],
  ['reporters', 'reporting'],
  ['reporterin', 'reporting'],
  ['writer', 'writing'],
  ['rédacteur', 'writing'],
  ['rédacteurs', 'writing'],
  ['rédactrice', 'writing'],
])

/** Verbs that an agency's reports follow: "This article includes wire service reports". */
const CONTAINS = wordsOf(({ containing }) => containing)

/** What follows "based" and "appeared" before a name. */
const ON = wordsOf(({ on }) => on)

/** "Story by A"; "Reporting By A": no names, however they are written. */
const BY_WORDS = new Set(['by', 'par', 'por', 'von'])

/** Words that make a lead only together with "by": "Story by A". */
const WEAK_KEYS = wordsOf(({ weakKeys }) => weakKeys)

/**
 * The lead that begins at token `i`, as far as words of leads go. Where it `mayBeDirect`, a name may
 * follow without "by": "…, version française Marie Petit".
 */
export function leadAt(
  copy: Named,
  i: number,
  end: number,
  { mayBeDirect = false } = {},
): Lead | null {
  const { tokens } = copy
  if (COPULAS.has(tokens[i]?.lower ?? '')) return null
  const label = LABELS.get(tokens[i]?.lower ?? '')
  if (label && tokens[i + 1]?.text === ':' && isNameAt(copy, i + 2, end)) {
    return { end: i + 2, via: 'sign-off', role: label, isBare: false, needsAgency: false }
  }
  const found: FoundWords = { isAdditional: false, isWith: false, isWeak: false }
  let lead: Lead | null = null
  for (let at = i; at < end && at - i < MAX_WORDS; at++) {
    const word = tokens[at]?.lower ?? ''
    const by = found.key?.role === 'reporting' && word === 'from' ? placedBy(tokens, at, end) : null
    if (by !== null) return makeLead(found, by + 1)
    const isColon = word === ':'
    const isOn = ON.has(word) && found.key?.via === 'source'
    if (isColon || isOn || PREPOSITIONS.has(word) || COPULAS.has(word)) {
      const isBy = isColon || BY_WORDS.has(word)
      const newsroom = newsroomEnd(tokens, at, end)
      if (newsroom !== null && found.key) return makeLead(found, newsroom)
      const isWeak = found.isWeak && (isBy || (found.isWith && word === 'from'))
      if (isNameAt(copy, at + 1, end) && (found.key || isWeak)) {
        lead = makeLead(found, at + 1)
        if (isCapitalised(tokens[at + 1])) return lead
      }
      if (isColon) break
    }
    if (!take(found, word)) break
    if (CONTAINS.has(word) && found.key && isMaterialAt(copy, at + 1, end)) {
      return makeLead(found, at + 1)
    }
    const next = at + 1 < end ? tokens[at + 1] : undefined
    const isAgency = agencyAt(copy.registry, tokens, at + 1) !== null
    const isAdditional = found.isAdditional && isAgency // "Additional reporting AFP"
    const isDirect = mayBeDirect || VERB_KEYS.has(word) || found.isWith || isAdditional
    const isNext =
      (isCapitalised(next) && !isLeadWord(next) && !isLanguageAt(tokens, at + 1)) ||
      (VERB_KEYS.has(word) && isBeforeName(next)) ||
      isAgency
    if (isDirect && found.key && isNext) {
      const isNoun = found.key.via === 'contribution' && !VERB_KEYS.has(word) && !found.isWith
      const direct = makeLead(found, at + 1)
      // "(Mitarbeit Ann Lee)"; "(Contribución Nacional)" is a thing.
      const isHelp = HELP.has(word) && isCapitalised(tokens[at + 2])
      return isNoun && !isHelp ? { ...direct, needsAgency: true } : direct
    }
  }
  return lead ?? contactLead(tokens, i, end) ?? bareLead(tokens, i, end)
}

/** The work of those who helped. */
const HELP = new Set([
  'mitarbeit',
  'collaboration',
  'colaboración',
  'collaborazione',
  'colaboração',
])

/** "Reporting from New York by Ann Lee": the "by" behind a place. */
function placedBy(tokens: readonly Token[], from: number, end: number): null | number {
  const words = tokens.slice(from + 1, Math.min(from + 1 + MAX_PLACE, end))
  const by = words.findIndex(({ lower }) => lower === 'by')
  const isPlace = by > 0 && words.slice(0, by).every((word) => isCapitalised(word))
  return isPlace && isCapitalised(words[by + 1]) ? from + 1 + by : null
}

const MAX_PLACE = 5

/** "To contact the reporter on this story: A in Oslo at …", as Bloomberg signs off. */
function contactLead(tokens: readonly Token[], i: number, end: number): Lead | null {
  if (tokens[i]?.lower !== 'to' || tokens[i + 1]?.lower !== 'contact') return null
  const words = tokens.slice(i, Math.min(i + MAX_WORDS, end))
  const colon = words.findIndex(({ text }) => text === ':')
  if (colon === -1) return null
  const isEditor = words.slice(0, colon).some(({ lower }) => lower.startsWith('editor'))
  const role = isEditor ? 'editing' : 'reporting'
  return { end: i + colon + 1, via: 'sign-off', role, isBare: false, needsAgency: false }
}

/** "in redazione a Milano Luca Bianchi": the office of an editor, before their name. */
function newsroomEnd(tokens: readonly Token[], at: number, end: number): null | number {
  const before = tokens[at - 1]?.lower ?? ''
  if (!(DESKS.has(before) || VERB_KEYS.has(before)) || at + 3 >= end) return null
  const [preposition, place, name, rest] = [0, 1, 2, 3].map((k) => tokens[at + k])
  const isName = isCapitalised(name) && (isCapitalised(rest) || PARTICLES.has(rest?.lower ?? ''))
  if (!preposition?.isWord || !isCapitalised(place)) return null
  if (name?.lower === 'da' && isCapitalised(rest)) return at + 3 // "a Danzica da Anna Neri"
  return isName ? at + 2 : null
}

interface FoundWords {
  key?: { via: Lead['via']; role?: string }
  isAdditional: boolean
  isWith: boolean
  isWeak: boolean
  /** Is it the source of what is said: "Dados do …"? */
  isData?: boolean
}

/** What a story is made of, and people do not give. */
const DATA = new Set(
  'daten dados datos dati données data fonte fonti fuente fuentes parts portions'.split(' '),
)

/** Notes what the word says; false if it is no word of a lead. */
function take(found: FoundWords, word: string): boolean {
  const key = KEY_WORDS.get(word)
  if (key && (!found.key || key.via === 'contribution')) found.key = key
  found.isData ||= DATA.has(word)
  found.isAdditional ||= ADDITIONAL.has(word)
  // "Republished with permission from": all of it is theirs.
  found.isWith = (found.isWith || WITH.has(word)) && word !== 'permission'
  found.isWeak ||= WEAK_KEYS.has(word)
  return (
    key !== undefined ||
    FILLERS.has(word) ||
    PREPOSITIONS.has(word) ||
    ADDITIONAL.has(word) ||
    WEAK_KEYS.has(word)
  )
}

function makeLead(found: FoundWords, end: number): Lead {
  const key = found.key ?? { via: 'sign-off', role: 'reporting' }
  const isHelp = found.isAdditional || found.isWith
  const role = key.role && found.isAdditional ? `additional ${key.role}` : key.role
  const via = isHelp ? 'contribution' : key.via
  const isBare = found.key === undefined && found.isWeak && !found.isWith
  const isData = found.isData === true && !found.isWith
  const needsAgency = key.via === 'source' || isBare || isData
  return { end, via, isBare: false, needsAgency, ...(role === undefined ? {} : { role }) }
}

function bareLead(tokens: readonly Token[], i: number, end: number): Lead | null {
  const isBare = BARE_LEADS.has(tokens[i]?.lower ?? '') && i + 1 < end
  return isBare ? { end: i + 1, via: 'contribution', isBare: true, needsAgency: true } : null
}

/** "By", and in capitals "FROM", are no names. */
const isLeadWord = (token: Token | undefined): boolean =>
  BY_WORDS.has(token?.lower ?? '') || (isAllCaps(token) && PREPOSITIONS.has(token?.lower ?? ''))

/** "Editado en Español por A": no name, though it is written as one. */
const isLanguageAt = (tokens: readonly Token[], at: number): boolean =>
  FILLERS.has(tokens[at]?.lower ?? '') && BY_WORDS.has(tokens[at + 1]?.lower ?? '')

/** "wire service reports", "Reuters", not the "report" of "includes reporting by A". */
const isMaterialAt = ({ registry, tokens }: Named, at: number, end: number): boolean =>
  agencyAt(registry, tokens, at) !== null || (phraseAt(UNNAMED, tokens, at, end) ?? at) > at + 1

const UNNAMED_STARTS = new Set(UNNAMED.keys())
const BEFORE_NAMES = wordsOf(({ beforeNames }) => beforeNames)

const isBeforeName = (token: Token | undefined): boolean =>
  token !== undefined && (BEFORE_NAMES.has(token.lower) || UNNAMED_STARTS.has(token.lower))

/** May a name begin here? Many abbreviations of agencies are in lower case. */
function isNameAt({ registry, tokens }: Named, at: number, end: number): boolean {
  const token = tokens[at]
  if (!token || at >= end) return false
  return (
    agencyAt(registry, tokens, at) !== null ||
    (isCapitalised(token) && !isLanguageAt(tokens, at)) ||
    UNNAMED_STARTS.has(token.lower) ||
    BEFORE_NAMES.has(token.lower) ||
    (token.isWord && token.text.length <= 4 && !FILLERS.has(token.lower)) ||
    (token.isWord && WITH.has(tokens[at + 1]?.lower ?? '')) // "rédigé par portinfo avec AFP"
  )
}
