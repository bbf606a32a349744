import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql'

/**
 * GraphQL rule that refuses a request whose fields nest deeper than `max`. Payload's complexity adds
 * up fields and not what they multiply: a story's related stories' related stories cost little by
 * its count and everything to answer. Introspection is not counted; it reads no documents.
 */
export const boundDepth =
  (max: number): ValidationRule =>
  (context) => ({
    Document: (document) => {
      const depth = depthOf(document)
      if (depth <= max) return
      context.reportError(
        new GraphQLError(
          `The query is too complex: its fields nest ${depth} deep, and ${max} is the most. Ask in two requests.`,
        ),
      )
    },
  })

function depthOf(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition)
    }
  }
  // Each fragment is measured once, and one that spreads itself (another rule's to refuse) ends.
  const measured = new Map<string, number>()
  const fragmentDepth = (name: string): number => {
    const known = measured.get(name)
    if (known !== undefined) return known
    measured.set(name, 0)
    const depth = selectionDepth(fragments.get(name)?.selectionSet)
    measured.set(name, depth)
    return depth
  }

  const selectionDepth = (set: SelectionSetNode | undefined): number => {
    let deepest = 0
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        deepest = Math.max(deepest, fragmentDepth(selection.name.value))
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        deepest = Math.max(deepest, selectionDepth(selection.selectionSet))
      } else if (!selection.name.value.startsWith('__')) {
        deepest = Math.max(deepest, 1 + selectionDepth(selection.selectionSet))
      }
    }
    return deepest
  }

  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  return Math.max(
    0,
    ...operations.map((operation) =>
      'selectionSet' in operation ? selectionDepth(operation.selectionSet) : 0,
    ),
  )
}
