import { agencyAt, type AgencyRegistry } from '../agencies/registry.js'
import { isSiteLine } from '../grammar/siteText.js'
import { KEY_WORDS } from '../grammar/vocabulary.js'
import { joinBrokenLines } from './brokenLines.js'
import { groupLines, type Line } from './lines.js'
import { partPictures } from './pictureLabels.js'
import { sentencesOf } from './sentences.js'
import { type Token, tokenise } from './tokens.js'

/** A story's text, taken apart once for all forms. */
export interface Copy {
  text: string
  tokens: readonly Token[]
  lines: readonly Line[]
  /** The sentences of each line. */
  sentences: readonly (readonly Line[])[]
  registry: AgencyRegistry
  /** For each opening bracket the index of its closing one, by token index. */
  brackets: ReadonlyMap<number, number>
}

/** Brackets further apart than this belong to different statements. */
const MAX_BRACKETED = 400

const OPENING = { ')': '(', ']': '[' }

/** Takes the text apart, in one pass. */
export function readCopy(text: string, registry: AgencyRegistry): Copy {
  const tokens = closeLastBracket(
    joinBrokenLines(partPictures(partAgencies(partLeads(tokenise(text)), registry))),
  )
  const lines = withoutSiteLines(tokens, groupLines(tokens), registry)
  const sentences = lines.map((line) => sentencesOf(tokens, line))
  return { text, tokens, registry, lines, sentences, brackets: matchBrackets(tokens) }
}

/** Parts "AFP-JIJI" at its hyphens, unless it is one agency's name ("SDA-ATS"). */
function partAgencies(tokens: Token[], registry: AgencyRegistry): Token[] {
  const isCompound = (token: Token, i: number) =>
    token.isWord &&
    token.text.length <= MAX_COMPOUND &&
    (token.text.includes('-') || token.text.includes('.')) &&
    !agencyAt(registry, tokens, i)
  if (!tokens.some(isCompound)) return tokens
  const isAgency = (part: Token) => agencyAt(registry, [part], 0) !== null
  return tokens.flatMap((token, i) => {
    if (!isCompound(token, i)) return token
    if (GLUED.test(token.text)) {
      const glued = partsOf(token, '.')
      if (glued.slice(2).every(isAgency)) return glued
    }
    const parts = token.text.includes('-') ? partsOf(token, '-') : []
    const isAgencies = parts.every(
      (part, k) => !part.isWord || JOINED.has(part.lower) || isAgency(part) || isDesk(part, k),
    )
    return parts.length > 0 && isAgencies && parts.some(isAgency) ? parts : token
  })
}

/** Letters and marks of names that are joined, at most. */
const MAX_COMPOUND = 60

/** "Reportingby Ann Lee": a key word that lost the space behind it. */
function partLeads(tokens: Token[]): Token[] {
  const isGlued = ({ lower }: Token) => lower.endsWith('ingby') && KEY_WORDS.has(lower.slice(0, -2))
  if (!tokens.some(isGlued)) return tokens
  return tokens.flatMap((token) => {
    if (!isGlued(token)) return token
    const at = token.end - 2
    const by = { ...token, isCapitalised: false, lower: 'by', text: 'by', start: at }
    return [
      { ...token, end: at, lower: token.lower.slice(0, -2), text: token.text.slice(0, -2) },
      by,
    ]
  })
}

/** "… auf den Leim.dpa": an abbreviation in small letters that a sentence was glued to. */
const GLUED = /^\p{L}{4,}\.[a-z]{3,4}$/u

/** "dapd-bwb": the desk of an agency, behind its name in small letters. */
const isDesk = ({ text }: Token, k: number): boolean => k > 0 && /^[a-z]{2,4}$/.test(text)

/** What else hyphens join to agencies: "dpa-Material", "NNN-ANTARA". */
const JOINED = new Set(['material', 'nnn'])

/** The words that a mark joins, and the marks. */
function partsOf({ line, start, text }: Token, mark: string): Token[] {
  let at = start
  return tokenise(text.replaceAll(mark, ` ${mark} `)).map((part) => {
    const from = at
    at += part.text.length
    return { ...part, line, start: from, end: at }
  })
}

/** Words and marks of a bracket that the end of the copy leaves open, at most. */
const MAX_OPEN = 12

/** "… er. (APA, 23.4.2016": closes a bracket that was cut off, behind the last letter. */
function closeLastBracket(tokens: readonly Token[]): readonly Token[] {
  const tail = tokens.slice(-MAX_OPEN)
  const open = tail.findLastIndex(({ text }) => text === '(' || text === ')')
  const last = tokens.at(-1)
  if (!last || tail[open]?.text !== '(' || tail[open].line !== last.line) return tokens
  const close = { isCapitalised: false, isWord: false, lower: ')', text: ')' }
  return [...tokens, { ...close, start: last.end, end: last.end, line: last.line }]
}

/** The lines up to the last one that is the story's: sites print "Share this", "Facebook" below it. */
function withoutSiteLines(
  tokens: readonly Token[],
  lines: Line[],
  registry: AgencyRegistry,
): Line[] {
  const isOfStory = ({ from, to }: Line) => {
    const words = tokens.slice(from, to)
    const namesAgency = () => words.some((_, i) => agencyAt(registry, tokens, from + i))
    return words.some(({ isWord }) => isWord) && (!isSiteLine(tokens, from, to) || namesAgency())
  }
  return lines.slice(0, Math.max(1, lines.findLastIndex(isOfStory) + 1))
}

function matchBrackets(tokens: readonly Token[]): Map<number, number> {
  const pairs = new Map<number, number>()
  const open: number[] = []
  tokens.forEach(({ isWord, text }, i) => {
    if (isWord) return
    if (text === '(' || text === '[') {
      open.push(i)
    } else if (text === ')' || text === ']') {
      const from = open.at(-1)
      if (from === undefined || tokens[from]?.text !== OPENING[text]) return
      open.pop()
      if (i - from <= MAX_BRACKETED) pairs.set(from, i)
    }
  })
  return pairs
}
