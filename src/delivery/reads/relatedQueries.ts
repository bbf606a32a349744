import type { FlattenedField, Where, WhereField } from 'payload'

import type { ReadQuery } from '../cache/types.js'
import type { Schema } from './schema.js'

/** Ways in which a path ends that name the relation itself, not a field of the document it leads to. */
const OWN_PARTS = new Set(['id', 'relationTo', 'value'])

/** A query on any document of a collection. */
const anyOf = (collection: string): ReadQuery => ({ collection, where: {} })

/**
 * What a query reads besides the collection that it asks: collections that its paths lead through, and
 * the documents that it compares relations with. The latter, because SQL databases empty relations
 * to a document that is deleted, which no write of the document with the relation tells.
 *
 * `null` where a path cannot be followed.
 *
 * @param paths further paths that the answer depends on, such as those it is sorted by
 */
export function relatedQueries(
  collection: string,
  where: Where,
  schema: Schema,
  paths: readonly string[] = [],
): null | ReadQuery[] {
  const fields = schema.fieldsOf(collection)
  if (!fields) return null
  const found: ReadQuery[] = []
  const areKnown = paths.every((path) => follow(path.split('.'), fields, {}, schema, found))
  return areKnown && followAll(where, fields, schema, found) ? found : null
}

function followAll(
  where: Where,
  fields: readonly FlattenedField[],
  schema: Schema,
  found: ReadQuery[],
): boolean {
  return Object.entries(where).every(([key, condition]) =>
    isJunction(key, condition)
      ? condition.every((inner) => followAll(inner, fields, schema, found))
      : follow(key.split('.'), fields, condition, schema, found),
  )
}

const isJunction = (key: string, condition: unknown): condition is Where[] =>
  ['and', 'or'].includes(key.toLowerCase()) && Array.isArray(condition)

/** Notes what a path leads through; false if it cannot be followed. */
function follow(
  [name, ...rest]: readonly string[],
  fields: readonly FlattenedField[],
  condition: WhereField,
  schema: Schema,
  found: ReadQuery[],
): boolean {
  const go = (path: readonly string[], within: readonly FlattenedField[]) =>
    follow(path, within, condition, schema, found)
  const field = fields.find((candidate) => candidate.name === name)
  if (!field) return name === 'id' && rest.length === 0
  const path = field.localized && schema.isLocale(rest[0]) ? rest.slice(1) : rest
  if ('virtual' in field && typeof field.virtual === 'string') {
    return go([...field.virtual.split('.'), ...path], fields)
  }
  switch (field.type) {
    case 'array':
    case 'group':
    case 'tab':
      return path.length === 0 || path[0] === 'id' || go(path, field.flattenedFields)
    case 'blocks':
      return followBlocks(path, schema.blocksOf(field), go)
    case 'relationship':
    case 'upload': {
      const targets = [field.relationTo].flat()
      if (path.every((part) => OWN_PARTS.has(part))) {
        found.push(...targets.map((target) => comparedWith(target, condition)))
        return true
      }
      found.push(...targets.map(anyOf))
      const inner = path[0] === 'value' ? path.slice(1) : path
      return targets.some((target) => go(inner, schema.fieldsOf(target) ?? []))
    }
    case 'join': {
      const targets = [field.collection].flat()
      found.push(...targets.map(anyOf))
      return path.length === 0 || targets.some((target) => go(path, schema.fieldsOf(target) ?? []))
    }
    default:
      return path.length === 0 || field.type === 'json' || field.type === 'richText'
  }
}

function followBlocks(
  path: readonly string[],
  blocks: readonly { flattenedFields: FlattenedField[]; slug: string }[],
  go: (path: readonly string[], within: readonly FlattenedField[]) => boolean,
): boolean {
  if (path.length === 0) return true
  // The path may name the kind of block first.
  const [first = '', ...rest] = path
  const named = blocks.find(({ slug }) => slug === first)
  if (named) return rest.length === 0 || go(rest, named.flattenedFields)
  if (['blockName', 'blockType', 'id'].includes(first)) return true
  // Blocks of several kinds may have the field, each leading elsewhere: all are followed.
  return blocks.filter(({ flattenedFields }) => go(path, flattenedFields)).length > 0
}

/** The documents that a relation is compared with; any, unless the comparison names them. */
function comparedWith(collection: string, condition: WhereField): ReadQuery {
  const ids: unknown[] = []
  for (const [operator, value] of Object.entries(condition)) {
    const values = operator === 'equals' ? [value] : operator === 'in' ? [value].flat() : [null]
    if (!values.every(isID)) return anyOf(collection)
    ids.push(...values)
  }
  return ids.length > 0 ? { collection, where: { id: { in: ids } } } : anyOf(collection)
}

const isID = (value: unknown): boolean => typeof value === 'number' || typeof value === 'string'
