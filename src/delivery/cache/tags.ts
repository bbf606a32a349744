import { identity } from './identities.js'
import { pinsAmong, pinsOf, pinsOfChange } from './pins.js'
import { collectionTag, tag } from './tag.js'
import type { Change, ReadQuery, Reads } from './types.js'

/**
 * The most that the tags of an answer take in a header, in bytes. Fastly and Cloudflare read 16 KB of
 * theirs, but Node's clients no more than that of all headers together, and an answer has both.
 */
const MOST_BYTES = 7_000

/** What a text has become that was read as a number and is none: it says nothing of a document. */
const NO_NUMBER = String(NaN)

/** What a published document's status may be compared as. */
const PUBLISHED = new Set(['published', NO_NUMBER])

/**
 * The tags of an answer made from `reads`, by which caches between here and the reader are told to
 * drop it. For each change that it depends on, {@link tagsOfChange} has one of them:
 *
 * - `articles`: anything of the collection is in it or was looked for;
 * - `articles/12`: the document is in it, or was asked for by its ID;
 * - `articles/slug/the-headline`: it was asked for by that slug, and `articles/slug`: by any;
 * - `articles/list`: documents were looked for in another way;
 * - `articles/drafts`: one of the queries may find a document that is not published.
 *
 * Where these are too long for a header, it is only said of which collections the answer is made.
 */
export function tagsOf({ documents, queries }: Reads): string[] {
  const tags = new Set<string>()
  for (const query of queries) for (const one of tagsOfQuery(query)) tags.add(one)
  for (const document of documents) {
    const [collection, id] = partsOf(document)
    tags.add(tag(collection)).add(documentTag(collection, id))
  }
  const all = [...tags]
  if (all.join().length <= MOST_BYTES) return all
  const collections = new Set(all.map(collectionTag))
  return [...collections].flatMap((name) => [name, `${name}/list`, `${name}/drafts`])
}

/**
 * The tags of the answers that a change may concern: with one of them at least, each answer is tagged
 * that depends on it ({@link tagsOf}). A draft that readers have not seen and will not see yet
 * concerns nothing that was looked for among published documents.
 */
export function tagsOfChange(change: Change): string[] {
  const { collection, id } = change
  const isDraft = isOfDrafts(change)
  const tags = new Set([
    documentTag(collection, id),
    tag(collection, isDraft ? 'drafts' : 'list'),
    ...keyTags(pinsOfChange(change, 'id'), tag(collection), (key) => documentTag(collection, key)),
  ])
  if (isDraft) return [...tags]
  const slugs = pinsOfChange(change, 'slug')
  for (const one of keyTags(slugs, tag(collection, 'slug'), (key) => slugTag(collection, key))) {
    tags.add(one)
  }
  return [...tags]
}

function tagsOfQuery({ collection, where }: ReadQuery): string[] {
  const pins = pinsOf(where)
  const tags = [tag(collection)]
  // An ID is asked for by the answers that hold the document, too, so their tag is the same.
  if (pins?.path !== 'id' && !isOfPublished(where)) tags.push(tag(collection, 'drafts'))
  if (!pins) return [...tags, tag(collection, 'list')]
  if (pins.path === 'slug') tags.push(tag(collection, 'slug'))
  for (const key of pins.keys) {
    if (key === NO_NUMBER) continue
    tags.push(pins.path === 'id' ? documentTag(collection, key) : slugTag(collection, key))
  }
  return tags
}

/** Tags of what a row is called; that of all rows, where it is not known. */
function keyTags(
  keys: ReadonlySet<string> | undefined,
  ofAll: string,
  ofOne: (key: string) => string,
): string[] {
  return keys && !keys.has(NO_NUMBER) ? [...keys].map(ofOne) : [ofAll]
}

/** Whether a query finds published documents alone. */
function isOfPublished(where: ReadQuery['where']): boolean {
  const statuses = pinsAmong(where, ['_status'])?.keys
  return [...(statuses ?? [])].every((status) => PUBLISHED.has(status)) && statuses !== undefined
}

/** Whether the changed row was no published document, and is none. */
function isOfDrafts(change: Change): boolean {
  const statuses = pinsOfChange(change, '_status')
  return statuses !== undefined && ![...statuses].some((status) => PUBLISHED.has(status))
}

const documentTag = (collection: string, id: number | string): string =>
  tag(collection, identity(id))

const slugTag = (collection: string, slug: string): string => tag(collection, 'slug', slug)

/** The name of a global has a colon in it already. */
const DOCUMENT = /^((?:global:)?[^:]*):(.*)$/s

function partsOf(document: string): [collection: string, id: string] {
  const [, collection = document, id = ''] = DOCUMENT.exec(document) ?? []
  return [collection, id]
}
