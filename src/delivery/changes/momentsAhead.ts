import type { FlattenedField, Payload, TypeWithID, Where } from 'payload'

import type { Change, Row } from '../cache/types.js'
import { clock } from '../clock.js'
import { announcementsOf } from './announcements.js'
import type { ChangeFeed } from './followChanges.js'
import { momentAt, pastPaths, type TimedPaths } from './moments.js'
import { rowOf, selectOfRow } from './rowOf.js'

/** @see momentsAhead */
export interface MomentsOptions {
  feed: ChangeFeed
  payload: Payload
  /** How often the list is read anew. Default 60,000 ms. */
  every?: number
  /** The time in milliseconds since 1970. Default: the process's. */
  now?: () => number
}

/** The moments at which the clock will change what readers see. */
export interface MomentsAhead {
  /** Whether the list has been read: before that, moments may pass unnoticed. */
  isLoaded: () => boolean
  /** Stops reading, and waits for a read under way. */
  stop: () => Promise<void>
  /**
   * The changes that have come by `now`, each once, with the paths whose moments have: to be applied
   * before an answer is given. Costs one comparison while none has come.
   */
  takeDue: (now: number) => readonly Change[]
}

/** A change, and when this process heard of it, in milliseconds since 1970. */
interface Told {
  change: Change
  toldAt: number
}

interface Moment {
  at: number
  collection: string
  row: Row
}

/** How many moments of one date are kept; what is later is read when its time comes nearer. */
const MOST = 10_000

/** A list that could not be read is asked for again after this time. */
const RETRY = 1_000

const NONE: readonly Change[] = []

/**
 * Keeps a list of the moments ahead at which a document changes for readers without a write: an
 * embargo's end, a flag's, a date of publication. It is read at the start and each minute, from
 * published documents where there are drafts, and kept up by the changes of `feed`.
 */
export function momentsAhead({
  feed,
  payload,
  every = 60_000,
  now = clock,
}: MomentsOptions): MomentsAhead {
  const timed = announcementsOf(payload.db)?.timed ?? {}
  let moments: Moment[] = []
  let isSorted = true
  let readUpTo: number | undefined
  const started = now()
  /** What changed while the list was read, which has it as it was. */
  let changed: Told[] | undefined
  let failed = false
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()

  /** Adds the moments of a row; earlier ones of it may stay, as a moment too many does no harm. */
  const add = ({ change: { after, collection, due }, toldAt }: Told): void => {
    if (!after) return
    for (const path of timed[collection] ?? []) {
      const at = momentAt(after, path)
      // A path can be due for the row before, while the row after has another moment ahead of it.
      if (typeof at !== 'number' || (due?.includes(path) && at <= toldAt)) continue
      moments.push({ at, collection, row: after })
      isSorted = false
    }
  }

  const endListening = feed.onChange((change) => {
    const told = { change, toldAt: now() }
    changed?.push(told)
    add(told)
  })

  const load = async (): Promise<void> => {
    const began = now()
    // From the last reading on: no moment may fall between two readings. One taken twice does no harm.
    const from = readUpTo ?? started
    changed = []
    try {
      const found: Moment[] = []
      for (const [collection, paths] of Object.entries(timed)) {
        const rows = new Map<number | string, Row>()
        for (const path of paths) {
          found.push(...(await readMoments({ collection, from, path, payload, rows })))
        }
      }
      const waiting = moments.filter(({ at }) => at <= from)
      moments = [...waiting, ...found]
      isSorted = false
      readUpTo = began
      changed.forEach(add)
    } finally {
      changed = undefined
    }
  }

  const run = async (): Promise<void> => {
    try {
      await load()
      failed = false
    } catch (err) {
      if (!failed) payload.logger.error({ err, msg: 'The moments ahead could not be read' })
      failed = true
    }
    if (!stopped) timer = setTimeout(start, failed ? RETRY : every).unref()
  }
  const start = (): void => {
    running = run()
  }
  start()

  return {
    isLoaded: () => readUpTo !== undefined,
    stop: async () => {
      stopped = true
      endListening()
      clearTimeout(timer)
      await running
    },
    takeDue: (time) => {
      if (!isSorted) moments.sort((a, b) => a.at - b.at)
      isSorted = true
      const [first] = moments
      if (!first || first.at > time) return NONE
      const next = moments.findIndex(({ at }) => at > time)
      return changesOf(moments.splice(0, next === -1 ? moments.length : next), timed, time)
    },
  }
}

/**
 * One change for each row, with every path whose moment has come: who asked before the first of them
 * may be answered from memory after the last. Two versions of a story are two rows, as a list may
 * have the one and not the other.
 */
function changesOf(moments: readonly Moment[], timed: TimedPaths, now: number): Change[] {
  const rows = new Map(moments.map(({ collection, row }) => [row, collection]))
  return [...rows].map(([row, collection]) => ({
    id: row.id,
    after: row,
    before: row,
    collection,
    due: pastPaths(timed[collection] ?? [], [row], now),
  }))
}

interface ReadArgs {
  collection: string
  from: number
  path: string
  payload: Payload
  /** Those that have been read already, so that the moments of one story have one row. */
  rows: Map<number | string, Row>
}

async function readMoments({ collection, from, path, payload, rows }: ReadArgs): Promise<Moment[]> {
  const config = payload.collections[collection]?.config
  if (!config || !hasPath(path, config.flattenedFields)) return []
  const isAhead: Where = { [path]: { greater_than: new Date(from).toISOString() } }
  const isPublished: Where = { _status: { equals: 'published' } }
  const { docs } = await payload.db.find<TypeWithID>({
    collection,
    limit: MOST,
    pagination: false,
    select: selectOfRow(config.flattenedFields),
    sort: path,
    where: config.versions?.drafts ? { and: [isPublished, isAhead] } : isAhead,
  })
  return docs.map((doc) => {
    const row = rows.get(doc.id) ?? rowOf(doc, config.flattenedFields)
    rows.set(doc.id, row)
    return { at: momentAt(doc, path) ?? 0, collection, row }
  })
}

/** A collection of the host's own, such as its media, may lack a date that the newsroom's has. */
function hasPath(path: string, fields: readonly FlattenedField[]): boolean {
  const [name, ...rest] = path.split('.')
  const field = fields.find((candidate) => candidate.name === name)
  if (!field || rest.length === 0) return field !== undefined
  return 'flattenedFields' in field && hasPath(rest.join('.'), field.flattenedFields)
}
