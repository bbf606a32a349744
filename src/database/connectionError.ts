import { withoutCredentials } from './address.js'

interface Failure {
  code?: unknown
  codeName?: unknown
  message?: unknown
  name?: unknown
}

/**
 * One sentence for why a database could not be reached or opened, and what to do about it; `null`
 * for an error that has another cause. Never holds the user or password of `url`.
 *
 * @param error what the driver threw.
 * @param url the database's address, as it was configured.
 */
export function describeConnectionError(error: unknown, url: string): string | null {
  if (typeof error !== 'object' || error === null) return null
  const failure = error as Failure
  const address = withoutCredentials(url)
  for (const { is, say } of reasons) {
    if (is(failure)) return say(address)
  }
  return null
}

const named = (failure: Failure, ...names: string[]) =>
  typeof failure.name === 'string' && names.includes(failure.name)
const coded = (failure: Failure, ...codes: (number | string)[]) =>
  codes.some((code) => failure.code === code || failure.codeName === code)
const says = (failure: Failure, ...texts: string[]) => {
  const { message } = failure
  return typeof message === 'string' && texts.some((text) => message.includes(text))
}

// In the order in which they are asked: the particular before the general.
const reasons: { is: (failure: Failure) => boolean; say: (address: string) => string }[] = [
  {
    // 8000 is Atlas's own.
    is: (failure) => coded(failure, 18, 8000, 'AuthenticationFailed') || says(failure, 'bad auth'),
    say: (address) =>
      `MongoDB at ${address} refuses the user name or the password: correct them in DATABASE_URL.`,
  },
  {
    is: (failure) => coded(failure, 13, 'Unauthorized'),
    say: (address) =>
      `MongoDB at ${address} wants a user who may read and write: name one in DATABASE_URL.`,
  },
  {
    is: (failure) => says(failure, 'ENOTFOUND', 'EAI_AGAIN', 'querySrv'),
    say: (address) => `The host in ${address} is not known: correct DATABASE_URL.`,
  },
  {
    is: (failure) =>
      named(
        failure,
        'MongoServerSelectionError',
        'MongooseServerSelectionError',
        'MongoNetworkError',
        'MongoNetworkTimeoutError',
      ),
    say: (address) =>
      `No MongoDB answers at ${address}: start it, or correct the host, the port and the replica set's name in DATABASE_URL.`,
  },
  {
    is: (failure) =>
      named(failure, 'MongoParseError', 'MongoInvalidArgumentError', 'MongoAPIError') ||
      says(failure, 'Invalid connection string', 'Unable to parse'),
    say: (address) =>
      `${address} is not an address that MongoDB understands: write DATABASE_URL like mongodb://host:27017/newsroom?replicaSet=rs0.`,
  },
  {
    is: (failure) => coded(failure, 'SQLITE_NOTADB'),
    say: (address) => `${address} is not a SQLite database: name another file in DATABASE_URL.`,
  },
  {
    is: (failure) => says(failure, 'readonly database', 'SQLITE_READONLY'),
    say: (address) => `${address} may not be written: change its permissions, or DATABASE_URL.`,
  },
  {
    is: (failure) =>
      coded(failure, 'SQLITE_CANTOPEN') ||
      says(failure, 'unable to open database', 'Unable to open connection'),
    say: (address) =>
      `${address} cannot be opened: create its folder and let this user read and write there, or correct DATABASE_URL.`,
  },
  {
    is: (failure) => coded(failure, 'URL_INVALID') || says(failure, 'URL_INVALID'),
    say: (address) =>
      `${address} is not an address that SQLite understands: write DATABASE_URL like file:./newsroom.db.`,
  },
]
