import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

import { publicOnce } from '../access/index.js'

interface Options {
  /** The slug of the redirects collection. */
  redirects: string
  /** The path of a document on the site, such as `/articles/some-slug`. */
  pathOf: (slug: string) => string
}

/** Where `rememberPublicSlug` leaves the address for `keepRedirect`, by document. */
const CONTEXT_KEY = 'newsroomPublicSlugs'

/**
 * Notes the address that readers know before a save replaces it. `originalDoc` may be a newer draft,
 * so the published row itself is read, and only when a save is about to publish. An address that
 * readers have never seen (the story was held, or under embargo) is not kept: it would tell of it.
 */
export const rememberPublicSlug: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { _status, firstPublishedAt } = data as { _status?: string; firstPublishedAt?: string }
  const id = (originalDoc as { id?: number | string } | undefined)?.id
  if (operation === 'update' && id && _status === 'published' && firstPublishedAt) {
    const row = await req.payload.db.findOne<{ id: number | string; slug?: string }>({
      collection: collection.slug,
      req,
      select: { slug: true },
      where: { and: [{ id: { equals: id } }, publicOnce()] },
    })
    context[CONTEXT_KEY] = { ...(context[CONTEXT_KEY] as object), [id]: row?.slug }
  }
  return data
}

/** Keeps the old address of a published story working when its slug has changed. */
export const keepRedirect =
  ({ pathOf, redirects }: Options): CollectionAfterChangeHook =>
  async ({ collection, context, doc, req }) => {
    const { id, slug } = doc as { id: number | string; slug: string }
    const remembered = context[CONTEXT_KEY] as Record<string, string | undefined> | undefined
    const before = remembered?.[id]
    if (!before || before === slug) return doc as unknown

    const to = { reference: { relationTo: collection.slug, value: id }, type: 'reference' }
    // The new address must lead to the story and no longer away from it.
    await req.payload.delete({
      collection: redirects,
      req,
      where: { from: { in: [pathOf(slug), pathOf(before)] } },
    })
    await req.payload.create({
      collection: redirects,
      data: { from: pathOf(before), to },
      req,
    })
    return doc as unknown
  }
