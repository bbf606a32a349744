import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** The longest line that is read, in bytes: far longer than any story. */
export const MAX_LINE_BYTES = 8 * 1024 * 1024

/** A place between two lines of a file. */
export interface Place {
  /** Bytes before it. */
  bytes: number
  /** Lines before it. */
  lines: number
}

/** A line of a file. */
export interface Line extends Place {
  /** SHA-256 of the file up to the line's end, so that a changed file is noticed. */
  digest: string
  /** Without its end; `null` for one that is too long to be read. */
  text: null | string
}

const NEWLINE = 0x0a

/** Reads a file line by line; of the file no more than a line and a chunk is in memory. */
export async function* readLines(
  file: string,
  {
    from = { bytes: 0, lines: 0 },
    hash = createHash('sha256'),
  }: { from?: Place; hash?: Hash } = {},
): AsyncGenerator<Line> {
  let { bytes, lines } = from
  let parts: Buffer[] = []
  let length = 0

  const take = (part: Buffer) => {
    hash.update(part)
    bytes += part.length
    length += part.length
    if (length <= MAX_LINE_BYTES) parts.push(part)
    else parts = []
  }
  const end = (): Line => {
    const text = length > MAX_LINE_BYTES ? null : Buffer.concat(parts).toString('utf8').trim()
    parts = []
    length = 0
    lines += 1
    return { bytes, digest: hash.copy().digest('hex'), lines, text }
  }

  for await (const chunk of createReadStream(file, {
    start: from.bytes,
  }) as AsyncIterable<Buffer>) {
    let at = 0
    for (let next; (next = chunk.indexOf(NEWLINE, at)) !== -1; at = next + 1) {
      take(chunk.subarray(at, next + 1))
      yield end()
    }
    take(chunk.subarray(at))
  }
  if (length > 0) yield end()
}

/** The hash of a file's first bytes, to go on from; fewer where the file is shorter. */
export async function hashOf(file: string, bytes: number): Promise<Hash> {
  const hash = createHash('sha256')
  if (bytes === 0) return hash
  for await (const chunk of createReadStream(file, { end: bytes - 1 }) as AsyncIterable<Buffer>) {
    hash.update(chunk)
  }
  return hash
}
