import type {
  BaseDatabaseAdapter,
  FlattenedBlock,
  FlattenedBlocksField,
  FlattenedField,
} from 'payload'

/** What following a path needs to know of an app's collections. */
export interface Schema {
  blocksOf: (field: FlattenedBlocksField) => FlattenedBlock[]
  /** A collection's fields; `undefined` where there is no such collection. */
  fieldsOf: (collection: string) => FlattenedField[] | undefined
  isLocale: (name: string | undefined) => boolean
}

/** The schema of the Payload that an adapter serves. */
export function schemaOf(adapter: BaseDatabaseAdapter): Schema {
  return {
    blocksOf: ({ blockReferences, blocks }) =>
      (blockReferences ?? blocks)
        .map((block) => (typeof block === 'string' ? adapter.payload.blocks[block] : block))
        .filter((block) => block !== undefined),
    fieldsOf: (collection) => adapter.payload.collections[collection]?.config.flattenedFields,
    isLocale: (name) => {
      const { localization } = adapter.payload.config
      return Boolean(localization) && localization && name !== undefined
        ? localization.localeCodes.includes(name)
        : false
    },
  }
}
