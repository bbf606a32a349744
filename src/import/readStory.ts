import { createHash } from 'node:crypto'

import type { ArchiveStory, Named } from './archiveStory.js'

/** What a line cannot be imported for, in a sentence that says what to do. */
export class LineError extends Error {
  override name = 'LineError'
}

/** A line that was read. */
export interface ReadStory {
  story: ArchiveStory
  /** What the story is known by: its `source.uri`, or an address made from the line. */
  uri: string
}

/** Fields in which the text can come; a line may have one. */
const TEXTS = ['body', 'bodyHTML', 'bodyMarkdown', 'text'] as const

/** What only a line of an import has. */
const OWN = new Set<string>(['bodyHTML', 'bodyMarkdown', 'text'])

/** What the newsroom decides itself, and no client may send. */
const DECIDED = new Set([
  ...['createdBy', 'creditedTo', 'deletedAt', 'firstPublishedAt', 'generatedCreditLine'],
  ...['id', 'isBreaking'],
])

/** Where a rejected line says why it was; a line that was put right may keep it. */
export const REJECTED = '_rejected'

const TIMES = ['publishedAt', 'embargoUntil'] as const

/**
 * Reads one line of an archive and checks what only an import knows of: its own fields and those
 * that do not exist. What a story's fields may hold is checked when it is saved, as for every story.
 *
 * @param fields names of the articles' fields
 * @throws LineError
 */
export function readStory(line: string, fields: ReadonlySet<string>): ReadStory {
  const { [REJECTED]: _, ...story } = parse(line) as ArchiveStory
  const unknown = Object.keys(story).filter(
    (name) => !OWN.has(name) && (!fields.has(name) || DECIDED.has(name)),
  )
  if (unknown.length > 0) {
    throw new LineError(`It has ${unknown.join(', ')}, which a story has not: remove or rename it.`)
  }
  if (typeof story.headline !== 'string' || story.headline.trim() === '') {
    throw new LineError('It has no headline: write "headline": "…".')
  }
  checkTexts(story)
  for (const name of TIMES) checkTime(name, story[name])
  checkNames('authors', story.authors)
  checkNames('topics', story.topics)
  if (story._status !== undefined && story._status !== 'draft' && story._status !== 'published') {
    throw new LineError('_status is neither "draft" nor "published".')
  }
  return { story: story, uri: uriOf(story, line) }
}

function parse(line: string): object {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new LineError(`It is no JSON (${(error as Error).message}): write one object a line.`)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw new LineError('It is no JSON object: write a story as {"headline": "…"}, one a line.')
}

function checkTexts(story: Record<string, unknown>): void {
  const given = TEXTS.filter((name) => story[name] !== undefined && story[name] !== null)
  if (given.length > 1) {
    throw new LineError(`It has ${given.join(' and ')}: write the text in one of them.`)
  }
  for (const name of given) {
    const type = name === 'body' ? 'object' : 'string'
    if (typeof story[name] !== type) {
      throw new LineError(
        name === 'body'
          ? 'body is no Lexical document: write HTML as bodyHTML, Markdown as bodyMarkdown, or text.'
          : `${name} is no text: write it as a string.`,
      )
    }
  }
}

const TIME = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d))?$/

function checkTime(name: string, value: unknown): void {
  if (value === undefined || value === null) return
  if (typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value))) return
  throw new LineError(
    `${name} is ${short(value)}: write a time with its zone, such as 2019-04-25T09:30:00Z.`,
  )
}

function checkNames(name: string, value: unknown): void {
  if (value === undefined || value === null) return
  if (Array.isArray(value) && value.every(isNamed)) return
  throw new LineError(`${name} is no list of names: write ["A name", {"name": "…", "kind": "…"}].`)
}

const isNamed = (value: unknown): value is Named => {
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : value
  return typeof name === 'string' && name.trim() !== ''
}

/** Two lines of the same text are one story. */
function uriOf({ source }: ArchiveStory, line: string): string {
  const uri = source?.uri
  if (typeof uri === 'string' && uri !== '') return uri
  return `urn:sha256:${createHash('sha256').update(line.trim()).digest('hex')}`
}

const short = (value: unknown): string => {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
