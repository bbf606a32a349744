import { createReadStream } from 'node:fs'

// Past the room's door: see readCredits.ts.
import { MAX_COPY_LENGTH } from '../../credits/detectCredits.js'

/** In UTF-8 a UTF-16 code unit takes three bytes at most. */
const MAX_BYTES = 3 * MAX_COPY_LENGTH

const TOO_LONG = `has more than ${MAX_COPY_LENGTH} characters. Split it into its stories.`
const NOT_TEXT = 'is not a text in UTF-8. Convert it first.'

const REASONS: Record<string, string> = {
  EACCES: 'cannot be read: you lack the permission.',
  EISDIR: 'cannot be read: it is a folder.',
  ENOENT: 'cannot be read: there is no such file.',
}

/**
 * Reads a file, or standard input for `-`: no further than a text may be long, whatever it is a
 * stream of.
 */
export async function readText(
  file: string,
  stdin: NodeJS.ReadStream,
): Promise<{ error: string } | { text: string }> {
  try {
    const bytes = await readBytes(file === '-' ? stdin : createReadStream(file))
    const text = bytes && decode(bytes)
    if (text === undefined) return { error: NOT_TEXT }
    return text === null || text.length > MAX_COPY_LENGTH ? { error: TOO_LONG } : { text }
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    return { error: REASONS[code] ?? `cannot be read: ${message}.` }
  }
}

/** All bytes of a stream, or null where they are too many. */
async function readBytes(stream: AsyncIterable<Buffer | string>): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    chunks.push(bytes)
    length += bytes.length
    if (length > MAX_BYTES) return null
  }
  return Buffer.concat(chunks)
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
