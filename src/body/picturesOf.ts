import { blocksOf } from './blocksOf.js'

/** The pictures that a story shows, as IDs or populated documents: main picture, share picture, body. */
export function picturesOf(doc: Record<string, unknown>): unknown[] {
  const { hero, meta } = doc as { hero?: { image?: unknown }; meta?: { image?: unknown } }
  const inBody = blocksOf(doc.body, 'storyImage').map((block) => block.image)
  return [hero?.image, meta?.image, ...inBody]
}
