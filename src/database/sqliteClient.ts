import {
  type Connection,
  isRead,
  PreparedReads,
  type Row,
  type Statement,
} from './preparedReads.js'

/** The part of libSQL's client for files that is used here. */
export interface SqliteClient {
  close: () => void
  execute: (statement: Statement, ...args: unknown[]) => Promise<{ rows: Row[] }>
  transaction: (mode?: string) => Promise<SqliteTransaction>
}

/** The part of libSQL's transaction that is used here, and by Payload's adapter. */
export interface SqliteTransaction {
  batch: (...args: unknown[]) => Promise<unknown>
  commit: () => Promise<void>
  execute: (...args: unknown[]) => Promise<unknown>
  executeMultiple: (sql: string) => Promise<unknown>
  rollback: () => Promise<void>
}

/** @see attendClient */
export interface Attendant {
  /**
   * Opens a further connection to a file. Without it, reads go the driver's own way, which takes a
   * third longer.
   */
  connect?: ((file: string) => Connection) | undefined
  /** For how long a transaction waits for another process that is writing, in milliseconds. */
  patience: number
  /** Called before each statement of a transaction. */
  onActivity: () => void
  /** Called with what a commit failed with; Payload's adapter keeps it to itself. */
  onCommitFailed: (error: unknown) => unknown
}

// What a read may wait, in SQLite itself, while another process recovers or closes the file. The
// driver waits synchronously, so it must be short.
const busyTimeout = 1_000

const pause = 50

/**
 * Gives a client one connection for all its transactions, of which one at a time may be open; has
 * them wait for other processes that write to the file (a seed beside the server); and tells when a
 * transaction is active and when its commit fails. Returns the client.
 *
 * As it comes, the driver opens the file anew for each transaction and leaves it open afterwards:
 * 500 saves later the process has a thousand open files. It offers no way to close them, nor to use
 * one again, except while a transaction is open. So between two transactions the connection is in
 * an empty one, which holds no lock and sees no snapshot.
 */
export function attendClient(client: SqliteClient, attendant: Attendant): SqliteClient {
  const open = client.transaction.bind(client)
  let idle: SqliteTransaction | undefined

  async function openIdle(): Promise<SqliteTransaction> {
    const connection = await open('deferred')
    // It must not wait for a lock as SQLite does, blocking the process. And it was the client's own
    // connection, whose successor starts without the adapter's setting.
    await connection.execute('PRAGMA busy_timeout = 0')
    await client.execute(`PRAGMA busy_timeout = ${busyTimeout}`)
    return connection
  }

  /** Takes the lock, asking again while another process holds it. */
  async function begin(): Promise<SqliteTransaction> {
    const end = performance.now() + attendant.patience
    for (;;) {
      const connection = idle ?? (await openIdle())
      idle = undefined
      try {
        await connection.executeMultiple('ROLLBACK; BEGIN IMMEDIATE')
        return connection
      } catch (error) {
        // The connection has no transaction now, so it cannot be used again.
        if (!isBusy(error) || performance.now() >= end) throw error
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
    }
  }

  if (attendant.connect) readPrepared(client, attendant.connect)
  client.transaction = async () => {
    const connection = await begin()
    return transactionOn(connection, attendant, () => (idle = connection))
  }
  return client
}

/** Has a client read with statements that are prepared once; see {@link PreparedReads}. */
function readPrepared(client: SqliteClient, connect: (file: string) => Connection): void {
  const execute = client.execute.bind(client)
  const close = client.close.bind(client)
  let reads: PreparedReads | undefined

  client.execute = async (statement, ...args) => {
    if (args.length > 0 || !isRead(statement)) return execute(statement, ...args)
    if (!reads) {
      const { rows } = await execute('PRAGMA database_list')
      reads ??= new PreparedReads(connect(String(rows[0]?.file)), busyTimeout)
    }
    const rows = reads.rows(statement)
    return rows ? { rows } : execute(statement)
  }
  client.close = () => {
    reads?.close()
    reads = undefined
    close()
  }
}

function transactionOn(
  connection: SqliteTransaction,
  { onActivity, onCommitFailed }: Attendant,
  giveBack: () => void,
): SqliteTransaction {
  let over = false
  // What comes late must not get into the next transaction, which has the same connection.
  const within = <T>(operation: () => Promise<T>): Promise<T> => {
    if (over) return Promise.reject(new Error('The transaction is over'))
    onActivity()
    return operation()
  }
  const endWith = async (sql: 'COMMIT' | 'ROLLBACK') => {
    await connection.executeMultiple(`${sql}; BEGIN`)
    over = true
    giveBack()
  }
  return {
    batch: (...args) => within(() => connection.batch(...args)),
    commit: () =>
      within(() => endWith('COMMIT')).catch((error: unknown) => {
        onCommitFailed(error)
        throw error
      }),
    execute: (...args) => within(() => connection.execute(...args)),
    executeMultiple: (sql) => within(() => connection.executeMultiple(sql)),
    rollback: () => within(() => endWith('ROLLBACK')),
  }
}

/** Whether SQLite says that another connection holds the file. */
export function isBusy(error: unknown): boolean {
  // Payload's adapter passes on only the message of an error when a transaction cannot begin.
  return error instanceof Error && error.message.includes('SQLITE_BUSY')
}
