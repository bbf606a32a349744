import type { FlattenedField } from 'payload'

import type { Schema } from './schema.js'

type Found = (collection: string, id: number | string) => void

/**
 * Calls `found` with each document that a document names in a relation, an upload or a join, at
 * whatever depth of groups, arrays and blocks. Those in rich text are left out: they are populated by
 * queries of their own.
 */
export function relationsIn(
  document: unknown,
  fields: readonly FlattenedField[],
  schema: Schema,
  found: Found,
): void {
  if (!isObject(document)) return
  for (const field of fields) {
    const value = document[field.name]
    if (value === undefined || value === null) continue
    // A localised field has a value for each language, unless the query asked for one.
    const values =
      field.localized && isObject(value) && Object.keys(value).every(schema.isLocale)
        ? Object.values(value)
        : [value]
    for (const each of values) relationsOfField(each, field, schema, found)
  }
}

function relationsOfField(
  value: unknown,
  field: FlattenedField,
  schema: Schema,
  found: Found,
): void {
  switch (field.type) {
    case 'array':
      for (const row of arrayOf(value)) relationsIn(row, field.flattenedFields, schema, found)
      return
    case 'blocks': {
      const blocks = schema.blocksOf(field)
      for (const row of arrayOf(value)) {
        const block = blocks.find(({ slug }) => isObject(row) && row.blockType === slug)
        relationsIn(row, block?.flattenedFields ?? [], schema, found)
      }
      return
    }
    case 'group':
    case 'tab':
      relationsIn(value, field.flattenedFields, schema, found)
      return
    case 'join': {
      const docs = isObject(value) ? arrayOf(value.docs) : []
      for (const doc of docs) relation(doc, field.collection, found)
      return
    }
    case 'relationship':
    case 'upload':
      for (const each of [value].flat()) relation(each, field.relationTo, found)
  }
}

function relation(value: unknown, target: string | string[], found: Found): void {
  const isOne = typeof target === 'string'
  if (isOne && isID(value)) found(target, value)
  if (!isObject(value)) return
  // SQL adapters give what they join as documents.
  if (isID(value.value)) found(String(value.relationTo), value.value)
  else if (isOne && isID(value.id)) found(target, value.id)
}

const arrayOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [])

const isID = (value: unknown): value is number | string =>
  typeof value === 'number' || typeof value === 'string'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
