import { agencyAt } from '../agencies/registry.js'
import { type Lead, leadAt } from '../grammar/leads.js'
import { type Parties, partiesAt } from '../grammar/parties.js'
import type { Party } from '../grammar/party.js'
import { KEY_WORDS, PICTURE_WORDS, WITH } from '../grammar/vocabulary.js'
import type { Copy } from '../text/copy.js'
import { type Line, lineIndexOf } from '../text/lines.js'
import { isLabelAt } from '../text/pictureLabels.js'
import { startsAfterSentence } from '../text/sentences.js'
import { isAllCaps } from '../text/tokens.js'
import {
  creditAll,
  type CreditedParty,
  type Form,
  hasAgency,
  isAside,
  skipComma,
  skipJunk,
  type Statement,
  withStop,
} from './statement.js'
import { isEnd, skipSeparators, tailEnd } from './clauseEnds.js'
import { datelines } from './datelines.js'
import {
  authorLead,
  editedLead,
  mediumLead,
  serviceEnd,
  serviceLead,
  sourceLead,
  translationLead,
} from './clauseLeads.js'

/**
 * "(Reporting by A in X; Editing by B)", "With files from The Canadian Press", "mit Material von
 * dpa": clauses of a lead and a list of names, in brackets or as a sentence of their own.
 */
export const attributions: Form = (copy) => [...inBrackets(copy), ...asSentences(copy)]

function inBrackets(copy: Copy): Statement[] {
  const statements: Statement[] = []
  for (const [open, close] of copy.brackets) {
    const line = { from: skipJunk(copy, open + 1, close), to: beforePicture(copy, open, close) }
    const isBracketed = copy.tokens[open]?.text === '('
    const statement = statementAt(copy, line, { isBracketed, mayBeBare: true })
    if (statement && !isOfWork(copy, open, statement))
      statements.push({ ...statement, from: open, to: close + 1 })
  }
  return statements
}

/** "His novel (translated by Ann Lee) won …", "„Halt“ (geschrieben von Ann Lee)": who made a work. */
function isOfWork(copy: Copy, open: number, { credits }: Statement): boolean {
  const { tokens } = copy
  const isLine = tokens[open - 1]?.line !== tokens[open]?.line
  if (isLine || startsAfterSentence(tokens, open)) return false
  const roles = new Set(credits.map(({ role }) => role))
  const isMade = roles.size === 1 && credits.every(({ role }) => isMadeAs(role, isFoot(copy, open)))
  return credits.every(({ party }) => party.kind === 'person') && (isMade || isAside(copy, open))
}

/** Is it said of books, songs and plays, too? Those who edit stories are named at their ends. */
const isMadeAs = (role = '', isAtFoot: boolean): boolean =>
  MADE.has(role) || (role === 'editing' && !isAtFoot)

const MADE = new Set(['writing', 'translation', 'production', 'graphics', 'compilation'])

/** Does it stand in one of the last lines? */
const isFoot = ({ lines }: Copy, at: number): boolean =>
  lineIndexOf(lines, at) >= lines.length - FOOT_LINES

const FOOT_LINES = 3

/** "(With PTI inputs, Image: AP)": where what is said of the text ends. */
function beforePicture({ tokens }: Copy, open: number, close: number): number {
  for (let i = open + 2; i < close; i++) {
    if (isLabelAt(tokens, i)) return tokens[i - 1]?.isWord ? i : i - 1
  }
  return close
}

function asSentences(copy: Copy): Statement[] {
  return copy.lines.flatMap((line, k) => {
    const statements: Statement[] = []
    let behind = -1
    for (const sentence of (copy.sentences[k] ?? []).flatMap((s) => clausesOf(copy, s))) {
      const isQuoted = '“„«'.includes(copy.tokens[sentence.from]?.text ?? ' ')
      if (sentence.from < behind || isQuoted) continue
      const from = skipLabel(copy, skipJunk(copy, skipComma(copy, sentence.from), line.to))
      const opensLine = from === line.from || from > sentence.from
      const followsStatement = behind === sentence.from
      const isShort = sentence.to === line.to && sentence.to - from <= MAX_BARE // "… disse. Com Lusa."
      const statement = statementAt(
        copy,
        { from, to: line.to },
        { isBracketed: false, mayBeBare: opensLine || followsStatement || isShort },
      )
      const isOfBook = translationLead(copy, from) !== null && statement?.to !== line.to
      if (!statement || isOfBook) continue
      statements.push({ ...statement, from: sentence.from })
      behind = statement.to
    }
    return statements
  })
}

