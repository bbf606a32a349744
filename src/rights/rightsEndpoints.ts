import type { Endpoint, PayloadRequest } from 'payload'

import { csvHeader, csvLines } from './creditsCSV.js'
import type { CreditUse } from './creditUse.js'
import { type CreditUsesArgs, draftUses, publishedUses } from './creditUses.js'
import { endOf, InvalidTimeError, startOf } from './period.js'

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
 * `GET /api/newsroom/contributors/:id/credits.csv?from=&to=`: the stories that carry a contributor's
 * credit, the published ones first, newest first. `from` and `to` are dates (2025-01-31, in UTC) or
 * times (ISO 8601), both included, that published stories are taken from.
 *
 * The answer is CSV (RFC 4180, UTF-8) and sent as it is read. It answers 401 to nobody, 403 to
 * readers and machines, 404 without such a contributor and 400 to a date that is none.
 */
export const rightsEndpoints = (options: RightsEndpointsOptions): Endpoint[] => [
  {
    handler: async (req) => {
      if (!req.user) return refuse(401, 'Sign in to export the credits of a contributor.')
      if (!options.isStaff(req)) return refuse(403, 'Only people of the newsroom export credits.')
      const contributor = await findContributor(req, options)
      if (!contributor) return refuse(404, 'There is no such contributor.')
      try {
        return csv(contributor, { ...period(req), ...options, contributor: contributor.id, req })
      } catch (error) {
        if (error instanceof InvalidTimeError) return refuse(400, error.message)
        throw error
      }
    },
    method: 'get',
    path: '/newsroom/contributors/:id/credits.csv',
  },
]

interface Contributor {
  id: number | string
  slug?: null | string
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

function period({ query }: PayloadRequest): Pick<CreditUsesArgs, 'from' | 'to'> {
  const { from, to } = query as { from?: unknown; to?: unknown }
  return {
    ...(isGiven(from) && { from: startOf(from, 'from') }),
    ...(isGiven(to) && { to: endOf(to, 'to') }),
  }
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== ''

function csv({ id, slug }: Contributor, args: CreditUsesArgs & RightsEndpointsOptions): Response {
  return new Response(streamOf(lines(args)), {
    headers: {
      'Cache-Control': 'private, no-store',
      'Content-Disposition': `attachment; filename="credits-${slug ?? id}.csv"`,
      'Content-Type': 'text/csv; charset=utf-8; header=present',
    },
  })
}

async function* lines(args: CreditUsesArgs & RightsEndpointsOptions): AsyncGenerator<string> {
  yield csvHeader()
  for await (const uses of allUses(args)) {
    if (uses.length > 0) yield csvLines(uses, args.urlOf)
  }
}

async function* allUses(args: CreditUsesArgs): AsyncGenerator<CreditUse[]> {
  yield* publishedUses(args)
  yield* draftUses(args)
}

/** Reads on only when the client has taken what there is, and stops when it goes away. */
function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    cancel: async () => void (await texts.return(undefined)),
    pull: async (controller) => {
      const next = await texts.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
  })
}

const refuse = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status })
