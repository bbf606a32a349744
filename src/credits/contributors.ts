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
export async function findOrCreateAgency({
  code,
  contributors = 'contributors',
  agencies = [],
  req,
}: FindOrCreateAgencyArgs): Promise<ContributorDocument> {
  const agency = [...agencies, ...AGENCIES].find((known) => known.code === code)
  if (!agency) {
    throw new Error(`No agency has the code "${code}"; add it to the option "agencies".`)
  }
  const where = { agency: { equals: code } }
  const [byCode] = await find(req, contributors, where)
  const [found] = byCode ? [byCode] : await find(req, contributors, sharesName(agency))
  if (found) return found
  return await findOrCreate({ collection: contributors, data: dataOf(agency), req, where })
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

/** The person of that name among the contributors, created if there is none. */
export async function findOrCreatePerson(args: {
  contributors: string
  name: string
  req: PayloadRequest
}): Promise<ContributorDocument> {
  const { contributors, name, req } = args
  const where: Where = { and: [{ kind: { equals: 'person' } }, { name: { equals: name } }] }
  return await findOrCreate({
    collection: contributors,
    data: { name, kind: 'person' },
    req,
    where,
  })
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
      byName.get(key) ??
      (code
        ? await findOrCreateAgency({ agencies, code, contributors, req })
        : await findOrCreatePerson({ contributors, name: credit.name, req }))
    byName.set(key, contributor)
    result.set(credit, contributor)
  }
  return result
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
