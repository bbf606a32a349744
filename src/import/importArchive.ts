import type { Payload } from 'payload'

import type { Newsroom } from '../options.js'
import { bodies, type ToBody } from './bodies.js'
import { type ImportState, loadState, saveState, stateKey } from './importState.js'
import { hashOf, type Line, MAX_LINE_BYTES, readLines } from './readLines.js'
import { LineError, readStory } from './readStory.js'
import { rejectedFile, type RejectedLine, writeRejected } from './rejectedLines.js'
import { reasonOf, saveStories, StoriesFailed, type StoryToSave } from './saveStories.js'

/** Settings of {@link importArchive}. */
export interface ImportOptions {
  /** Told after each transaction how far the import has come. */
  onProgress?: (state: ImportState) => void
  /** Told of each line that could not be imported. */
  onRejected?: (line: RejectedLine) => void
  /** Ends the import after the transaction that is open. */
  signal?: AbortSignal
  /** Stories that share a transaction. Default 200. */
  together?: number
}

/** What became of an import; the counts are those of all its runs. */
export interface ImportResult extends ImportState {
  /** `false` when the signal ended it. */
  isComplete: boolean
  /** The file of rejected lines. */
  rejectedTo: string
}

/** One transaction's worth of text: long stories are fewer in one. */
const MOST_BYTES = 16 * 1024 * 1024

/**
 * How long nothing is written between two transactions on SQLite, in milliseconds. Another process
 * asks for its turn every 50 (see the database room), and an editor's save must get it.
 */
const PAUSE = 60

interface Entry {
  line: Line
  reason?: string
  toSave?: StoryToSave
}

/**
 * Imports a file of stories, one JSON object a line: see `ArchiveStory`. Each story is created as
 * `payload.create` would, one transaction for many of them.
 *
 * An import that was ended, however, is gone on with by the same call: its state is stored with the
 * stories it speaks of. Lines that cannot be imported are written to a file beside it and do not
 * stop the others.
 *
 * @throws what the database throws when it cannot go on, and what reading the file throws. What was
 *   committed stays.
 */
export async function importArchive(
  payload: Payload,
  file: string,
  { onProgress, onRejected, signal, together = 200 }: ImportOptions = {},
): Promise<ImportResult> {
  const key = await stateKey(file)
  const rejectedTo = rejectedFile(file)
  const { slugs } = payload.config.custom?.newsroom as Newsroom
  const fields = payload.collections[slugs.articles]?.config.flattenedFields ?? []
  const names = new Set(fields.map(({ name }) => name))
  const toBody = bodies(fields)
  let state = await loadState(payload, key, file)

  const save = async (entries: Entry[]): Promise<void> => {
    const rejected = entries.flatMap(({ line, reason }) =>
      reason === undefined ? [] : [{ line: line.lines, reason, text: line.text }],
    )
    const stories = entries.flatMap(({ toSave }) => toSave ?? [])
    const last = entries.at(-1)
    if (!last) return
    let next = state
    await saveStories(payload, stories, slugs, async (req, created) => {
      next = {
        bytes: last.line.bytes,
        digest: last.line.digest,
        imported: state.imported + created,
        lines: last.line.lines,
        present: state.present + stories.length - created,
        rejected: state.rejected + rejected.length,
        rejectedBytes: await writeRejected(rejectedTo, state.rejectedBytes, rejected),
      }
      await saveState(req, key, next)
    })
    state = next
    for (const line of rejected) onRejected?.(line)
    onProgress?.(state)
  }

  const pause = payload.db.name === 'sqlite' ? PAUSE : 0
  let entries: Entry[] = []
  let bytes = 0
  let freeSince = 0
  const flush = async () => {
    const rest = freeSince + pause - performance.now()
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest))
    await saveAround(entries, save)
    freeSince = performance.now()
    entries = []
    bytes = 0
  }

  let read = state.bytes
  const hash = await hashOf(file, state.bytes)
  for await (const line of readLines(file, { from: state, hash })) {
    if (signal?.aborted) break
    read = line.bytes
    if (line.text === '') continue
    entries.push(readEntry(line, names, toBody))
    bytes += line.text?.length ?? 0
    if (entries.length < together && bytes < MOST_BYTES) continue
    await flush()
  }
  const isComplete = !signal?.aborted
  if (isComplete && entries.length > 0) await flush()
  return { ...state, bytes: isComplete ? read : state.bytes, isComplete, rejectedTo }
}

function readEntry(line: Line, names: ReadonlySet<string>, toBody: ToBody): Entry {
  if (line.text === null) {
    return { line, reason: `It is longer than ${MAX_LINE_BYTES} bytes: shorten it.` }
  }
  try {
    const { story, uri } = readStory(line.text, names)
    return { line, toSave: { body: toBody(story), story, uri } }
  } catch (error) {
    if (error instanceof LineError) return { line, reason: error.message }
    return { line, reason: `Its text cannot be converted: ${(error as Error).message}` }
  }
}

/** Saves entries in order, with those that fail by themselves, so that they do not keep the others. */
async function saveAround(
  entries: Entry[],
  save: (entries: Entry[]) => Promise<void>,
): Promise<void> {
  try {
    await save(entries)
  } catch (error) {
    if (!(error instanceof StoriesFailed)) throw error
    for (const part of partsAround(entries, error.reasons)) {
      const [only, ...others] = part
      if (only?.toSave && others.length === 0 && entries.length === 1) {
        await save([{ line: only.line, reason: reasonFor(error.reasons.get(only.toSave)) }])
      } else {
        await saveAround(part, save)
      }
    }
  }
}

/** Each failed entry alone and the runs between them; halves where all have failed together. */
function partsAround(entries: Entry[], failed: ReadonlyMap<StoryToSave, unknown>): Entry[][] {
  const hasFailed = ({ toSave }: Entry) => toSave !== undefined && failed.has(toSave)
  if (entries.length > 1 && entries.every(hasFailed)) {
    const middle = Math.ceil(entries.length / 2)
    return [entries.slice(0, middle), entries.slice(middle)]
  }
  const parts: Entry[][] = []
  let run: Entry[] = []
  for (const entry of entries) {
    if (!hasFailed(entry)) {
      run.push(entry)
      continue
    }
    if (run.length > 0) parts.push(run)
    parts.push([entry])
    run = []
  }
  return run.length > 0 ? [...parts, run] : parts
}

function reasonFor(error: unknown): string {
  const reason = reasonOf(error)
  if (reason === null) throw error
  return reason
}
