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
    const transaction = await whenFree(() => open(mode), attendant.patience)
    // The transaction has taken the client's connection with it, and the next starts without the
    // setting that the adapter made on the first.
    await client.execute(`PRAGMA busy_timeout = ${busyTimeout}`)
    return attendTransaction(transaction, attendant)
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

/** Asks again while another process holds the file, without blocking this one as SQLite would. */
async function whenFree<T>(open: () => Promise<T>, patience: number): Promise<T> {
  const end = performance.now() + patience
  for (;;) {
    try {
      return await open()
    } catch (error) {
      if (!isBusy(error) || performance.now() >= end) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}

function isBusy(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown }
  return typeof code === 'string' && code.startsWith('SQLITE_BUSY')
}
