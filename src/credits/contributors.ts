import type { PayloadRequest, Where } from 'payload'

import { findOrCreate } from '../database/index.js'
import { type Agency, creditNameOf, namesOf } from './agencies/agency.js'
import { AGENCIES } from './agencies/table.js'
import type { DetectedCredit } from './types.js'

type ID = number | string

/** A contributor as far as credits need it. */
export interface ContributorDocument {
  id: ID
  name?: null | string
  creditName?: null | string
  agency?: null | string
  aliases?: { name?: null | string }[] | null
}

/** @see findOrCreateAgency */
export interface FindOrCreateAgencyArgs {
  /** The agency's code, such as `reuters`. */
  code: string
  /** Slug of the contributors' collection. Default `contributors`. */
  contributors?: string
  /** Agencies of the site's own, besides the built-in ones. */
  agencies?: readonly Agency[]
  req: PayloadRequest
}

/**
 * The contributor that stands for an agency: matched by its code, then by a name or alias of the
 * agency (an editor may have made it without the code), and created if there is none.
 *
 * @throws Error for a code that no agency has.
 */
export async function findOrCreateAgency(
  args: FindOrCreateAgencyArgs,
): Promise<ContributorDocument> {
  const { code, contributors: collection = 'contributors', req } = args
  const found = await findAgency(args)
  if (found) return found
  const where = { agency: { equals: code } }
  return await findOrCreate({ collection, data: dataOf(agencyOf(args)), req, where })
}

/** The contributor that stands for an agency, as {@link findOrCreateAgency} finds it. */
export async function findAgency(
  args: FindOrCreateAgencyArgs,
): Promise<ContributorDocument | undefined> {
  const { code, contributors = 'contributors', req } = args
  const [byCode] = await find(req, contributors, { agency: { equals: code } })
  const [found] = byCode ? [byCode] : await find(req, contributors, sharesName(agencyOf(args)))
  return found
}

/** The agency of a code. Throws for a code that no agency has. */
export function agencyOf({
  agencies = [],
  code,
}: Pick<FindOrCreateAgencyArgs, 'agencies' | 'code'>): Agency {
  const agency = [...agencies, ...AGENCIES].find((known) => known.code === code)
  if (agency) return agency
  throw new Error(`No agency has the code "${code}"; add it to the option "agencies".`)
}

/** A contributor without a code whose name or alias is one of the agency's full names. */
function sharesName(agency: Agency): Where {
  const names = namesOf(agency)
  return {
    and: [
      { kind: { equals: 'agency' } },
      { agency: { exists: false } },
      { or: [{ name: { in: names } }, { 'aliases.name': { in: names } }] },
    ],
  }
}

const dataOf = (agency: Agency) => ({
  name: agency.name,
  agency: agency.code,
  aliases: namesOf(agency)
    .filter((name) => name !== agency.name)
    .map((name) => ({ name })),
  creditName: creditNameOf(agency),
  homepage: agency.homepage,
  kind: 'agency',
})

/** The person or publication of that name among the contributors, created if there is none. */
async function findOrCreateNamed(args: {
  contributors: string
  kind: 'agency' | 'person'
  name: string
  req: PayloadRequest
}): Promise<ContributorDocument> {
  const { contributors, kind, name, req } = args
  const where: Where = { and: [{ kind: { equals: kind } }, { name: { equals: name } }] }
  return await findOrCreate({ collection: contributors, data: { name, kind }, req, where })
}

/** The contributors with these IDs, by ID. */
export async function contributorsById(
  req: PayloadRequest,
  contributors: string,
  ids: readonly ID[],
): Promise<Map<string, ContributorDocument>> {
  const found = ids.length === 0 ? [] : await find(req, contributors, { id: { in: [...ids] } })
  return new Map(found.map((contributor) => [String(contributor.id), contributor]))
}

/** The contributors for these credits: in one query where all are there, which is the rule. */
export async function contributorsOf(
  credits: readonly DetectedCredit[],
  { agencies, contributors, req }: Omit<FindOrCreateAgencyArgs, 'code'> & { contributors: string },
): Promise<Map<DetectedCredit, ContributorDocument>> {
  const codes = [...new Set(credits.flatMap((credit) => codeOf(credit) ?? []))]
  const known = codes.length === 0 ? [] : await find(req, contributors, { agency: { in: codes } })
  const byName = new Map(known.map((contributor) => [contributor.agency ?? '', contributor]))
  const result = new Map<DetectedCredit, ContributorDocument>()
  for (const credit of credits) {
    const code = codeOf(credit)
    const key = code ?? `person:${credit.name}`
    const contributor =
      byName.get(key) ?? (await findOrCreateContributor(credit, { agencies, contributors, req }))
    byName.set(key, contributor)
    result.set(credit, contributor)
  }
  return result
}

/** The contributor for one credit, created if there is none. */
export async function findOrCreateContributor(
  credit: DetectedCredit,
  { contributors = 'contributors', ...rest }: Omit<FindOrCreateAgencyArgs, 'code'>,
): Promise<ContributorDocument> {
  const code = codeOf(credit)
  if (code) return await findOrCreateAgency({ ...rest, code, contributors })
  const kind = credit.type === 'person' ? 'person' : 'agency'
  return await findOrCreateNamed({ contributors, kind, name: credit.name, req: rest.req })
}

/** The code of an agency that is credited itself; a person's says whom they work for. */
const codeOf = ({ agency, type }: DetectedCredit): string | undefined =>
  type === 'agency' ? agency : undefined

async function find(
  req: PayloadRequest,
  contributors: string,
  where: Where,
): Promise<ContributorDocument[]> {
  const { docs } = await req.payload.find({
    collection: contributors,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where,
  })
  return docs
}
