import { agencyAt } from '../agencies/registry.js'
import { isNumber } from '../grammar/dates.js'
import { partiesAt } from '../grammar/parties.js'
import type { Party } from '../grammar/party.js'
import { ARTICLES, COMPANY_WORDS, PICTURE_WORDS } from '../grammar/vocabulary.js'
import type { Copy } from '../text/copy.js'
import { lineIndexOf } from '../text/lines.js'
import { startsAfterSentence } from '../text/sentences.js'
import { isAllCaps, isCapitalised } from '../text/tokens.js'
import { isAboveSentence, isAboveText, isPaper, isRepeated } from './surroundings.js'
import { creditAll, type Form, type Statement, withStop } from './statement.js'

/** Words and marks of a picture's credit in brackets, at most. */
const MAX_BRACKETED = 16

const FILLERS = new Set([
  'copyright',
  'copyrights',
  'by',
  '©',
  '(',
  'c',
  ')',
  ',',
  '-',
  '–',
  'von',
  'thomson',
  '/',
])

/** "Copyright 2024 The Associated Press. All rights reserved.", "© AFP". */
export const copyrights: Form = (copy) => {
  const statements: Statement[] = []
  for (let i = 0; i < copy.tokens.length; i++) {
    const isMark = isMarkAt(copy, i) && !isOfPicture(copy, i) && isOfStory(copy, i)
    const statement = isMark ? statementAt(copy, i) : null
    if (!statement) continue
    statements.push(statement)
    i = statement.to - 1
  }
  return statements
}

function statementAt(copy: Copy, mark: number): null | Statement {
  const { tokens } = copy
  const line = tokens[mark]?.line
  let at = mark
  while (at - mark < 10 && tokens[at]?.line === line && isOpening(copy, at)) at++
  let to = at
  while (to - at < 30 && tokens[to]?.line === line) to++

  const isStop = (i: number) => RIGHTS.has(tokens[i]?.lower ?? '')
  const parties = partiesAt(copy.registry, tokens, at, to, { initials: true, isStop })
  const last = parties.list.at(-1)
  const holder = parties.list[0]
  // "© Zonebourse avec dpa-AFX", "© Port.de/dapd/Reuters - Rechte am Artikel"
  const isHost = tokens[holder?.from ?? at]?.text.includes('.') === true
  const isDesk = isPaper(tokens[holder?.from ?? at]?.text ?? '') && tokens[at + 1]?.text === '/'
  const isHeldWith =
    holder?.kind === 'publication' &&
    (parties.hasWith || ((isHost || isDesk) && parties.list[1]?.kind === 'agency'))
  if (!last || !(holder?.kind === 'agency' || isHeldWith) || parties.isPictureCredit) return null
  if (parties.list.some(({ kind }) => kind === 'person')) return null
  // "© APA/AFP/ANN LEE" is a picture's.
  const isPictures = ({ from, kind, to }: Party) =>
    (kind === 'person' || kind === 'publication') &&
    tokens[from - 1]?.text === '/' &&
    !tokens[to - 1]?.text.includes('.')
  if (parties.list.some(isPictures)) return null
  const named = tokens.slice(at, last.to)
  if (named.some((token) => PICTURE_WORDS.has(token.lower))) return null
  // "© Reuters Institute" names somebody else.
  const end = companyEnd(copy, last.to, to)
  const next = tokens[end]
  if (next?.lower === 'via') return null // a picture's: "© Kyodo via AP Images"
  if (next?.line === line && isCapitalised(next) && next?.lower !== 'all') return null

  // Without a year, and with text below it, it is a picture's: "… de Bruxelles. © BELGA".
  const hasYear = tokens.slice(mark, end).some((token) => isNumber(token))
  const k = lineIndexOf(copy.lines, mark)
  const isAbove = isAboveSentence(copy, k) || isAboveAll(copy, k) || isRepeated(copy, k)
  const bracketed = copy.brackets.get(end) ?? end - 1 // "© APA (dpa)"
  if (!hasYear && bracketed + 1 >= (copy.lines[k]?.to ?? 0) && isAbove) return null
  if (hasYear && isBelowFirstLine(copy, k)) return null

  const agencies = parties.list.filter(({ kind }) => kind === 'agency')
  return { from: mark, to: withStop(copy, end), credits: creditAll(agencies, 'copyright') }
}

