import { getDataLoader, type PayloadRequest, type TypeWithID } from 'payload'

import type { Reads } from '../cache/index.js'
import { type Collector, collector, readsOf } from '../reads/index.js'
import type { DocumentMemory, RememberedDocument } from './documentMemory.js'
import { whenAllHaveAsked } from './inOrder.js'

type Document = null | TypeWithID

/** Documents that are read together. */
interface Batch {
  keys: string[]
  read: Promise<Map<string, RememberedDocument>>
}

/** Where the ID stands in a key of the data loader; the rest says how documents are read. */
const ID = 2

/**
 * Loads documents for one request by the keys of Payload's data loader: from memory, or together
 * with the others that are asked for at the same time.
 */
export class RememberingLoader {
  #batch: Batch | undefined

  constructor(
    private readonly memory: DocumentMemory,
    private readonly req: PayloadRequest,
  ) {}

  /** The document; `undefined` where nobody wants to know what it is read from. */
  load(key: string): Promise<Document> | undefined {
    const reads = collector()
    return reads && isOfReader(this.req) ? this.#load(key, reads) : undefined
  }

  async #load(key: string, outer: Collector): Promise<Document> {
    const { i18n, payloadAPI } = this.req
    // Hooks may look at these two, besides what the key says.
    const name = `${payloadAPI} ${i18n.language} ${key}`
    const { json, reads } = await this.memory.load(name, () => this.#read(key))
    outer.include(reads)
    return JSON.parse(json) as Document
  }

  async #read(key: string): Promise<RememberedDocument> {
    const batch = (this.#batch ??= this.#begin())
    batch.keys.push(key)
    const document = (await batch.read).get(key)
    if (!document) throw new Error(`A document has not been read: ${key}`)
    return document
  }

  #begin(): Batch {
    const keys: string[] = []
    const read = new Promise<Map<string, RememberedDocument>>((resolve) => {
      whenAllHaveAsked(() => {
        this.#batch = undefined
        resolve(readTogether([...new Set(keys)], this.req))
      })
    })
    return { keys, read }
  }
}

/** Who is signed in may get more, and a transaction sees what others do not. */
export const isOfReader = ({ transactionID, user }: PayloadRequest): boolean =>
  !user && !transactionID

async function readTogether(
  keys: readonly string[],
  req: PayloadRequest,
): Promise<Map<string, RememberedDocument>> {
  const loader = getDataLoader(req)
  const { reads, result } = await readsOf(() => Promise.all(keys.map((key) => loader.load(key))))
  const queries = new Set(keys.map(queryOf)).size
  return new Map(
    keys.map((key, n) => [
      key,
      {
        json: JSON.stringify(result[n] ?? null),
        reads: readsOfOne(documentOf(key), reads, queries),
      },
    ]),
  )
}

/**
 * What one of several documents that were read together depends on: not on the others, so that a
 * change of one of them leaves it.
 *
 * @param queries how many queries found them, each of them by IDs
 */
function readsOfOne(document: string, all: Collector, queries: number): Reads {
  const others = all.included.flatMap((reads) => reads.queries).length
  // Which of them a hook has asked more for is not known.
  if (all.queries.length - others !== queries || all.changesAt === 0) return all
  const found = all.found.get(document)
  const documents = new Set([document, ...(found?.names ?? [])])
  for (const reads of all.included) for (const each of reads.documents) documents.add(each)
  const moments = all.included.map(({ changesAt }) => changesAt)
  return {
    changesAt: Math.min(found?.changesAt ?? Infinity, ...moments),
    documents,
    queries: all.included.flatMap((reads) => reads.queries),
  }
}

const partsOf = (key: string): unknown[] => JSON.parse(key) as unknown[]

const queryOf = (key: string): string => JSON.stringify(partsOf(key).toSpliced(ID, 1))

const documentOf = (key: string): string => {
  const [, collection, id] = partsOf(key)
  return `${String(collection)}:${String(id)}`
}
