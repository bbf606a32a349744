import { createHash } from 'node:crypto'
import { realpath } from 'node:fs/promises'

import type { Payload, PayloadRequest } from 'payload'

import { hashOf, type Place } from './readLines.js'

/** How far the import of a file has come. */
export interface ImportState extends Place {
  /** SHA-256 of the file up to this place. */
  digest: string
  /** Stories that were created. */
  imported: number
  /** Stories that were there already. */
  present: number
  /** Lines that could not be imported. */
  rejected: number
  /** Bytes of the file of rejected lines that belong to this state. */
  rejectedBytes: number
}

/** Nothing has been read yet. */
export const START: ImportState = {
  bytes: 0,
  digest: '',
  imported: 0,
  lines: 0,
  present: 0,
  rejected: 0,
  rejectedBytes: 0,
}

/** Payload's own collection of keys and values, which every app has unless it keeps them elsewhere. */
const COLLECTION = 'payload-kv'

/** What the state of a file's import is kept under, in the database that it is imported into. */
export async function stateKey(file: string): Promise<string> {
  const path = await realpath(file)
  return `newsroom-import:${createHash('sha256').update(path).digest('hex')}`
}

/** The state that was stored for a file; the start where there is none, or the file has changed. */
export async function loadState(payload: Payload, key: string, file: string): Promise<ImportState> {
  if (!(COLLECTION in payload.collections)) return START
  const row = await payload.db.findOne<{ data?: ImportState; id: number | string }>({
    collection: COLLECTION,
    joins: false,
    where: { key: { equals: key } },
  })
  const state = row?.data
  if (!state) return START
  const hash = await hashOf(file, state.bytes)
  return hash.digest('hex') === state.digest ? state : START
}

/**
 * Stores the state in the transaction of `req`: it is there if and only if the stories are that it
 * speaks of, whatever happens to this process, the machine or a restored backup.
 */
export async function saveState(
  req: PayloadRequest,
  key: string,
  data: ImportState,
): Promise<void> {
  if (!(COLLECTION in req.payload.collections)) return
  await req.payload.db.upsert({
    collection: COLLECTION,
    data: { data, key },
    joins: false,
    req,
    select: {},
    where: { key: { equals: key } },
  })
}
