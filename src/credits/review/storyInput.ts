import { contributorKey, type CreditRow } from '../rows.js'
import { CREDIT_VIAS } from '../types.js'

/** A story as a form sends it for review: the fields that credits are made from. */
export interface StoryInput extends Record<string, unknown> {
  /** The stored story's ID, as text for every database; none for a new one. */
  id?: string
  authors?: (number | string)[]
  body?: unknown
  creditLine?: null | string
  credits?: CreditRow[]
  dateline?: { date?: null | string; place?: null | string }
  language?: null | string
}

/** An input that cannot be read. Its message says what to send instead. */
export class StoryInputError extends Error {
  override name = 'StoryInputError'
}

/** Deepest nesting of a body: lists in lists in cells. The text's reader goes down as deep. */
const MAX_DEPTH = 60

/** More authors or credits than any story has. */
const MAX_ROWS = 500

/**
 * The story in a request's JSON, with no more fields than it needs.
 *
 * @throws StoryInputError for a field of the wrong form.
 */
export function readStoryInput(json: unknown): StoryInput {
  if (!isRecord(json)) throw new StoryInputError('Send the story as a JSON object.')
  const { authors, body, creditLine, credits, dateline, id, language } = json
  return {
    ...(isGiven(id) && { id: String(readID(id, 'id')) }),
    authors: readList(authors, 'authors').map((author) => readID(author, 'authors')),
    body: readBody(body),
    creditLine: readText(creditLine, 'creditLine'),
    credits: readList(credits, 'credits').map(readRow),
    dateline: readDateline(dateline),
    language: readText(language, 'language'),
  }
}

function readBody(body: unknown): unknown {
  if (!isGiven(body)) return null
  if (isRecord(body) && isNode(body.root) && Array.isArray(body.root.children)) {
    if (isTree(body.root)) return body
  }
  throw new StoryInputError(
    `"body" is no Lexical editor state of at most ${MAX_DEPTH} levels; send the field's value as the form holds it.`,
  )
}

interface Node extends Record<string, unknown> {
  type: string
}

/** Every node has a type, and children where it has any. Level by level: depth costs no stack. */
function isTree(root: Node): boolean {
  let level: unknown[] = [root]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH || !level.every(isNode)) return false
    if (!level.every(({ children }) => !isGiven(children) || Array.isArray(children))) return false
    level = level.flatMap(({ children }) => (children ?? []) as unknown[])
  }
  return true
}

const isNode = (node: unknown): node is Node =>
  isRecord(node) &&
  typeof node.type === 'string' &&
  (node.text === undefined || typeof node.text === 'string')

function readRow(row: unknown): CreditRow {
  if (!isRecord(row)) throw new StoryInputError('"credits" is a list of rows; send objects.')
  const { agency, contributor, dismissed, id, origin, place, role, verbatim, via } = row
  if (isGiven(via) && !CREDIT_VIAS.some((known) => known === via)) {
    throw new StoryInputError(`"credits.via" is one of ${CREDIT_VIAS.join(', ')}.`)
  }
  if (isGiven(origin) && !['detected', 'editor', 'feed'].includes(origin as string)) {
    throw new StoryInputError('"credits.origin" is one of detected, editor, feed.')
  }
  if (isGiven(dismissed) && typeof dismissed !== 'boolean') {
    throw new StoryInputError('"credits.dismissed" is true or false.')
  }
  // As in a form's data: what was not sent is no change.
  const key = contributorKey(contributor as CreditRow['contributor'])
  return {
    ...(isGiven(id) && { id: String(readID(id, 'credits.id')) }),
    ...(key !== '' && { contributor: readID(idOf(contributor), 'credits.contributor') }),
    ...(isGiven(dismissed) && { dismissed }),
    ...(isGiven(origin) && { origin: origin as CreditRow['origin'] }),
    role: readText(role, 'credits.role'),
    ...(place !== undefined && { place: readText(place, 'credits.place') }),
    ...(agency !== undefined && { agency: readReference(agency, 'credits.agency') }),
    verbatim: readText(verbatim, 'credits.verbatim'),
    via: (via ?? null) as CreditRow['via'],
  }
}

function readDateline(dateline: unknown): StoryInput['dateline'] {
  if (!isGiven(dateline)) return {}
  if (!isRecord(dateline)) throw new StoryInputError('"dateline" has a place and a date.')
  return {
    date: readText(dateline.date, 'dateline.date'),
    place: readText(dateline.place, 'dateline.place'),
  }
}

function readList(list: unknown, field: string): unknown[] {
  if (!isGiven(list)) return []
  if (Array.isArray(list) && list.length <= MAX_ROWS) return list
  throw new StoryInputError(`"${field}" is a list of at most ${MAX_ROWS}.`)
}

function readID(id: unknown, field: string): number | string {
  if (typeof id === 'number' && Number.isSafeInteger(id)) return id
  if (typeof id === 'string' && /^[\w-]{1,64}$/.test(id)) return id
  throw new StoryInputError(`"${field}" is no ID; send IDs as the API gives them.`)
}

const readReference = (reference: unknown, field: string): null | number | string =>
  isGiven(idOf(reference)) ? readID(idOf(reference), field) : null

function readText(text: unknown, field: string): null | string {
  if (!isGiven(text)) return null
  if (typeof text === 'string') return text
  throw new StoryInputError(`"${field}" is text; send a string or null.`)
}

const idOf = (reference: unknown): unknown => (isRecord(reference) ? reference.id : reference)

const isGiven = <T>(value: T): value is NonNullable<T> => value !== undefined && value !== null

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
