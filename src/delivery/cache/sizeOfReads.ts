import type { Reads } from './types.js'

/** What a set or a map takes for one more element, in bytes, roughly. */
const ELEMENT = 64

/**
 * About how many bytes it takes to remember what an answer was read from. A reader can ask for a
 * short answer with a long query.
 */
export function sizeOfReads({ documents, queries }: Reads): number {
  let characters = 0
  for (const document of documents) characters += document.length
  for (const { where } of queries) characters += JSON.stringify(where).length
  return 2 * characters + ELEMENT * (documents.size + queries.length)
}
