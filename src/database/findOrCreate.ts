import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type TypeWithID,
  type Where,
} from 'payload'

import { isConflict } from './conflicts.js'
import { withoutTransaction } from './requests.js'
import { retryOnConflict } from './retryOnConflict.js'
import { Turns } from './turns.js'

/** @see findOrCreate */
export interface FindOrCreateArgs {
  /** The collection's slug. */
  collection: string
  /** What is stored if nothing is found. It must match `where`. */
  data: Record<string, unknown>
  /** The request of the save that needs the document. */
  req: PayloadRequest
  /**
   * What identifies the document. On every database but SQLite a unique index must enforce it,
   * because several processes may look at once.
   */
  where: Where
}

/**
 * Finds the one document that `where` identifies, and creates it if there is none, however many
 * saves in however many processes ask at once. Acts as the server: access is not checked. A
 * document in the bin counts as found.
 *
 * On SQLite it acts in the transaction of `req` (or one of its own): no other write can come
 * between, and a rollback takes the document back. Elsewhere it acts outside, so that the document
 * stays although the save that asked for it is undone: inside, a snapshot would hide what another
 * has committed meanwhile, and a duplicate key would abort the save.
 *
 * @throws what creating throws, when the document still cannot be found afterwards: a
 *   `ValidationError` for instance. On SQLite that has then ended the transaction of `req`, as
 *   with every failed write inside a save: let it fail the save.
 */
export async function findOrCreate(
  args: FindOrCreateArgs,
): Promise<Record<string, unknown> & TypeWithID> {
  return args.req.payload.db.name === 'sqlite' ? inTransaction(args) : outsideTransaction(args)
}

type Found = Record<string, unknown> & TypeWithID

async function inTransaction(args: FindOrCreateArgs): Promise<Found> {
  const id = await args.req.transactionID
  if (id) {
    // Saves that share a transaction see each other's documents only once those are written.
    return takeTurn(args, id, async () => (await find(args)) ?? create(args))
  }

  const req = withoutTransaction(args.req)
  try {
    await initTransaction(req)
    const document = (await find({ ...args, req })) ?? (await create({ ...args, req }))
    await commitTransaction(req)
    return document
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

// One at a time for each document in this process, so that only processes can meet.
const turnsOf = new WeakMap<Payload, Turns<string>>()

async function outsideTransaction(args: FindOrCreateArgs): Promise<Found> {
  return takeTurn(args, null, () => findOrCreateOutside(args))
}

function takeTurn(
  { collection, req, where }: FindOrCreateArgs,
  transaction: null | number | string,
  work: () => Promise<Found>,
): Promise<Found> {
  const turns = turnsOf.get(req.payload) ?? new Turns()
  turnsOf.set(req.payload, turns)
  return turns.take(JSON.stringify([transaction, collection, where]), work)
}

async function findOrCreateOutside(args: FindOrCreateArgs): Promise<Found> {
  return retryOnConflict(async () => {
    const found = await find({ ...args, req: withoutTransaction(args.req) })
    if (found) return found
    try {
      return await create({ ...args, req: withoutTransaction(args.req) })
    } catch (error) {
      if (isConflict(error)) throw error
      // A duplicate key arrives as a ValidationError: another was quicker if the document is there.
      const others = await find({ ...args, req: withoutTransaction(args.req) })
      if (others) return others
      throw error
    }
  })
}

// The slug is told, so the types that Payload generates for one app's collections cannot be used.
interface Documents {
  create: (args: Record<string, unknown>) => Promise<Found>
  find: (args: Record<string, unknown>) => Promise<{ docs: Found[] }>
}

async function find({ collection, req, where }: FindOrCreateArgs): Promise<Found | undefined> {
  const { docs } = await (req.payload as unknown as Documents).find({
    collection,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    trash: true,
    where,
  })
  return docs[0]
}

async function create({ collection, data, req }: FindOrCreateArgs): Promise<Found> {
  return (req.payload as unknown as Documents).create({
    collection,
    data,
    depth: 0,
    overrideAccess: true,
    req,
  })
}
