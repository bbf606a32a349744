import { type Agency, namesOf } from '../agencies/agency.js'
import { foldName } from './foldName.js'
import { type Party, partyKey } from './party.js'

type ID = number | string

/** A contributor as far as credits need it. */
export interface ContributorDocument {
  id: ID
  name?: null | string
  agency?: null | string
  aliases?: { name?: null | string }[] | null
  createdAt?: string
  creditName?: null | string
  key?: null | string
  kind?: null | string
}

/** Those that a party is compared with. */
export interface MatchArgs {
  /** The agency that the party's code names. */
  agency?: Agency
  /** The codes of all agencies that are known: who has another's code is that other. */
  isCode: (code: string) => boolean
  party: Party
}

/**
 * The contributor that stands for a party: the one with its code or key, else one of its kind with
 * its name, else one with its name as an alias; of several, the oldest. Case, accents and "The" make
 * no difference.
 */
export function matchContributor(
  contributors: readonly ContributorDocument[],
  args: MatchArgs,
): ContributorDocument | undefined {
  const names = new Set((args.agency ? namesOf(args.agency) : [args.party.name]).map(foldName))
  const ranked = contributors
    .map((contributor) => ({ contributor, rank: rankOf(contributor, names, args) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || byAge(a.contributor, b.contributor))
  return ranked[0]?.contributor
}

/** How sure it is that the contributor is the party: 3 by code or key, 2 by name, 1 by alias, 0 not. */
function rankOf(
  contributor: ContributorDocument,
  names: ReadonlySet<string>,
  { isCode, party }: MatchArgs,
): number {
  if (hasHandle(contributor, party)) return 3
  if (contributor.kind !== party.kind) return 0
  if (contributor.agency && isCode(contributor.agency)) return 0
  if (names.has(foldName(contributor.name ?? ''))) return 2
  const aliases = contributor.aliases ?? []
  return aliases.some(({ name }) => names.has(foldName(name ?? ''))) ? 1 : 0
}

/** Is it found by the party's code or key, without comparing names? */
export const hasHandle = ({ agency, key }: ContributorDocument, party: Party): boolean =>
  party.code ? agency === party.code : key === partyKey(party)

function byAge(a: ContributorDocument, b: ContributorDocument): number {
  const [ageA, ageB] = [a.createdAt ?? '', b.createdAt ?? '']
  if (ageA !== ageB) return ageA < ageB ? -1 : 1
  // Serial numbers of SQLite and object IDs of MongoDB both grow.
  return a.id < b.id ? -1 : 1
}
