import { LRUCache } from 'lru-cache'
import type { Payload, PayloadRequest } from 'payload'

import { plainText } from '../src/body/index.js'
import type { AttachCreditsOptions } from '../src/credits/index.js'
import type { Newsroom } from '../src/options.js'

/** How a story's credits are found: for the hook that saves them and for the panel that shows them. */
export const creditsOptions = ({
  credits: { line, ...credits },
  ...newsroom
}: Newsroom): AttachCreditsOptions => ({
  ...credits,
  contributors: newsroom.slugs.contributors,
  format: line,
  readCopy: async (story, req) => ({
    body: plainText(story.body),
    byline: await bylineText(newsroom, story.authors, req),
    dateline: datelineText(story.dateline),
  }),
})

/** A byline as printed, "By The Associated Press", for the credits room to read. */
async function bylineText(
  { slugs }: Pick<Newsroom, 'slugs'>,
  authors: unknown,
  req: PayloadRequest,
): Promise<string> {
  const ids = (Array.isArray(authors) ? authors : []) as (number | string)[]
  if (ids.length === 0) return ''
  const names = bylinesOf(req.payload)
  const key = ids.join()
  const known = names.get(key)
  if (known !== undefined) return known
  const { docs } = await req.payload.db.find<{ id: number | string; name: string }>({
    collection: slugs.authors,
    joins: false,
    pagination: false,
    req,
    select: { name: true },
    where: { id: { in: ids } },
  })
  const byline = `By ${docs.map(({ name }) => name).join(' and ')}`
  names.set(key, byline)
  return byline
}

/** Bylines by their authors' IDs. An import asks for the same few with every story. */
function bylinesOf(payload: Payload): LRUCache<string, string> {
  const known = bylines.get(payload) ?? new LRUCache({ max: 1_000, ttl: ONE_SECOND })
  bylines.set(payload, known)
  return known
}

const bylines = new WeakMap<Payload, LRUCache<string, string>>()

/** For so long a new name of an author may be overlooked, by this process or by another. */
const ONE_SECOND = 1_000

/** A dateline as an agency prints it, "MOSCOW, Dec 19 (Reuters) -", for the credits room to read. */
function datelineText(dateline: unknown): string {
  const { date, place } = (dateline ?? {}) as { date?: null | string; place?: null | string }
  // An agency typed behind the place stands last in print.
  const printed = place?.endsWith(')') ? place : [place, date].filter(Boolean).join(', ')
  return printed && `${printed} -`
}
