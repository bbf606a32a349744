import { constants, open } from 'node:fs/promises'

import { REJECTED } from './readStory.js'

/** A line that could not be imported. */
export interface RejectedLine {
  /** Its number in the file, from 1. */
  line: number
  /** What is wrong with it and what to do. */
  reason: string
  /** As it stands in the file; `null` if it is too long to be kept. */
  text: null | string
}

/** The file beside an archive that its rejected lines are written to. */
export const rejectedFile = (file: string): string =>
  `${file.replace(/\.(?:jsonl|ndjson|json)$/i, '')}.rejected.jsonl`

/**
 * Writes rejected lines behind the first `at` bytes of a file and ends it there, and on the disk
 * before it returns. Returns its length in bytes. Called again with the same `at` (the transaction
 * that went with it has failed) it leaves no line twice.
 */
export async function writeRejected(
  file: string,
  at: number,
  lines: readonly RejectedLine[],
): Promise<number> {
  if (lines.length === 0) return at
  const handle = await open(file, constants.O_RDWR | constants.O_CREAT)
  try {
    const { size } = await handle.stat()
    const from = Math.min(at, size)
    const text = Buffer.from(lines.map((line) => `${toLine(line)}\n`).join(''))
    await handle.truncate(from)
    await handle.write(text, 0, text.length, from)
    await handle.sync()
    return from + text.length
  } finally {
    await handle.close()
  }
}

/** The line with the reason in it, which an import of the corrected file does not mind. */
function toLine({ line, reason, text }: RejectedLine): string {
  const note = { [REJECTED]: { line, reason } }
  try {
    const story = JSON.parse(text ?? 'null') as unknown
    if (typeof story === 'object' && story !== null && !Array.isArray(story)) {
      return JSON.stringify({ ...note, ...story, ...note })
    }
  } catch {
    // No JSON: that is what it was rejected for. Below it is kept as text.
  }
  return JSON.stringify({ ...note, text })
}
