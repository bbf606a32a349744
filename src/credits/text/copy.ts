import { agencyAt, type AgencyRegistry } from '../agencies/registry.js'
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

const CLOSING: Record<string, string> = { '(': ')', '[': ']' }

/** Takes the text apart, in one pass. */
export function readCopy(text: string, registry: AgencyRegistry): Copy {
  const tokens = partPictures(partAgencies(tokenise(text), registry))
  const lines = groupLines(tokens)
  const sentences = lines.map((line) => sentencesOf(tokens, line))
  return { text, tokens, registry, lines, sentences, brackets: matchBrackets(tokens) }
}

/** Parts "AFP-JIJI" at its hyphens, unless it is one agency's name ("SDA-ATS"). */
function partAgencies(tokens: Token[], registry: AgencyRegistry): Token[] {
  const isCompound = (token: Token, i: number) =>
    token.isWord && token.text.includes('-') && !agencyAt(registry, tokens, i)
  if (!tokens.some(isCompound)) return tokens
  return tokens.flatMap((token, i) => {
    const parts = isCompound(token, i) ? partsOf(token) : []
    const isAgencies = parts.every(
      (part) => !part.isWord || JOINED.has(part.lower) || agencyAt(registry, [part], 0),
    )
    return parts.length > 0 && isAgencies ? parts : token
  })
}

/** What else hyphens join to agencies: "dpa-Material", "NNN-ANTARA". */
const JOINED = new Set(['material', 'nnn'])

function partsOf({ line, start, text }: Token): Token[] {
  return tokenise(text.replaceAll('-', ' - ')).map((part, i, parts) => {
    const before = parts.slice(0, i).reduce((length, { text }) => length + text.length, start)
    return { ...part, line, start: before, end: before + part.text.length }
  })
}

function matchBrackets(tokens: readonly Token[]): Map<number, number> {
  const pairs = new Map<number, number>()
  const open: number[] = []
  tokens.forEach((token, i) => {
    if (CLOSING[token.text]) {
      open.push(i)
    } else if (token.text === ')' || token.text === ']') {
      const from = open.at(-1)
      if (from === undefined || CLOSING[tokens[from]?.text ?? ''] !== token.text) return
      open.pop()
      if (i - from <= MAX_BRACKETED) pairs.set(from, i)
    }
  })
  return pairs
}
