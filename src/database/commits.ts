import type { BaseDatabaseAdapter, Payload, PayloadRequest } from 'payload'

import type { TransactionID } from './writeMethods.js'

type Work = () => unknown

interface Waiting {
  /** Work for after a commit. */
  committed: Work[]
  /** Work for after the end, whichever it is. */
  settled: Work[]
}

// Registered on the adapter under a global symbol, because one process can hold this module twice
// (a bundle's copy beside the server's own) while it has one adapter.
const waiting = Symbol.for('payload-newsroom.afterCommit')

type Watched = BaseDatabaseAdapter & { [waiting]?: Map<TransactionID, Waiting> }

/**
 * Runs `work` once what `req` is saving can be seen by everybody else: after the commit of its
 * transaction, never after a rollback, nor after a commit that failed or whose outcome is unknown.
 * Without a transaction it runs in the next microtask.
 *
 * Payload has no hook for this: `afterChange` and `afterOperation` run before the commit, and a
 * save that is rolled back has run them too.
 *
 * Work is started in the order in which it was handed over, before the save is answered, and is
 * not waited for: what it does synchronously (dropping a cached answer) is done when the editor
 * hears "saved", and what takes longer does not delay it. An error in it is logged, breaks no save
 * and stops no other work. The work must not use `req`'s transaction, which is over by then.
 *
 * @throws Error if the transaction that `req` names has already ended: nobody could say then
 *   whether the work should run.
 */
export function afterCommit(req: PayloadRequest, work: Work): void {
  const { transactionID } = req
  if (transactionID instanceof Promise) {
    transactionID.then(
      (id) => enlist(req, id, 'committed', work),
      // The transaction never began, so nothing is saved and nothing may follow.
      () => undefined,
    )
    return
  }
  if (hasEnded(req, transactionID)) {
    throw new Error(
      'afterCommit was called for a transaction that has ended: call it in a hook that the save awaits',
    )
  }
  enlist(req, transactionID, 'committed', work)
}

/**
 * Runs `work` once the transaction of `req` is over, whether it was committed or rolled back: to
 * give back what was held for its time. Without a transaction, or when it has already ended, it runs
 * in the next microtask. Otherwise as {@link afterCommit}.
 */
export function afterSettled(req: PayloadRequest, work: Work): void {
  const { transactionID } = req
  if (transactionID instanceof Promise) {
    transactionID.then(
      (id) => enlist(req, id, 'settled', work),
      () => enlist(req, undefined, 'settled', work),
    )
    return
  }
  const id = hasEnded(req, transactionID) ? undefined : transactionID
  enlist(req, id, 'settled', work)
}

function hasEnded({ payload }: PayloadRequest, id: TransactionID | null | undefined): boolean {
  const { sessions } = payload.db
  return id !== undefined && id !== null && sessions !== undefined && !sessions[id]
}

function enlist(
  { payload }: PayloadRequest,
  id: TransactionID | null | undefined,
  when: keyof Waiting,
  work: Work,
): void {
  if (id === undefined || id === null) {
    queueMicrotask(() => startAll([work], payload))
    return
  }
  const transactions = watchCommits(payload.db as unknown as Watched)
  const lists = transactions.get(id) ?? { committed: [], settled: [] }
  lists[when].push(work)
  transactions.set(id, lists)
}

/** Makes an adapter remember the work that waits for its commits. A second call changes nothing. */
export function watchCommits(adapter: Watched): Map<TransactionID, Waiting> {
  if (adapter[waiting]) return adapter[waiting]
  const transactions = new Map<TransactionID, Waiting>()
  adapter[waiting] = transactions

  const take = (id: TransactionID): Waiting => {
    const lists = transactions.get(id) ?? { committed: [], settled: [] }
    transactions.delete(id)
    return lists
  }

  const commit = adapter.commitTransaction
  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    const { committed, settled } = take(id)
    try {
      await commit.call(adapter, id)
    } catch (error) {
      startAll(settled, adapter.payload)
      throw error
    }
    startAll([...settled, ...committed], adapter.payload)
  }

  const rollback = adapter.rollbackTransaction
  adapter.rollbackTransaction = async (incoming) => {
    const id = await incoming
    const { settled } = take(id)
    try {
      await rollback.call(adapter, id)
    } finally {
      startAll(settled, adapter.payload)
    }
  }
  return transactions
}

function startAll(works: Work[], { logger }: Payload): void {
  const failed = (err: unknown) => logger.error({ err, msg: 'Work after a save failed' })
  for (const work of works) {
    try {
      Promise.resolve(work()).catch(failed)
    } catch (err) {
      failed(err)
    }
  }
}
