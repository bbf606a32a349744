import { APIError } from 'payload'

/** Status 409: two saves met, and this one gave way. Nothing of it is stored. */
export class ConflictError extends APIError {
  constructor(cause?: unknown) {
    super(
      'Somebody else is saving this story at this moment. Nothing of yours is lost: save again.',
      409,
    )
    this.cause = cause
  }
}

/** Status 503: the database went away in the middle of a save. */
export class DatabaseUnavailableError extends APIError {
  constructor(message: string, cause: unknown) {
    super(message, 503)
    this.cause = cause
  }
}

// https://github.com/mongodb/mongo/blob/master/src/mongo/base/error_codes.yml
const conflictCodes = new Set([
  24, // LockTimeout
  46, // LockBusy
  112, // WriteConflict
  225, // TransactionTooOld
  246, // SnapshotUnavailable
  251, // NoSuchTransaction: the server has aborted it
  11000, // DuplicateKey that no field explains; Payload turns the others into a ValidationError
])

interface MongoError {
  code?: unknown
  errorLabels?: unknown
  hasErrorLabel?: (label: string) => boolean
  message?: string
  name?: string
}

/**
 * Whether an error means that two saves met, so that the same save tried again may succeed: either
 * a {@link ConflictError} or MongoDB's own error (by code, or by the label
 * `TransientTransactionError` on an error that is not the network's).
 */
export function isConflict(error: unknown): boolean {
  if (error instanceof ConflictError) return true
  if (typeof error !== 'object' || error === null) return false
  const { code } = error as MongoError
  if (typeof code === 'number' && conflictCodes.has(code)) return true
  return hasLabel(error, 'TransientTransactionError') && !isNetworkError(error)
}

/** Whether MongoDB's driver has put this label on an error. */
export function hasLabel(error: MongoError, label: string): boolean {
  return typeof error.hasErrorLabel === 'function' && error.hasErrorLabel(label)
}

// 10107 NotWritablePrimary, 11600 InterruptedAtShutdown, 11602 InterruptedDueToReplStateChange,
// 13435 NotPrimaryNoSecondaryOk, 13436 NotPrimaryOrSecondary, 189 PrimarySteppedDown,
// 91 ShutdownInProgress: what a member answers that is handing over or going down.
const handoverCodes = new Set([91, 189, 10107, 11600, 11602, 13435, 13436])

function isNetworkError({ code, name = '' }: MongoError): boolean {
  return (
    name.startsWith('MongoNetwork') ||
    name === 'MongoServerSelectionError' ||
    name === 'MongoPoolClearedError' ||
    name === 'PoolClearedOnNetworkError' ||
    (typeof code === 'number' && handoverCodes.has(code))
  )
}

/** What a caller of Payload is to see of a database's error; any other error is left as it is. */
export function translate(error: unknown): unknown {
  if (error instanceof APIError || typeof error !== 'object' || error === null) return error
  if (isConflict(error)) return new ConflictError(error)
  if (isNetworkError(error)) {
    return new DatabaseUnavailableError(
      'The database did not answer, so nothing was saved. Save again in a moment.',
      error,
    )
  }
  return error
}
