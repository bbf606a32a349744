/** A relation as a query answers it: the document, or its ID where the reader may not see it. */
export type Relation<T extends object> = null | number | string | T | undefined

/** The document of a relation; `null` where there is none that the reader may see. */
export function populated<T extends object>(relation: Relation<T>): null | T {
  return typeof relation === 'object' ? relation : null
}

/** The documents of a list of relations, without those that the reader may not see. */
export function allPopulated<T extends object>(relations: null | Relation<T>[] | undefined): T[] {
  return (relations ?? []).map(populated).filter((document) => document !== null)
}
