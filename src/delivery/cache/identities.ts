import { isObjectId } from './plain.js'

/** The name under which a row's text, number or ID is looked up. */
export function identity(value: number | string): string {
  return isObjectId(value) ? value.toLowerCase() : String(value)
}

/**
 * Every {@link identity} that a query's text or number may stand for: what is asked over HTTP is
 * text, and where the field is a number or an ID, the databases read it each in its own way, as
 * `Number`, `parseFloat` or `parseInt` do.
 */
export function identities(asked: number | string): Set<string> {
  if (typeof asked === 'number') return new Set([String(asked)])
  return new Set([
    identity(asked),
    String(Number(asked)),
    String(Number.parseFloat(asked)),
    String(Number.parseInt(asked, 10)),
  ])
}
