import type { FlattenedField, SelectType } from 'payload'

import type { Row } from '../cache/types.js'

/** Longer text is left out of a row: no query compares it, and a row is stored with each change. */
const LONGEST_TEXT = 300

/**
 * Cuts a document, as the adapter returned it, to what a query can compare: text of at most 300
 * characters, numbers, dates (ISO 8601 in UTC), choices, and relations by ID, with groups as objects.
 *
 * A field that is there but empty is `null`, or `[]` where it holds several. What a row does not have
 * at all is unknown: long text, rich text, arrays, blocks, JSON, relations to several collections,
 * and fields that are virtual, localised or hidden.
 */
export function rowOf(document: object, fields: readonly FlattenedField[]): Row {
  const { id } = document as { id: number | string }
  return { ...cut(document as Record<string, unknown>, fields), id }
}

/** What an adapter must `select` so that {@link rowOf} can be made from it. */
export function selectOfRow(fields: readonly FlattenedField[]): SelectType {
  const select: SelectType = {}
  for (const field of fields) {
    if (!isComparable(field)) continue
    select[field.name] = 'flattenedFields' in field ? selectOfRow(field.flattenedFields) : true
  }
  return select
}

function cut(
  document: Record<string, unknown>,
  fields: readonly FlattenedField[],
): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (const field of fields) {
    if (!isComparable(field)) continue
    const value = document[field.name]
    if ('flattenedFields' in field) {
      row[field.name] = cut(isObject(value) ? value : {}, field.flattenedFields)
      continue
    }
    const comparable = comparableValue(value ?? ('hasMany' in field && field.hasMany ? [] : null))
    if (comparable !== undefined) row[field.name] = comparable
  }
  return row
}

function isComparable(field: FlattenedField): boolean {
  if (field.localized || field.hidden || ('virtual' in field && field.virtual)) return false
  switch (field.type) {
    case 'checkbox':
    case 'date':
    case 'email':
    case 'group':
    case 'number':
    case 'radio':
    case 'select':
    case 'tab':
    case 'text':
    case 'textarea':
      return true
    case 'relationship':
    case 'upload':
      return typeof field.relationTo === 'string'
    default:
      return false
  }
}

/** `undefined` for what had better be unknown. */
function comparableValue(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string') return value.length <= LONGEST_TEXT ? value : undefined
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value
  if (!Array.isArray(value)) return undefined
  const values = value.map(comparableValue)
  return values.includes(undefined) ? undefined : values
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
