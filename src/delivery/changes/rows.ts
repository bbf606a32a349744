import type { BaseDatabaseAdapter, FlattenedField, TypeWithID, Where } from 'payload'

import type { Row } from '../cache/types.js'
import type { WriteArgs } from './recorder.js'
import { rowOf, selectOfRow } from './rowOf.js'

/** @see rowsOf */
export interface Rows {
  /** The row of a document that the adapter returned whole. */
  of: (collection: string, document: object) => Row
  readMany: (query: {
    collection: string
    limit?: number
    req?: WriteArgs['req']
    sort?: string | string[]
    where: Where
  }) => Promise<Map<number | string, Row>>
  readOne: (collection: string, where: Where, req: WriteArgs['req']) => Promise<null | Row>
}

/** Reads rows through an adapter as it is at the time of the call, in the transaction of `req`. */
export function rowsOf(adapter: BaseDatabaseAdapter): Rows {
  const { find, findOne } = adapter

  const fieldsOf = (collection: string): FlattenedField[] => {
    const config = adapter.payload.collections[collection]?.config
    // What signs people in is nobody else's business.
    return !config || config.auth ? [] : config.flattenedFields
  }

  const of: Rows['of'] = (collection, document) => rowOf(document, fieldsOf(collection))

  return {
    of,
    readMany: async ({ collection, limit = 0, req, sort, where }) => {
      const { docs } = await find.call(adapter, {
        collection,
        limit,
        pagination: false,
        req,
        select: selectOfRow(fieldsOf(collection)),
        sort,
        where,
      })
      return new Map((docs as TypeWithID[]).map((doc) => [doc.id, of(collection, doc)]))
    },
    readOne: async (collection, where, req) => {
      const select = selectOfRow(fieldsOf(collection))
      const doc = await findOne.call(adapter, { collection, req, select, where })
      return doc && of(collection, doc)
    },
  }
}