/** Words and marks of a sentence that is only "with" and agencies, at most. */
const MAX_BARE = 8

/** Words and marks of a sentence that is looked into, at most. */
const MAX_SENTENCE = 150

/**
 * "… also reports for The Journal; contributing: AP", "FILE PHOTO: A phone. Reuters Reporting by A":
 * a sentence, and its part behind a semicolon or where a sign-off was glued to it.
 */
function clausesOf({ tokens }: Copy, { from, to }: Line): Line[] {
  const clauses = [{ from, to }]
  if (to - from > MAX_SENTENCE) return clauses
  for (let i = from; i < to; i++) {
    const isKey = KEY_WORDS.has(tokens[i + 1]?.lower ?? '')
    const isLabel = isKey && tokens[i + 2]?.text === ':'
    if (tokens[i]?.text === ';' && isLabel) clauses.push({ from: i + 1, to })
    // "Source: PTI - Edited By: Ann Lee"
    const isEditor = isKey && tokens[i + 2]?.lower === 'by' && tokens[i + 3]?.text === ':'
    if (isEditor && '|-–'.includes(tokens[i]?.text ?? ' ')) clauses.push({ from: i + 1, to })
    const isSignOff = tokens[i]?.text === 'Reporting' && tokens[i + 1]?.lower === 'by'
    if (i > from && isSignOff) clauses.push({ from: i, to })
  }
  return clauses
}

/** "Hinweis: Dieser Artikel …" */
const skipLabel = ({ tokens }: Copy, at: number): number =>
  tokens[at + 1]?.text === ':' && NOTES.has(tokens[at]?.lower ?? '') ? at + 2 : at

const NOTES = new Set(['hinweis', 'anmerkung', 'note', 'disclaimer', 'nota'])

/** The statement that begins at token `from`; nothing else may follow in its sentence. */
function statementAt(
  copy: Copy,
  { from, to }: Line,
  { isBracketed, mayBeBare }: { isBracketed: boolean; mayBeBare: boolean },
): null | Statement {
  const clauses: { lead: Lead; parties: Parties }[] = []
  let at = from
  let authors: Party[] = []
  for (;;) {
    const isFirst = clauses.length === 0
    const lead =
      serviceLead(copy, at, to) ??
      translationLead(copy, at) ??
      sourceLead(copy, at) ??
      leadAt(copy, at, to, { mayBeDirect: !isFirst || isBracketed }) ??
      (isFirst ? (isBracketed ? authorLead(copy, at, to) : mediumLead(copy, at, to)) : null) ??
      (isFirst ? editedLead(copy, at, to) : null)
    if (isFirst && lead && copy.tokens[at]?.isCapitalised) authors = authorsBefore(copy, at, lead)
    if (!lead || (lead.isBare && (!mayBeBare || clauses.length > 0))) break
    const parties = partiesAt(copy.registry, copy.tokens, lead.end, to, {
      initials: !isFirst || (isBracketed && lead.isBare),
      isStop: (i) => isNextClause(copy, i, to),
    })
    if (parties.list.length === 0 || isUnfit(copy, lead, parties)) break
    parties.end = serviceEnd(copy, parties.end)
    clauses.push({ lead, parties: { ...parties, list: withPlaces(copy, parties.list) } })
    at = clauseAfter(copy, skipSeparators(copy, parties.end, to), to)
  }
  const last = clauses.at(-1)
  if (!last) return null
  const signature = agencySignature(copy, at, to)
  const end = signature?.end ?? tailEnd(copy, last.parties.end, to)
  const isSignature =
    last.lead.isAuthor &&
    (last.lead.end > from || isBelowWire(copy, from, to)) &&
    isSignedAlone(copy, from, to, last)
  const isNoted = isBracketed && copy.tokens[end]?.text === ',' && isAgencies(last.parties)
  const isWhole = isNoted || isEnd(copy, end, to)
  if (clauses.length === 1 && ((last.lead.isAuthor && !isSignature) || !isWhole)) return null
  return {
    from,
    to: withStop(copy, end),
    credits: [
      ...creditAll(authors, 'byline'),
      ...creditsOf(clauses),
      ...(signature?.credits ?? []),
    ],
  }
}

/** "Reporting by A with the help of many; Editing by B": passes what is not understood of a clause. */
function clauseAfter(copy: Copy, at: number, to: number): number {
  if (isNextClause(copy, at, to)) return at
  const end = Math.min(to, at + MAX_UNKNOWN)
  for (let i = at; i < end; i++) {
    const isLead = copy.tokens[i]?.text === ';' && isNextClause(copy, i + 1, to)
    if (isLead) return i + 1
  }
  return at
}

