import { randomBytes } from 'node:crypto'

import {
  type CollectionBeforeChangeHook,
  type PayloadRequest,
  type TypeWithID,
  ValidationError,
} from 'payload'

import { outsideSnapshot } from '../database/index.js'
import { claim } from './slugClaims.js'
import { slugify } from './slugify.js'

/** How many numbered slugs are tried ("ceasefire-2" … ) before a random ending is taken. */
const NUMBERED = 20

interface Options {
  /** The field that the slug is made from. */
  useAsSlug: string
  /** Whether the document's address is already known to readers; its slug is then left alone. */
  isPublic?: (doc: Record<string, unknown>) => boolean
}

/**
 * Gives a document its slug: the editor's own, tidied, or one made from the headline or name, and
 * never one that another document has. A made slug follows the headline until the story is first
 * published; from then on only an editor changes it.
 *
 * @throws ValidationError when an editor chooses a slug that another document has.
 */
export const fillSlug =
  ({ isPublic = () => true, useAsSlug }: Options): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, req }) => {
    const doc = data as Record<string, unknown>
    const original = (originalDoc ?? {}) as Record<string, unknown>
    const chosen = slugify(text(doc.slug))
    const made = slugify(text(doc[useAsSlug]))
    const before = text(original.slug)

    const followsName =
      before !== '' && !isPublic(original) && isMadeFrom(before, original[useAsSlug])
    const editorChose = chosen !== '' && chosen !== before
    if (!editorChose && before !== '' && !followsName) return { ...doc, slug: before }
    if (!editorChose && followsName && isMadeFrom(before, doc[useAsSlug])) {
      return { ...doc, slug: before }
    }
    if (!editorChose && made === '' && text(doc[useAsSlug]) === '')
      return { ...doc, slug: before || null }

    const wanted = editorChose ? chosen : made || `story-${randomEnding()}`
    const slug = await firstFree({
      base: wanted,
      collection: collection.slug,
      id: original.id,
      req,
    })
    // A slug sent with a new document may be numbered like a made one: importing two stories
    // of one name is no mistake. A changed one is somebody's decision, and clashes are told.
    if (editorChose && before !== '' && slug !== wanted) {
      throw new ValidationError(
        {
          collection: collection.slug,
          errors: [
            { message: `Another document already has the address "${wanted}".`, path: 'slug' },
          ],
          req,
        },
        req.t,
      )
    }
    return { ...doc, slug }
  }

async function firstFree(args: {
  base: string
  collection: string
  id: unknown
  req: PayloadRequest
}): Promise<string> {
  const { base, collection, req } = args
  const candidates = [base]
  for (let n = 2; n <= NUMBERED; n += 1) candidates.push(`${base}-${n}`)

  const taken = await takenOf(candidates, args)
  for (const slug of candidates.filter((candidate) => !taken.has(candidate))) {
    // Asked again once it is claimed: its last owner may have been committed between the two.
    const isOurs = claim({ collection, req, slug }) && (await takenOf([slug], args)).size === 0
    if (isOurs) return slug
  }
  return `${base}-${randomEnding()}`
}

/** Those of the slugs that other documents have. */
async function takenOf(
  slugs: string[],
  { collection, id, req }: { collection: string; id: unknown; req: PayloadRequest },
): Promise<Set<string>> {
  const { docs } = await req.payload.db.find<TypeWithID & { slug: string }>({
    collection,
    limit: slugs.length,
    pagination: false,
    req: outsideSnapshot(req),
    select: { slug: true },
    where: { slug: { in: slugs } },
  })
  return new Set(docs.filter((doc) => doc.id !== id).map((doc) => doc.slug))
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const randomEnding = (): string => randomBytes(4).toString('hex')

/** Whether `slug` is what `name` gives, numbered or not. */
function isMadeFrom(slug: string, name: unknown): boolean {
  const made = slugify(text(name))
  return (
    made !== '' &&
    (slug === made || (slug.startsWith(`${made}-`) && /^\d+$/.test(slug.slice(made.length + 1))))
  )
}
