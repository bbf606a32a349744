import { isPolymorphicId } from './plain.js'

/**
 * The value at a dotted path of a row, such as `breaking.until`; below a list, the values of all its
 * elements as one list. `undefined` if the row does not have it: the field was left out, or the path
 * leads through a relation, of which the row has nothing but the ID.
 */
export function valueAt(row: object, path: string): unknown {
  if (Object.hasOwn(row, path)) return (row as Record<string, unknown>)[path]
  return path.includes('.') ? follow(row, path.split('.'), 0) : undefined
}

function follow(value: unknown, names: string[], depth: number): unknown {
  const name = names[depth]
  if (name === undefined) return value
  if (typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value)) return followEach(value, names, depth)
  if (!Object.hasOwn(value, name)) return undefined
  // Compared as the relation is, with its ID alone.
  if (name === 'value' && isPolymorphicId(value)) return value
  return follow((value as Record<string, unknown>)[name], names, depth + 1)
}

function followEach(elements: unknown[], names: string[], depth: number): unknown {
  const found = elements.flatMap((element) => follow(element, names, depth))
  // An empty list may as well be one of relations.
  return found.length === 0 || found.includes(undefined) ? undefined : found
}
