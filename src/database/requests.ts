import { isolateObjectProperty, type PayloadRequest } from 'payload'

interface InTransaction {
  transactionID?: number | Promise<number | string> | string
}

/** A request like `req`, where there is one, but in the transaction `id`. */
export function withinTransaction<Req extends InTransaction>(
  req: Req | undefined,
  id: number | string,
): InTransaction & Partial<Req> {
  if (!req) return { transactionID: id } as InTransaction & Partial<Req>
  const own = isolateObjectProperty(req, 'transactionID')
  own.transactionID = id
  return own
}

/** A request like `req` but without its transaction. */
export function withoutTransaction(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, 'transactionID')
  delete own.transactionID
  return own
}

/**
 * A request whose reads see what others have committed by now. On MongoDB a transaction reads from
 * the snapshot that it began with, so the read goes outside it; on SQLite, with one writer at a time,
 * nobody else has committed since the transaction began, and what it has written itself counts.
 */
export function outsideSnapshot(req: PayloadRequest): PayloadRequest {
  return req.payload.db.name === 'sqlite' ? req : withoutTransaction(req)
}