/** Between the first line, a sentence, and the text: a picture's, with its caption at the head. */
const isBelowFirstLine = (copy: Copy, k: number): boolean =>
  k === 1 &&
  copy.sentences[0]?.length === 1 &&
  startsAfterSentence(copy.tokens, copy.lines[1]?.from ?? 0, { acrossLines: true }) &&
  isAboveSentence(copy, 1)

/** Above all of the story's text it is a picture's, whatever stands between: "© AFP", "Texte par …". */
const isAboveAll = (copy: Copy, k: number): boolean =>
  isAboveText(copy, k) && [1, 2, 3].some((step) => isAboveSentence(copy, k + step))

/** What opens the words about rights: "LaPresse - Riproduzione riservata". */
const RIGHTS = new Set(
  'all alle any rechte rights droits derechos direitos diritti tutti tous todos todas reproduction riproduzione reproducción reprodução vervielfältigung weiterverwendung'.split(
    ' ',
  ),
)

/** Passes the rest of a company's name: "dpa-infocom GmbH". */
function companyEnd({ tokens }: Copy, at: number, to: number): number {
  let end = at
  while (end < to && COMPANY_WORDS.has(tokens[end]?.lower ?? '')) end++
  return end
}

/** "Image copyright Reuters", "Titelbild: © dpa", "Ann Lee/Copyright AP". */
function isOfPicture({ brackets, tokens }: Copy, mark: number): boolean {
  const [word, before] = [tokens[mark - 2]?.lower ?? '', tokens[mark - 1]?.lower ?? '']
  const isBild = word.endsWith('bild') || word.endsWith('foto')
  const labels = before === ')' ? tokens.slice(Math.max(0, mark - MAX_BRACKETED), mark) : []
  const open = labels.findIndex(
    ({ text }, i) => text === '(' && brackets.get(mark - labels.length + i) === mark - 1,
  )
  // "(Photo by A / AFP) © AFP", "(AP Foto/A) Copyright 2025 The Associated Press"
  const label = open === -1 ? [] : labels.slice(open + 1, open + 3)
  if (label.some(({ lower }) => PICTURE_WORDS.has(lower))) return true
  return PICTURE_WORDS.has(before) || before === '/' || (isBild && before === ':')
}

/** Behind words that end no sentence it is the mark of a picture: "The old port © ANSA". */
function isOfStory({ tokens }: Copy, mark: number): boolean {
  const before = tokens[mark - 1]
  const isQuoted = '"“„«'.includes(before?.text ?? ' ') && before?.line === tokens[mark]?.line
  if (isQuoted) return false // the words "© AFP"
  const isApart = startsAfterSentence(tokens, mark) || !before?.isWord || isDatedAtEnd(tokens, mark)
  return isApart || isAllCaps(before) || RESERVED.has(before.lower)
}

/** "Contactez-nous Retour © Reuters - 2024": a year behind a dash ends the line. */
function isDatedAtEnd(tokens: Copy['tokens'], mark: number): boolean {
  const line = tokens[mark]?.line
  let end = mark + 1
  while (end - mark < MAX_DATED && tokens[end]?.line === line) end++
  return tokens[end - 2]?.text === '-' && /^(?:19|20)\d\d$/.test(tokens[end - 1]?.text ?? '')
}

/** Words and marks of a holder and a year, at most. */
const MAX_DATED = 10

/** The end of "all rights reserved". */
const RESERVED = new Set([
  'reserved',
  'riservata',
  'riservati',
  'reservados',
  'reservés',
  'vorbehalten',
])

function isMarkAt({ tokens }: Copy, at: number): boolean {
  const [token, next, last] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  const isBracketedC = token?.text === '(' && next?.lower === 'c' && last?.text === ')'
  return isBracketedC || token?.text === '©' || token?.lower === 'copyright'
}

function isOpening({ registry, tokens }: Copy, at: number): boolean {
  const token = tokens[at]
  if (!token || agencyAt(registry, tokens, at)) return false
  if (token.lower === 'riproduzione' || token.lower === 'riservata') return true
  return FILLERS.has(token.lower) || isNumber(token) || ARTICLES.has(token.lower)
}
