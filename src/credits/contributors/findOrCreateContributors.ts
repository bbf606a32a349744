import { findOrCreate, outsideSnapshot, retryOnConflict } from '../../database/index.js'
import { namesOf } from '../agencies/agency.js'
import {
  agencyOf,
  type Contributors,
  type ContributorsArgs,
  findContributors,
} from './findContributors.js'
import { type ContributorDocument, hasHandle } from './matchContributor.js'
import { type Party, partyKey } from './party.js'

/**
 * The contributors that stand for parties, created where there are none, and those of some IDs
 * besides. One that an editor has made is given the code or key that it lacks, so that the next save
 * finds it by that.
 *
 * @throws Error for a code that no agency has.
 */
export async function findOrCreateContributors(
  parties: readonly Party[],
  args: ContributorsArgs,
  ids: readonly (number | string)[] = [],
): Promise<Contributors> {
  const { byID, byParty } = await findContributors(parties, args, ids)
  for (const party of parties) {
    const key = partyKey(party)
    const found = byParty.get(key)
    const contributor = found ? await withHandle(found, party, args) : await create(party, args)
    byParty.set(key, contributor)
    byID.set(String(contributor.id), contributor)
  }
  return { byID, byParty }
}

/** @see findOrCreateAgency */
export interface FindOrCreateAgencyArgs extends ContributorsArgs {
  /** The agency's code, such as `reuters`. */
  code: string
}

/**
 * The contributor that stands for an agency: matched by its code, then by a name or alias of the
 * agency (an editor may have made it without the code), and created if there is none.
 *
 * @throws Error for a code that no agency has.
 */
export async function findOrCreateAgency({
  code,
  ...args
}: FindOrCreateAgencyArgs): Promise<ContributorDocument> {
  return findOrCreateContributor({ code, kind: 'agency', name: code }, args)
}

/** The contributor that stands for one party, created if there is none. */
export async function findOrCreateContributor(
  party: Party,
  args: ContributorsArgs,
): Promise<ContributorDocument> {
  const { byParty } = await findOrCreateContributors([party], args)
  return byParty.get(partyKey(party)) as ContributorDocument
}

/** What tells the party from all others, as a contributor stores it. A unique index enforces it. */
const handleOf = (party: Party): { agency: string } | { key: string } =>
  party.code ? { agency: party.code } : { key: partyKey(party) }

async function create(party: Party, args: ContributorsArgs): Promise<ContributorDocument> {
  const { contributors = 'contributors', req } = args
  const [[field, value]] = Object.entries(handleOf(party)) as [[string, string]]
  return findOrCreate({
    collection: contributors,
    data: { ...dataOf(party, args), ...handleOf(party) },
    req,
    where: { [field]: { equals: value } },
  })
}

/** No `creditName`: the line then prints an agency as its language has it. */
function dataOf(party: Party, args: ContributorsArgs): Record<string, unknown> {
  const agency = agencyOf(party, args)
  if (!agency) {
    if (party.code === undefined) return { name: party.name, kind: party.kind }
    throw new Error(`No agency has the code "${party.code}"; add it to the option "agencies".`)
  }
  const others = namesOf(agency).filter((name) => name !== agency.name)
  return {
    name: agency.name,
    aliases: others.map((name) => ({ name })),
    homepage: agency.homepage,
    kind: 'agency',
  }
}

/** A contributor with another code of its own keeps it, and is found by its name each time. */
async function withHandle(
  found: ContributorDocument,
  party: Party,
  { contributors = 'contributors', ...args }: ContributorsArgs,
): Promise<ContributorDocument> {
  if (hasHandle(found, party) || (party.code && found.agency)) return found
  const req = outsideSnapshot(args.req)
  try {
    // Straight to the database: what a host's own rules ask of a contributor is no matter of this save.
    await retryOnConflict(() =>
      req.payload.db.updateOne({
        id: found.id,
        collection: contributors,
        data: handleOf(party),
        req,
      }),
    )
  } catch (error) {
    // Another save may have given it to a contributor meanwhile: theirs counts then.
    const { byParty } = await findContributors([party], { ...args, contributors, req })
    const theirs = byParty.get(partyKey(party))
    if (theirs && hasHandle(theirs, party)) return theirs
    throw error
  }
  return { ...found, ...handleOf(party) }
}
