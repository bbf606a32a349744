import type { Where } from 'payload'

import type { Row } from '../../../../src/delivery/cache/index.js'

type Type = 'date' | 'flag' | 'number' | 'relation' | 'text'

/** The fields that the reference knows, with what the databases know of them and a row does not. */
export const FIELDS: Record<string, Type> = {
  authors: 'relation',
  'breaking.until': 'date',
  desk: 'relation',
  headline: 'text',
  id: 'number',
  isOpinion: 'flag',
  publishedAt: 'date',
  slug: 'text',
  urgency: 'number',
}

/** Where the two databases differ: in lists, and in rows without a value. */
export type Database = 'mongodb' | 'sqlite'

/** Whether `database` finds a complete row with a well-formed query: plain, slow, and by the book. */
export function finds(database: Database, row: Row, where: Where): boolean {
  return Object.entries(where).every(([key, condition]) => {
    if (key === 'and') return (condition as Where[]).every((part) => finds(database, row, part))
    if (key === 'or') {
      const parts = condition as Where[]
      return parts.length === 0 || parts.some((part) => finds(database, row, part))
    }
    return Object.entries(condition).every(([operator, operand]) =>
      holds(database, FIELDS[key] ?? 'text', operator, read(row, key), operand),
    )
  })
}

function holds(
  database: Database,
  type: Type,
  operator: string,
  value: unknown,
  operand: unknown,
): boolean {
  const values = (Array.isArray(value) ? value : [value])
    .map((one) => cast(type, one))
    .filter((one) => one !== null)
  const isEmptyList = Array.isArray(value) && value.length === 0
  const isNull = values.length === 0 && !(isEmptyList && database === 'mongodb')
  const asked = cast(type, operand)
  const list = Array.isArray(operand)
    ? operand.map((one) => cast(type, one))
    : String(operand)
        .split(',')
        .map((one) => cast(type, one))
  const words = String(operand).toLowerCase()
  const has = (text: string) => values.some((one) => String(one).toLowerCase().includes(text))

  switch (operator) {
    case 'all':
      return list.length > 0 && list.every((one) => values.some((is) => is === one))
    case 'contains':
      return has(words)
    case 'equals':
      return asked === null ? isNull : values.some((is) => is === asked)
    case 'exists':
      return String(operand) === 'true' ? !isNull : isNull
    case 'greater_than':
      return asked !== null && values.some((one) => one > asked)
    case 'greater_than_equal':
      return asked !== null && values.some((one) => one >= asked)
    case 'in':
      return values.some((one) => list.includes(one)) || (isNull && list.includes(null))
    case 'less_than':
      return asked !== null && values.some((one) => one < asked)
    case 'less_than_equal':
      return asked !== null && values.some((one) => one <= asked)
    case 'like':
      return words.split(' ').every(has)
    case 'not_equals':
      if (asked === null) return !isNull
      if (values.length === 0) return true
      return database === 'sqlite'
        ? values.some((one) => one !== asked)
        : !values.some((is) => is === asked)
    case 'not_in':
      if (values.length === 0) return database === 'mongodb' || type === 'relation'
      return database === 'sqlite'
        ? values.some((one) => !list.includes(one))
        : !values.some((one) => list.includes(one))
    default:
      throw new Error(`The reference does not know "${operator}"`)
  }
}

function read(row: Row, path: string): unknown {
  let value: unknown = row
  for (const name of path.split('.')) value = (value as null | Record<string, unknown>)?.[name]
  return value ?? null
}

function cast(type: Type, value: unknown): boolean | null | number | string {
  if (value === null || value === undefined) return null
  if (type === 'flag') return value === true || value === 'true'
  if (type === 'text') return typeof value === 'string' ? value : JSON.stringify(value)
  if (type === 'date') return new Date(value as string).getTime()
  return Number(value)
}
