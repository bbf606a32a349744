/** The headers of a request, in lower case, as node has them. */
export type Headers = Record<string, string | string[] | undefined>

/** What else than its address an answer depends on. */
export interface VisitorOptions {
  /** The origins that CORS names in an answer; none where it names none or allows every one. */
  origins: ReadonlySet<string>
  /** Languages of the sentences in an answer, the default one first: `en`. */
  languages: readonly string[]
}

/** Headers with which an answer is for one person, or is asked for in a way of its own. */
const PERSONAL = [
  'authorization',
  'cookie',
  'x-http-method-override',
  'x-payload-http-method-override',
]

/**
 * What a visitor's headers add to the name of an answer, mostly nothing; `null` for one who may be
 * known, and whose answers are never shared.
 */
export function visitorKey(
  headers: Headers,
  { languages, origins }: VisitorOptions,
): null | string {
  for (const name of PERSONAL) if (headers[name]) return null
  const { origin, 'accept-language': accepted } = headers
  const named = typeof origin === 'string' && origins.has(origin) ? origin : ''
  const language = languages.length > 1 ? preferred(String(accepted ?? ''), languages) : ''
  return named === '' && language === '' ? '' : `${named} ${language}`
}

/** The first language of the header that there is, as Payload chooses it. */
function preferred(header: string, languages: readonly string[]): string {
  for (const part of header.slice(0, MAX_HEADER).split(',')) {
    const [tag = ''] = part.trim().toLowerCase().split(';')
    const found = languages.find((language) => tag === language || tag.split('-')[0] === language)
    if (found) return found
  }
  return languages[0] ?? ''
}

const MAX_HEADER = 200

const PASSED_ON = ['accept-language', 'origin'] as const

/** The headers that an answer for everybody may depend on: it has no business with the others. */
export const headersPassedOn = (headers: Headers): Record<string, string> =>
  Object.fromEntries(
    PASSED_ON.flatMap((name) => {
      const value = headers[name]
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )
