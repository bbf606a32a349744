import { LRUCache } from 'lru-cache'

/** The part of libSQL's connection that is used here. */
export interface Connection {
  close: () => void
  exec: (sql: string) => void
  prepare: (sql: string) => PreparedStatement
}

interface PreparedStatement {
  all: (args: unknown[]) => unknown[][]
  columns: () => { name: string }[]
  raw: (toggle: boolean) => unknown
  safeIntegers: (toggle: boolean) => unknown
}

/** A row as libSQL's client gives it: values by the names of their columns, and by their places. */
export type Row = Record<number | string, unknown>

interface Prepared {
  statement: PreparedStatement
  toRow: (values: unknown[]) => Row
}

/** A statement, as libSQL's client takes it. */
export type Statement = string | { args?: unknown; sql: string }

// Some hundred bytes each, and lists of IDs have a statement for each of their lengths.
const MAX_STATEMENTS = 500

// What has no effect, and what tells whether others have had one since this connection last looked.
const READS = /^\s*(?:select\s|pragma\s+data_version)/i

/**
 * Reads over a connection of its own, each statement of which is prepared once. The driver prepares
 * a statement anew each time it is used, asks for the names of its columns twice, and defines each
 * value of a row twice: for a story's sixty columns, a third of what the read takes.
 */
export class PreparedReads {
  readonly #connection: Connection
  readonly #statements = new LRUCache<string, Prepared>({ max: MAX_STATEMENTS })

  /** @param busyTimeout what a read may wait while another process recovers the file, in milliseconds */
  constructor(connection: Connection, busyTimeout: number) {
    this.#connection = connection
    connection.exec(`PRAGMA busy_timeout = ${busyTimeout}`)
  }

  /**
   * The rows that a statement reads; `undefined` for one that is no read, or that has failed: the
   * driver's own way then says why.
   */
  rows(statement: Statement): Row[] | undefined {
    const { args = [], sql } = typeof statement === 'string' ? { sql: statement } : statement
    if (!isRead(statement)) return undefined
    try {
      const prepared = this.#statements.get(sql) ?? this.#prepare(sql)
      return prepared.statement.all(args as unknown[]).map(prepared.toRow)
    } catch {
      this.#statements.delete(sql)
      return undefined
    }
  }

  close(): void {
    this.#statements.clear()
    this.#connection.close()
  }

  #prepare(sql: string): Prepared {
    const statement = this.#connection.prepare(sql)
    statement.raw(true)
    statement.safeIntegers(true)
    const prepared = { statement, toRow: rowMaker(statement.columns().map(({ name }) => name)) }
    this.#statements.set(sql, prepared)
    return prepared
  }
}

/** Does a statement only read, with values that need no conversion? */
export function isRead(statement: Statement): boolean {
  const { args = [], sql } = typeof statement === 'string' ? { sql: statement } : statement
  return READS.test(sql) && Array.isArray(args) && args.every(isPlain)
}

/** Is it a value that needs no conversion to be one of SQLite's? */
const isPlain = (value: unknown): boolean =>
  value === null || typeof value === 'string' || (typeof value === 'number' && isFinite(value))

const VALUES = Symbol('values')

/** Makes rows of values: each has its columns' names as properties, and their places as well. */
function rowMaker(columns: readonly string[]): (values: unknown[]) => Row {
  const names = columns.map((name, at) => (columns.indexOf(name) === at ? name : undefined))
  const places = Object.fromEntries(
    columns.map((_, at) => [
      at,
      {
        get(this: { [VALUES]: unknown[] }) {
          return this[VALUES][at]
        },
      },
    ]),
  )
  const shape = Object.create(Object.prototype, {
    ...places,
    length: { value: columns.length },
  }) as object
  return (found) => {
    const values = found.map(toValue)
    const row = Object.create(shape) as Row & { [VALUES]: unknown[] }
    Object.defineProperty(row, VALUES, { value: values })
    names.forEach((name, at) => {
      if (name !== undefined) row[name] = values[at]
    })
    return row
  }
}

/** Integers come as bigints, as those beyond what a number holds would be rounded otherwise. */
function toValue(value: unknown): unknown {
  if (typeof value === 'bigint') {
    const number = Number(value)
    if (!Number.isSafeInteger(number)) throw new RangeError(`${value} is no safe integer`)
    return number
  }
  return Buffer.isBuffer(value) ? value.buffer : value
}
