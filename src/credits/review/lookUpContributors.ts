import {
  agencyOf,
  type Contributors,
  type ContributorsArgs,
  findContributors,
} from '../contributors/findContributors.js'
import type { ContributorDocument } from '../contributors/matchContributor.js'
import { type Party, partyKey as partyKeyOf, partyOf } from '../contributors/party.js'
import type { DetectedCredit } from '../types.js'

/** A contributor as it is, or as it would be created. */
export interface Contributor extends ContributorDocument {
  isNew?: true
}

/** Contributors as they are, or as they would be created. */
export type LookedUp = {
  [By in keyof Contributors]: Map<string, Contributor>
}

/** Tells the parties of a story from one another. */
export const partyKey = ({ agency, name, type }: DetectedCredit): string =>
  type === 'agency' ? `agency:${agency}` : `${type}:${name}`

/** The contributor of a credit; `undefined` for agencies that the copy does not name. */
export function contributorOf(
  credit: DetectedCredit,
  { byParty }: LookedUp,
): Contributor | undefined {
  const party = partyOf(credit)
  return party === null ? undefined : byParty.get(partyKeyOf(party))
}

/**
 * The contributors for parties, found as a save finds them, but without creating any: a stand-in
 * with an ID of its own takes the place of one that is not there.
 */
export async function lookUpContributors(
  parties: readonly Party[],
  args: ContributorsArgs,
  ids: readonly (number | string)[],
): Promise<LookedUp> {
  const found: LookedUp = await findContributors(parties, args, ids)
  for (const party of parties) {
    const key = partyKeyOf(party)
    const contributor = found.byParty.get(key) ?? standIn(party, args)
    found.byParty.set(key, contributor)
    found.byID.set(String(contributor.id), contributor)
  }
  return found
}

const standIn = (party: Party, args: ContributorsArgs): Contributor => ({
  id: `new ${partyKeyOf(party)}`,
  name: agencyOf(party, args)?.name ?? party.name,
  agency: party.code,
  isNew: true,
  kind: party.kind,
})
