import type { Reads } from './types.js'

/** What one more document or query takes in the cache's sets and indexes, in bytes, roughly. */
const ELEMENT = 200

/** What a query takes for each character of its JSON, in bytes, roughly: it is held as objects. */
const CHARACTER = 8

/**
 * About how many bytes it takes to remember what an answer was read from. A reader can ask for a
 * short answer with a long query.
 */
export function sizeOfReads({ documents, queries }: Reads): number {
  let bytes = ELEMENT * (documents.size + queries.length)
  for (const document of documents) bytes += document.length
  for (const { where } of queries) bytes += CHARACTER * JSON.stringify(where).length
  return bytes
}
