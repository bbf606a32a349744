import type { PayloadRequest } from 'payload'

import { type Agency, creditNameOf } from '../agencies/agency.js'
import { agencyOf, type ContributorDocument, findAgency } from '../contributors.js'
import type { DetectedCredit } from '../types.js'

/** A contributor as it is, or as it would be created. */
export interface Contributor extends ContributorDocument {
  isNew?: true
}

/** @see lookUpContributors */
export interface LookUpArgs {
  agencies?: readonly Agency[]
  contributors: string
  req: PayloadRequest
}

/** Tells the parties of a story from one another. */
export const partyKey = ({ agency, name, type }: DetectedCredit): string =>
  type === 'agency' ? `agency:${agency}` : `${type}:${name}`

/**
 * The contributors of credits, found as a save finds them, but without creating any: a stand-in
 * with an ID of its own takes the place of one that is not there. Agencies that the copy does not
 * name have none.
 */
export async function lookUpContributors(
  credits: readonly DetectedCredit[],
  args: LookUpArgs,
): Promise<Map<DetectedCredit, Contributor>> {
  const named = credits.filter(({ agency, type }) => type !== 'agency' || agency !== 'unnamed')
  const parties = new Map(named.map((credit) => [partyKey(credit), credit]))
  const known = await findAll([...parties.values()], args)
  const contributors = new Map<string, Contributor>()
  for (const [key, credit] of parties) {
    const found = known.find((contributor) => stands(contributor, credit))
    contributors.set(key, found ?? (await findByName(credit, args)) ?? standIn(credit, args))
  }
  return new Map(
    named.flatMap((credit) => {
      const contributor = contributors.get(partyKey(credit))
      return contributor ? [[credit, contributor] as const] : []
    }),
  )
}

interface KindedContributor extends ContributorDocument {
  kind?: null | string
}

/** In one query all that codes and names find, which is the rule. */
async function findAll(
  credits: readonly DetectedCredit[],
  { contributors, req }: LookUpArgs,
): Promise<KindedContributor[]> {
  const codes = credits.flatMap(({ agency, type }) => (type === 'agency' && agency ? agency : []))
  const names = credits.flatMap(({ name, type }) => (type === 'agency' ? [] : name))
  if (credits.length === 0) return []
  const { docs } = await req.payload.find({
    collection: contributors,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { name: true, agency: true, creditName: true, kind: true },
    where: { or: [{ agency: { in: codes } }, { name: { in: names } }] },
  })
  return docs as KindedContributor[]
}

function stands(contributor: KindedContributor, { agency, name, type }: DetectedCredit): boolean {
  if (type === 'agency') return contributor.agency === agency
  return contributor.name === name && (contributor.kind === 'person') === (type === 'person')
}

/** An agency that an editor has made without its code. */
async function findByName(
  { agency, type }: DetectedCredit,
  args: LookUpArgs,
): Promise<ContributorDocument | undefined> {
  return type === 'agency' && agency ? findAgency({ ...args, code: agency }) : undefined
}

function standIn(credit: DetectedCredit, { agencies }: LookUpArgs): Contributor {
  const { agency, name, type } = credit
  const id = `new ${partyKey(credit)}`
  if (type !== 'agency' || !agency) return { id, name, isNew: true }
  return { id, creditName: creditNameOf(agencyOf({ agencies, code: agency })), isNew: true, name }
}
