import type { BaseDatabaseAdapter, DeleteOneArgs, TypeWithID, UpdateOneArgs } from 'payload'

import type { Change, Row } from '../cache/types.js'
import { addAnnouncements, announcementsOf } from './announcements.js'
import type { TimedPaths } from './moments.js'
import { recorder, type WriteArgs } from './recorder.js'
import { globalName } from './recorded.js'
import { rowsOf } from './rows.js'

/** @see recordChanges */
export interface RecordChangesOptions {
  /** The dates that change a document when they come. Default: none. */
  timed?: TimedPaths
}

/**
 * Wraps an adapter's writes so that each transaction leaves a record of the documents that it
 * changed, in the transaction itself: it is there if and only if the change is. After the commit,
 * and before the save is answered, `followChanges` in this process hears of it.
 *
 * A write without a transaction gets one of its own, which is tried again where it meets another.
 * Versions are not recorded, so the draft of a published story, autosaved or not, leaves nothing.
 * Nor do Payload's own collections (`isRecorded`), and what a migration writes: the records' table
 * may not be there yet, so a process that runs meanwhile must be started anew.
 *
 * The records' collection must be in the config. A second call changes nothing.
 */
export function recordChanges(
  adapter: BaseDatabaseAdapter,
  { timed = {} }: RecordChangesOptions = {},
): void {
  if (announcementsOf(adapter)) return
  const record = recorder(adapter, addAnnouncements(adapter, timed))
  const rows = rowsOf(adapter)
  const { create, deleteMany, deleteOne, updateMany, updateOne } = adapter

  adapter.create = (args) =>
    record(args.collection, args, async (own, changed) => {
      const { collection, req, returning, select } = own
      const doc = (await create.call(adapter, { ...own, returning: true })) as TypeWithID
      const after = select
        ? await rows.readOne(collection, { id: { equals: doc.id } }, req)
        : rows.of(collection, doc)
      changed({ id: doc.id, after, before: null, collection })
      return returning === false ? null : doc
    })

  adapter.updateOne = (args) =>
    record(args.collection, args, async (own: UpdateOneArgs, changed) => {
      const { collection, options, req, returning, select } = own
      const where = own.id === undefined ? own.where : { id: { equals: own.id } }
      const before = await rows.readOne(collection, where, req)
      const doc = (await updateOne.call(adapter, { ...own, returning: true })) as null | TypeWithID
      if (doc) {
        const isPart = Boolean(select) || options?.atomic === true
        const after = isPart
          ? await rows.readOne(collection, { id: { equals: doc.id } }, req)
          : rows.of(collection, doc)
        changed({ id: doc.id, after, before: sameOr(before, doc, options?.upsert), collection })
      }
      return returning === false ? null : doc
    })

  adapter.updateMany = (args) =>
    record(args.collection, args, async (own, changed) => {
      const { collection, req } = own
      const before = await rows.readMany(own)
      const docs = await updateMany.call(adapter, own)
      const ids = new Set([...before.keys(), ...idsOf(docs)])
      const after = await rows.readMany({ collection, req, where: { id: { in: [...ids] } } })
      for (const [id, row] of after) {
        changed({ id, after: row, before: before.get(id) ?? { id }, collection })
      }
      return docs
    })

  adapter.deleteOne = (args) =>
    record(args.collection, args, async (own: DeleteOneArgs, changed) => {
      const { collection, req, returning, where } = own
      const before = await rows.readOne(collection, where, req)
      const doc = (await deleteOne.call(adapter, { ...own, returning: true })) as null | TypeWithID
      if (doc) changed({ id: doc.id, after: null, before: sameOr(before, doc), collection })
      return returning === false ? null : doc
    })

  adapter.deleteMany = (args) =>
    record(args.collection, args, async (own, changed) => {
      const { collection } = own
      const before = await rows.readMany(own)
      await deleteMany.call(adapter, own)
      for (const [id, row] of before) changed({ id, after: null, before: row, collection })
    })

  for (const name of ['createGlobal', 'updateGlobal'] as const) {
    const write = adapter[name] as (args: GlobalArgs) => Promise<unknown>
    Object.assign(adapter, {
      [name]: (args: GlobalArgs) =>
        record(globalName(args.slug), args, async (own, changed) => {
          const global = await write.call(adapter, own)
          changed(globalChange(own.slug))
          return global
        }),
    })
  }
}

type GlobalArgs = WriteArgs & { slug: string }

/** A global is one document: whatever was read from it has changed. */
function globalChange(slug: string): Change {
  return { id: slug, after: { id: slug }, before: { id: slug }, collection: globalName(slug) }
}

/** The row before, if it is the one that was written; else one of which nothing is known. */
function sameOr(before: null | Row, { id }: TypeWithID, upsert?: unknown): null | Row {
  if (before?.id === id) return before
  return before === null && upsert === true ? null : { id }
}

function idsOf(docs: unknown): (number | string)[] {
  return Array.isArray(docs) ? (docs as TypeWithID[]).map(({ id }) => id) : []
}
