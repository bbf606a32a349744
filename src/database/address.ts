/** A database's address without its user and password: fit for messages and logs. */
export function withoutCredentials(url: string): string {
  const start = url.indexOf('://') + 3
  const at = url.lastIndexOf('@')
  return start > 2 && at >= start ? url.slice(0, start) + url.slice(at + 1) : url
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
