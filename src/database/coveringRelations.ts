import type { BaseDatabaseAdapter } from 'payload'

interface RawIndex {
  name: string
  on: string | string[]
  unique?: boolean
}

interface RawTable {
  indexes?: Record<string, RawIndex>
}

/** The parts of Payload's SQL adapters that build the schema. */
type SqlAdapter = BaseDatabaseAdapter & {
  beforeSchemaInit?: ((args: { schema: unknown }) => unknown)[]
  rawTables?: Record<string, RawTable>
  relationshipsSuffix?: string
}

/**
 * Has the index on each relation of a `hasMany` field hold all that a filter by it reads: which
 * document names the other, and in which field.
 *
 * SQLite answers "the newest stories on this topic" by walking the stories from the newest on and
 * looking each up among the topic's. Payload's own index sends it from every story to the rows of
 * all that the story names. With this one it reads the topic's part of one index, which for a topic
 * with few stories is a page or two.
 */
export function coverRelations(adapter: SqlAdapter): void {
  adapter.beforeSchemaInit?.push(({ schema }) => {
    const suffix = adapter.relationshipsSuffix ?? '_rels'
    for (const [name, { indexes = {} }] of Object.entries(adapter.rawTables ?? {})) {
      if (!name.endsWith(suffix)) continue
      for (const index of Object.values(indexes)) {
        if (isOnRelation(index)) index.on = [index.on, 'parent', 'path'].flat()
      }
    }
    return schema
  })
}

function isOnRelation({ on, unique }: RawIndex): boolean {
  const columns = [on].flat()
  return !unique && columns.length === 1 && columns.every((column) => column.endsWith('ID'))
}
