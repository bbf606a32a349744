import type { PayloadRequest } from 'payload'

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
  const ids = (Array.isArray(authors) ? authors : []) as unknown[]
  if (ids.length === 0) return ''
  const { docs } = await req.payload.db.find<{ id: number | string; name: string }>({
    collection: slugs.authors,
    joins: false,
    pagination: false,
    req,
    select: { name: true },
    where: { id: { in: ids } },
  })
  return `By ${docs.map(({ name }) => name).join(' and ')}`
}

/** A dateline as an agency prints it, "MOSCOW, Dec 19 (Reuters) -", for the credits room to read. */
function datelineText(dateline: unknown): string {
  const { date, place } = (dateline ?? {}) as { date?: null | string; place?: null | string }
  // An agency typed behind the place stands last in print.
  const printed = place?.endsWith(')') ? place : [place, date].filter(Boolean).join(', ')
  return printed && `${printed} -`
}
