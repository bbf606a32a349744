import type { CollectionAfterChangeHook, PayloadRequest, Where } from 'payload'

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
 * that is out already stays out, and one that two stories share goes with the earlier. A media
 * collection without a `releasedAt` field has rules of its own, and is left alone.
 */
export const releaseMedia =
  ({ media, picturesOf, visibleFrom }: Options): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const from = visibleFrom(doc as Record<string, unknown>)
    const pictures = picturesOf(doc as Record<string, unknown>)
      .map(idOf)
      .filter(isID)
    if (from && pictures.length > 0 && hasReleaseTime(req, media)) {
      await release({ from, media, pictures, req })
    }
    return doc as unknown
  }

const hasReleaseTime = (req: PayloadRequest, media: string): boolean =>
  req.payload.collections[media]?.config.flattenedFields.some(
    ({ name }) => name === 'releasedAt',
  ) ?? false

async function release(args: {
  from: string
  media: string
  pictures: (number | string)[]
  req: PayloadRequest
}): Promise<void> {
  const { from, media, pictures, req } = args
  const later: Where = {
    or: [{ releasedAt: { exists: false } }, { releasedAt: { greater_than: from } }],
  }
  const where: Where = { and: [{ id: { in: pictures } }, later] }
  const { totalDocs } = await req.payload.count({ collection: media, req, where })
  if (totalDocs === 0) return
  await req.payload.update({
    collection: media,
    data: { releasedAt: from },
    depth: 0,
    req,
    where,
  })
}

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value

const isID = (value: unknown): value is number | string =>
  typeof value === 'string' || typeof value === 'number'
