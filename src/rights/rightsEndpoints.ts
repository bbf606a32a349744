import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'

import type { CreditUsesArgs } from './creditUses.js'
import { csvResponse } from './csvResponse.js'
import { creditsOverview } from './overview.js'
import { InvalidPeriodError, periodOf } from './period.js'

/** Options of {@link rightsEndpoints}. */
export interface RightsEndpointsOptions {
  /** Slug of the stories' collection. */
  articles: string
  /** Slug of the contributors' collection. */
  contributors: string
  /** Whether a request is from somebody of the newsroom, who may see every story. */
  isStaff: (req: PayloadRequest) => boolean
  /** A story's address on the site, by its slug. */
  urlOf: (slug: string) => string
}

/**
 * The stories that carry a contributor's credit, the published ones first, newest first:
 *
 * - `GET /api/newsroom/contributors/:id/credits.csv?from=&to=`: all of them as CSV (RFC 4180, UTF-8),
 *   sent as it is read.
 * - `GET /api/newsroom/contributors/:id/credits?from=&to=`: how many there are, and the first of
 *   them: a `CreditsOverview`.
 *
 * `from` and `to` are dates (2025-01-31, in UTC) or times (2025-01-31T18:00:00Z), both included, of
 * publication; a draft without such a date is in no period. They answer 401 to nobody, 403 to
 * readers and machines, 404 without such a contributor and 400 to a period that is none.
 */
export const rightsEndpoints = (options: RightsEndpointsOptions): Endpoint[] => [
  {
    handler: forStaff(options, (args, { id, slug }) =>
      csvResponse({ ...args, filename: `credits-${slug ?? id}.csv`, urlOf: options.urlOf }),
    ),
    method: 'get',
    path: '/newsroom/contributors/:id/credits.csv',
  },
  {
    handler: forStaff(options, async (args) =>
      Response.json(await creditsOverview(args), {
        headers: { 'Cache-Control': 'private, no-store' },
      }),
    ),
    method: 'get',
    path: '/newsroom/contributors/:id/credits',
  },
]

interface Contributor {
  id: number | string
  slug?: null | string
}

type Answer = (args: CreditUsesArgs, contributor: Contributor) => Promise<Response> | Response

/** Answers somebody of the newsroom who asks for a contributor that there is. */
const forStaff =
  (options: RightsEndpointsOptions, answer: Answer): PayloadHandler =>
  async (req) => {
    if (!req.user) return refuse(401, 'Sign in to see the credits of a contributor.')
    if (!options.isStaff(req)) return refuse(403, 'Only people of the newsroom see its credits.')
    const contributor = await findContributor(req, options)
    if (!contributor) return refuse(404, 'There is no such contributor.')
    const { articles } = options
    try {
      const period = periodOf(req.query)
      return await answer({ ...period, articles, contributor: contributor.id, req }, contributor)
    } catch (error) {
      if (error instanceof InvalidPeriodError) return refuse(400, error.message)
      throw error
    }
  }

async function findContributor(
  req: PayloadRequest,
  { contributors }: RightsEndpointsOptions,
): Promise<Contributor | null> {
  const { id } = req.routeParams as { id: string }
  if (!/^[\w-]{1,64}$/.test(id)) return null
  const found = await req.payload.findByID({
    id,
    collection: contributors,
    depth: 0,
    disableErrors: true,
    joins: false,
    overrideAccess: false,
    req,
    select: { slug: true },
  })
  return found as Contributor | null
}

const refuse = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status })
