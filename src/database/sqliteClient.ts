/** The part of libSQL's client that is used here. */
export interface SqliteClient {
  close: () => void
  execute: (sql: string) => Promise<unknown>
  transaction: (mode?: string) => Promise<SqliteTransaction>
}

interface SqliteTransaction {
  batch: (...args: unknown[]) => Promise<unknown>
  commit: () => Promise<void>
  execute: (...args: unknown[]) => Promise<unknown>
  rollback: () => Promise<void>
}

/** @see attendClient */
export interface Attendant {
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

const pause = 25

/**
 * Makes a client wait for other processes that write to its file (a seed beside the server), say
 * when a transaction is active, and when a commit fails. Returns the client.
 */
export function attendClient(client: SqliteClient, attendant: Attendant): SqliteClient {
  const open = client.transaction.bind(client)
  client.transaction = async (mode) => {
    const transaction = await whenFree(() => open(mode))
    // The transaction has taken the client's connection with it, and the next starts without the
    // setting that the adapter made on the first.
    await client.execute(`PRAGMA busy_timeout = ${busyTimeout}`)
    return attendTransaction(transaction, attendant)
  }

  /** Asks again while another process holds the file, without blocking this one as SQLite would. */
  async function whenFree<T>(begin: () => Promise<T>): Promise<T> {
    const end = performance.now() + attendant.patience
    for (;;) {
      await client.execute('PRAGMA busy_timeout = 0')
      try {
        return await begin()
      } catch (error) {
        await renewConnection()
        if (!isBusy(error) || performance.now() >= end) throw error
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
    }
  }

  // The driver leaves the statement that failed open on its connection, on which no later commit
  // succeeds ("SQL statements in progress"). A transaction that needs no lock takes it away.
  async function renewConnection(): Promise<void> {
    await (await open('deferred')).rollback()
  }

  return client
}

function attendTransaction(
  transaction: SqliteTransaction,
  { onActivity, onCommitFailed }: Attendant,
): SqliteTransaction {
  for (const name of ['batch', 'execute'] as const) {
    const method = transaction[name].bind(transaction)
    transaction[name] = (...args) => {
      onActivity()
      return method(...args)
    }
  }
  const commit = transaction.commit.bind(transaction)
  transaction.commit = async () => {
    try {
      await commit()
    } catch (error) {
      onCommitFailed(error)
      throw error
    }
  }
  return transaction
}

/** Whether SQLite says that another connection holds the file. */
export function isBusy(error: unknown): boolean {
  // Payload's adapter passes on only the message of an error when a transaction cannot begin.
  return error instanceof Error && error.message.includes('SQLITE_BUSY')
}
