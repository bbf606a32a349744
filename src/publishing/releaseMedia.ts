import type { CollectionAfterChangeHook, PayloadRequest, TypeWithID, Where } from 'payload'

interface Options {
  /** The slug of the media collection. */
  media: string
  /** The pictures that a document shows, as IDs or populated documents. */
  picturesOf: (doc: Record<string, unknown>) => unknown[]
  /** When readers first see the document; `null` while they do not. */
  visibleFrom: (doc: Record<string, unknown>) => null | string
}

/**
 * Lets readers see the pictures of a document from the moment that they see the document. A picture
 * that is out stays out; one still to come is dated anew with each save, because its story may have
 * been put off or taken back. A media collection without a `releasedAt` field has rules of its own,
 * and is left alone.
 */
export const releaseMedia =
  ({ media, picturesOf, visibleFrom }: Options): CollectionAfterChangeHook =>
  async ({ collection, doc, req }) => {
    const document = doc as Record<string, unknown> & TypeWithID
    const pictures = picturesOf(document).map(idOf).filter(isID)
    const pending = await pendingOf(pictures, media, req)
    if (pending.length === 0) return document

    const releasedAt = visibleFrom(await publishedRow(document, collection.slug, req))
    const changed = pending.filter((picture) => picture.releasedAt !== releasedAt)
    if (changed.length > 0) {
      await req.payload.update({
        collection: media,
        data: { releasedAt },
        depth: 0,
        req,
        where: { id: { in: changed.map(({ id }) => id) } },
      })
    }
    return document
  }

type Picture = TypeWithID & { releasedAt: null | string }

/** Those of the pictures that readers do not see yet. */
async function pendingOf(
  pictures: (number | string)[],
  media: string,
  req: PayloadRequest,
): Promise<Picture[]> {
  if (pictures.length === 0 || !hasReleaseTime(req, media)) return []
  const unseen: Where = {
    or: [
      { releasedAt: { exists: false } },
      { releasedAt: { greater_than: new Date().toISOString() } },
    ],
  }
  const { docs } = await req.payload.find({
    collection: media,
    depth: 0,
    pagination: false,
    req,
    select: { releasedAt: true },
    where: { and: [{ id: { in: pictures } }, unseen] },
  })
  return docs.map(({ id, releasedAt }) => ({
    id,
    releasedAt: (releasedAt ?? null) as Picture['releasedAt'],
  }))
}

const hasReleaseTime = (req: PayloadRequest, media: string): boolean =>
  req.payload.collections[media]?.config.flattenedFields.some(
    ({ name }) => name === 'releasedAt',
  ) ?? false

/** What readers see of a document: of a draft, the row that it may be a newer version of. */
async function publishedRow(
  doc: Record<string, unknown> & TypeWithID,
  collection: string,
  req: PayloadRequest,
): Promise<Record<string, unknown>> {
  if (doc._status !== 'draft') return doc
  const where = { id: { equals: doc.id } }
  return (await req.payload.db.findOne<typeof doc>({ collection, req, where })) ?? doc
}

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value

const isID = (value: unknown): value is number | string =>
  typeof value === 'string' || typeof value === 'number'
