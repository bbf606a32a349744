import type {
  BaseDatabaseAdapter,
  JoinQuery,
  PayloadRequest,
  SelectType,
  Sort,
  TypeWithID,
  Where,
} from 'payload'
import { getObjectDotNotation, unflatten } from 'payload/shared'

import { globalName, isRecorded, momentAt, type TimedPaths } from '../changes/index.js'
import { type Collector, collector } from './readsOf.js'
import { relatedQueries } from './relatedQueries.js'
import { relationsIn } from './relationsIn.js'
import { schemaOf } from './schema.js'
import { selects } from './selects.js'

/** @see recordReads */
export interface RecordReadsOptions {
  /** The dates that change a document when they come. Default: none. */
  timed?: TimedPaths
}

/** What the adapter's reads of documents have in common. */
interface Read {
  collection: string
  draftsEnabled?: boolean
  joins?: JoinQuery
  req?: Partial<PayloadRequest>
  select?: SelectType
  sort?: Sort
  where?: Where
}

type Join = false | { sort?: string; where?: Where }

const recordedAlready = Symbol.for('payload-newsroom.recordReads')

/**
 * Wraps an adapter's reads so that `readsOf` can say what a piece of work has read: each query with
 * its conditions, as the adapter got it and so with those of the access rules; what it reads besides
 * (relations that a path leads through, joins); the documents that it returned and those they name;
 * and the next moment at which the clock changes one of them. Outside of `readsOf` they are passed on as they are.
 *
 * Queries that bypass the adapter's methods (`payload.db.drizzle`, `payload.db.collections`) are not
 * seen. A second call changes nothing.
 */
export function recordReads(
  adapter: BaseDatabaseAdapter & { [recordedAlready]?: true },
  { timed = {} }: RecordReadsOptions = {},
): void {
  if (adapter[recordedAlready]) return
  adapter[recordedAlready] = true
  const schema = schemaOf(adapter)
  const { count, find, findDistinct, findGlobal, findOne } = adapter

  const noteQuery = (
    reads: Collector,
    { collection, draftsEnabled, sort, where = {} }: Read,
    paths: string[] = [],
  ): void => {
    const sorted = [sort ?? []].flat().map((path) => path.replace(/^-/, ''))
    const related = relatedQueries(collection, where, schema, [...sorted, ...paths])
    if (!related || draftsEnabled || !isRecorded(collection)) reads.cannotBeKept()
    // Adapters may change what they are given.
    reads.query(collection, structuredClone(where))
    for (const query of related ?? []) reads.query(query.collection, structuredClone(query.where))
  }

  const noteDocuments = async (reads: Collector, read: Read, docs: TypeWithID[]): Promise<void> => {
    const { collection } = read
    if (docs.length === 0) return
    noteJoins(reads, read, docs)
    // Before anything is awaited: what a document names may be altered in it afterwards.
    const named = new Map(docs.map((doc) => [doc.id, namedBy(doc, collection)]))
    const paths = timed[collection] ?? []
    const dated = new Map((await withPaths(read, docs, paths)).map((doc) => [doc.id, doc]))
    for (const [id, names] of named) {
      const moments = paths.map((path) => momentAt(dated.get(id) ?? {}, path) ?? 0)
      reads.row(`${collection}:${id}`, names, moments)
    }
  }

  const namedBy = (doc: TypeWithID, collection: string): string[] => {
    const names: string[] = []
    relationsIn(doc, schema.fieldsOf(collection) ?? [], schema, (to, id) =>
      names.push(`${to}:${id}`),
    )
    return names
  }

  /** The documents with the timed dates in them, which `select` may have left out. */
  const withPaths = async (
    { collection, req, select }: Read,
    docs: TypeWithID[],
    paths: readonly string[],
  ): Promise<TypeWithID[]> => {
    if (paths.every((path) => selects(select, path))) return docs
    const found = await find.call(adapter, {
      collection,
      joins: false,
      limit: 0,
      pagination: false,
      req,
      select: selectOf(paths),
      where: { id: { in: docs.map(({ id }) => id) } },
    })
    return found.docs as TypeWithID[]
  }

  const noteJoins = (reads: Collector, { collection, joins }: Read, docs: TypeWithID[]): void => {
    const config = adapter.payload.collections[collection]?.config
    if (!config || (joins as unknown) === false) return
    const all = [...Object.values(config.joins).flat(), ...config.polymorphicJoins]
    for (const { field, joinPath } of all) {
      const asked = (joins as Record<string, Join> | undefined)?.[joinPath]
      if (asked === false || !docs.some((doc) => getObjectDotNotation(doc, joinPath) !== undefined))
        continue
      const own: Where = { [field.on]: { in: docs.map(({ id }) => id) } }
      for (const target of [field.collection].flat()) {
        // The condition of a join over several collections may hold for some of them only.
        const isOne = typeof field.collection === 'string'
        const asksMore = isOne && asked?.where && Object.keys(asked.where).length > 0
        const where = asksMore ? { and: [asked.where ?? {}, own] } : own
        const sort = isOne ? (asked?.sort ?? field.defaultSort) : undefined
        noteQuery(reads, { collection: target, sort, where })
      }
    }
  }

  adapter.find = (async (args) => {
    const reads = collector()
    if (!reads) return find.call(adapter, args)
    noteQuery(reads, args)
    const result = await find.call(adapter, args)
    await noteDocuments(reads, args, result.docs as TypeWithID[])
    return result
  }) as typeof find

  adapter.findOne = (async (args) => {
    const reads = collector()
    if (!reads) return findOne.call(adapter, args)
    noteQuery(reads, args)
    const doc = await findOne.call(adapter, args)
    await noteDocuments(reads, args, doc ? [doc] : [])
    return doc
  }) as typeof findOne

  adapter.count = (args) => {
    const reads = collector()
    if (reads) noteQuery(reads, args)
    return count.call(adapter, args)
  }

  adapter.findDistinct = (args) => {
    const reads = collector()
    if (reads) noteQuery(reads, args, [args.field])
    return findDistinct.call(adapter, args)
  }

  adapter.findGlobal = (async (args) => {
    const reads = collector()
    if (!reads) return findGlobal.call(adapter, args)
    const name = globalName(args.slug)
    reads.query(name, {})
    if (!isRecorded(name)) reads.cannotBeKept()
    const global = await findGlobal.call(adapter, args)
    const config = adapter.payload.globals.config.find(({ slug }) => slug === args.slug)
    relationsIn(global, config?.flattenedFields ?? [], schema, (to, id) => reads.document(to, id))
    return global
  }) as typeof findGlobal

  for (const name of UNRECORDED) {
    const read = adapter[name] as (args: unknown) => Promise<unknown>
    Object.assign(adapter, {
      [name]: (args: unknown) => {
        collector()?.cannotBeKept()
        return read.call(adapter, args)
      },
    })
  }
}

/** Reads of versions and drafts, which are written without a record. */
const UNRECORDED = [
  'countGlobalVersions',
  'countVersions',
  'findGlobalVersions',
  'findVersions',
  'queryDrafts',
] as const satisfies readonly (keyof BaseDatabaseAdapter)[]

const selectOf = (paths: readonly string[]): SelectType =>
  unflatten(Object.fromEntries(paths.map((path) => [path, true]))) as SelectType
