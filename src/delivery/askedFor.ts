import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql'
import type { FlattenedField, GraphQLExtension, SelectType } from 'payload'

type GraphQL = Parameters<GraphQLExtension>[0]

/**
 * What a GraphQL request asks of the documents in the field at `path` below the one that is being
 * resolved, as a `select`: a list whose bodies nobody asked for loads none. `undefined`, for all, if
 * something is asked for that is no field of the collection: it may be computed from any.
 *
 * @param fields the collection's
 */
export function askedFor(
  { Kind }: GraphQL,
  info: GraphQLResolveInfo,
  path: string[],
  fields: readonly FlattenedField[],
): SelectType | undefined {
  let sets = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? [])
  for (const name of path) sets = fieldsIn(sets).get(name) ?? []

  const known = new Set(['id', ...fields.map(({ name }) => name)])
  const asked = [...fieldsIn(sets).keys()].filter((name) => !name.startsWith('__'))
  if (!asked.every((name) => known.has(name))) return undefined
  return Object.fromEntries(['id', ...asked].map((name) => [name, true]))

  /** The fields of all these selections, by name, with what is selected of each. */
  function fieldsIn(selections: readonly SelectionSetNode[]): Map<string, SelectionSetNode[]> {
    const found = new Map<string, SelectionSetNode[]>()
    const collect = (set: SelectionSetNode | undefined): void => {
      for (const selection of set?.selections ?? []) {
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
          collect(info.fragments[selection.name.value]?.selectionSet)
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          collect(selection.selectionSet)
        } else {
          const below = selection.selectionSet ? [selection.selectionSet] : []
          found.set(selection.name.value, [...(found.get(selection.name.value) ?? []), ...below])
        }
      }
    }
    for (const set of selections) collect(set)
    return found
  }
}
