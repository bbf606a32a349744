import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** The encodings of a body, the best first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const

/** @see ENCODINGS */
export type Encoding = (typeof ENCODINGS)[number]

/** A body shorter than this is sent as it is, in bytes: it would fit into one packet anyway. */
const MIN_BYTES = 1_024

/** Better than gzip's best at its speed; the levels above take ten times as long. */
const BROTLI_QUALITY = 5

const known = new Map<string, Encoding>()
/** Browsers send a handful of such headers; what a hostile client makes up is not remembered. */
const MAX_KNOWN = 100

/**
 * The best encoding that a client accepts (RFC 9110, section 12.5.3).
 *
 * @param header its `Accept-Encoding`
 */
export function encodingFor(header: string | undefined): Encoding {
  if (!header) return 'identity'
  const before = known.get(header)
  if (before) return before
  const encoding = best(header)
  if (known.size < MAX_KNOWN) known.set(header, encoding)
  return encoding
}

function best(header: string): Encoding {
  const accepted = new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase())
      return [name, !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter))]
    }),
  )
  const isAccepted = (encoding: Encoding) => accepted.get(encoding) ?? accepted.get('*') ?? false
  return ENCODINGS.find((encoding) => encoding !== 'identity' && isAccepted(encoding)) ?? 'identity'
}

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** A body in an encoding; as it is where that is shorter. */
export async function encode(
  body: Buffer,
  encoding: Encoding,
): Promise<{ body: Buffer; encoding: Encoding }> {
  if (encoding === 'identity' || body.length < MIN_BYTES) return { body, encoding: 'identity' }
  const encoded =
    encoding === 'br'
      ? await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
      : await zip(body)
  return encoded.length < body.length ? { body: encoded, encoding } : { body, encoding: 'identity' }
}