/** Words and marks of a clause that are not understood, at most. */
const MAX_UNKNOWN = 16

/** "(Traduit par Reuters, seule la version anglaise fait foi)": a note may follow agencies. */
const isAgencies = ({ list }: Parties): boolean => list.every(({ kind }) => kind === 'agency')

/** "Ann Lee, with reporting from Reuters", "The Canadian Press, with files from A": the authors. */
function authorsBefore({ registry, tokens }: Copy, at: number, lead: Lead): Party[] {
  const words = tokens.slice(at, lead.end)
  const opens = (word = '') => WITH.has(word) || KEY_WORDS.has(word)
  const comma = words.findIndex(({ text }, i) => text === ',' && opens(words[i + 1]?.lower))
  if (comma === -1) return []
  const { end, list } = partiesAt(registry, tokens, at, at + comma)
  return end === at + comma ? list.filter(({ kind }) => kind === 'person' || kind === 'agency') : []
}

/** "(…; Editing by A; REUTERS AB)": the agency with its editors' initials, behind the people. */
function agencySignature({ registry, tokens }: Copy, at: number, to: number) {
  const { end, list } = partiesAt(registry, tokens, at, to, { initials: true })
  const [agency, ...initials] = list
  const isSigned =
    agency?.kind === 'agency' &&
    agency.from === at &&
    initials.every(({ kind }) => kind !== 'person')
  return isSigned && end >= to - 1 ? { end, credits: creditAll([agency], 'sign-off') } : null
}

/** "(Por Bruno Silva)" on a line of its own, "… disse. (Por ANSA)": nothing but who wrote the story. */
function isSignedAlone(
  { tokens }: Copy,
  from: number,
  to: number,
  { parties }: { parties: Parties },
): boolean {
  const open = from - 1
  const endsLine = tokens[to + 1]?.line !== tokens[to]?.line
  const opensLine = tokens[open - 1]?.line !== tokens[open]?.line
  const isSigned = opensLine ? !parties.isPictureCredit : isAgencies(parties)
  const isBehind = opensLine || startsAfterSentence(tokens, open)
  return (
    endsLine && isBehind && isSigned && parties.list.every(({ kind }) => kind !== 'publication')
  )
}

/** "PARIS (Reuters) - … / (Marie Petit)": the last line of a story that an agency's dateline opens. */
const isBelowWire = (copy: Copy, from: number, to: number): boolean =>
  copy.tokens[from - 2]?.line !== copy.tokens[from]?.line &&
  to + 1 >= copy.tokens.length &&
  datelines(copy).length > 0

/** "Reporting by Ann Lee/OSLO": a place behind the slash of a name. */
function withPlaces({ tokens }: Copy, list: readonly Party[]): Party[] {
  return list.flatMap((party, k) => {
    if (party.kind === 'publication' && isPlaceOf(tokens, list[k - 1], party)) return []
    const next = list[k + 1]
    const isPlaced = party.kind === 'person' && next && isPlaceOf(tokens, party, next)
    return isPlaced ? { ...party, place: { from: next.from, to: next.to } } : party
  })
}

const isPlaceOf = (tokens: Copy['tokens'], person: Party | undefined, place: Party): boolean =>
  person?.kind === 'person' &&
  place.kind === 'publication' &&
  tokens[place.from - 1]?.text === '/' &&
  isAllCaps(tokens[place.from])

const isNextClause = (copy: Copy, at: number, to: number): boolean => {
  if (agencyAt(copy.registry, copy.tokens, at)) return false
  const lead = leadAt(copy, at, to, { mayBeDirect: true })
  return lead !== null && !lead.isBare
}

function isUnfit(copy: Copy, lead: Lead, parties: Parties): boolean {
  // "With reporting by Ann Lee/Washington" says that it is of no picture.
  if (parties.isPictureCredit && lead.role === undefined) return true
  if (lead.needsAgency && !hasAgency(parties.list)) return true
  return parties.list.some(({ from, to }) =>
    copy.tokens.slice(from, to).some((token) => PICTURE_WORDS.has(token.lower)),
  )
}

/** A statement with one plain sign-off clause is a sign-off, its additional reporters included. */
function creditsOf(clauses: { lead: Lead; parties: Parties }[]): CreditedParty[] {
  const isSignOff = clauses.some(({ lead }) => lead.via === 'sign-off')
  return clauses.flatMap(({ lead, parties }) =>
    parties.list.flatMap((party) => {
      const via = isSignOff && party.kind === 'person' ? 'sign-off' : lead.via
      return creditAll([party], via, lead.role)
    }),
  )
}
