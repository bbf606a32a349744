import type { Where } from 'payload'

import type { Change, Fetched, Reads, Row } from '../../../../src/delivery/cache/index.js'

/** What an answer was read from: queries of `articles`, and the IDs of those they returned. */
export function reads(where: readonly Where[], ids: readonly (number | string)[] = []): Reads {
  return {
    changesAt: Infinity,
    documents: new Set(ids.map((id) => `articles:${id}`)),
    queries: where.map((query) => ({ collection: 'articles', where: query })),
  }
}

/** The answer to the query of one slug. */
export function bySlug<Value>(value: Value, slug: string): Fetched<Value> {
  return { reads: reads([{ slug: { equals: slug } }]), size: 100, value }
}

/** A change of the article that had and has this slug. */
export function changeOf(slug: string, row: Partial<Row> = {}): Change {
  const after: Row = { id: 1, slug, ...row }
  return { after, before: { ...after }, collection: 'articles', id: after.id }
}

/** A promise to be kept by hand. */
export function deferred<Value>() {
  let resolve!: (value: Value) => void
  let reject!: (error: Error) => void
  const promise = new Promise<Value>((kept, broken) => {
    resolve = kept
    reject = broken
  })
  return { promise, reject, resolve }
}
