/**
 * A database's address as far as it may be printed: without user and password, which stand before
 * the `@`, and without the parameters, which can hold secrets as well.
 */
export function withoutCredentials(url: string): string {
  const slashes = url.indexOf('://')
  const scheme = slashes < 0 ? '' : url.slice(0, slashes + 3)
  const rest = url.slice(Math.max(scheme.length, url.lastIndexOf('@') + 1))
  const question = rest.indexOf('?')
  return scheme + (question < 0 ? rest : rest.slice(0, question))
}

/** The scheme in lower case, without its colon: `file`, `mongodb`; empty where there is none. */
export function schemeOf(url: string): string {
  const colon = url.indexOf(':')
  return colon > 0 ? url.slice(0, colon).toLowerCase() : ''
}

/** A query parameter's value, names compared without regard to case, as MongoDB's drivers do. */
export function parameterOf(url: string, name: string): string | undefined {
  const question = url.indexOf('?')
  if (question < 0) return undefined
  for (const [key, value] of new URLSearchParams(url.slice(question + 1))) {
    if (key.toLowerCase() === name.toLowerCase()) return value
  }
  return undefined
}
