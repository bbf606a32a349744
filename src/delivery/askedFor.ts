import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql'
import type { FlattenedField, GraphQLExtension, SelectType } from 'payload'

type GraphQL = Parameters<GraphQLExtension>[0]

/**
 * What a GraphQL request asks of the documents in these lists of what is being resolved, or of itself
 * where none is named, as a `select`: a list whose bodies nobody asked for loads none. `undefined`,
 * for all, if something is asked for that is no field of the collection: it may be computed from any.
 *
 * @param fields the collection's
 */
export function askedFor(
  { Kind }: GraphQL,
  info: GraphQLResolveInfo,
  lists: string[],
  fields: readonly FlattenedField[],
): SelectType | undefined {
  const own = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? [])
  const sets = lists.length > 0 ? lists.flatMap((name) => fieldsIn(own).get(name) ?? []) : own

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
