import { isValidID, type PayloadRequest, type Where } from 'payload'

import { outsideSnapshot } from '../../database/index.js'
import type { Agency } from '../agencies/agency.js'
import { AGENCIES } from '../agencies/table.js'
import { type ContributorDocument, hasHandle, matchContributor } from './matchContributor.js'
import { type Party, partyKey } from './party.js'

/** Where contributors are. */
export interface ContributorsArgs {
  /** Agencies of the site's own, besides the built-in ones. */
  agencies?: readonly Agency[]
  /** Slug of the contributors' collection. Default `contributors`. */
  contributors?: string
  req: PayloadRequest
}

/** Contributors that a save needs. */
export interface Contributors {
  /** By their ID as text. */
  byID: Map<string, ContributorDocument>
  /** Those that stand for parties, by {@link partyKey}. */
  byParty: Map<string, ContributorDocument>
}

/**
 * The contributors that stand for parties, and those of some IDs besides: in one indexed query where
 * each party is known by its code or key, which is the rule, and in another one for the names of
 * those that are not. Nothing is created.
 */
export async function findContributors(
  parties: readonly Party[],
  args: ContributorsArgs,
  ids: readonly (number | string)[] = [],
): Promise<Contributors> {
  const known = await find(args, args.req, byHandle(parties, ids.filter(isPossibleIn(args))))
  const unknown = parties.filter((party) => !known.some((doc) => hasHandle(doc, party)))
  const named = await find(args, outsideSnapshot(args.req), byName(unknown), {
    ...FIELDS,
    aliases: true,
    createdAt: true,
  })
  const candidates = [...known, ...named]
  const byParty = new Map<string, ContributorDocument>()
  for (const party of parties) {
    const found = matchContributor(candidates, {
      agency: agencyOf(party, args),
      isCode: (code) => knowsCode(code, args),
      party,
    })
    if (found) byParty.set(partyKey(party), found)
  }
  return { byID: new Map(known.map((doc) => [String(doc.id), doc])), byParty }
}

/** The agency of a party's code; a site's own goes before the built-in one. */
export const agencyOf = (
  { code }: Pick<Party, 'code'>,
  { agencies = [] }: Pick<ContributorsArgs, 'agencies'>,
): Agency | undefined =>
  code === undefined ? undefined : (agencies.find((own) => own.code === code) ?? BY_CODE.get(code))

const BY_CODE = new Map(AGENCIES.map((agency) => [agency.code, agency]))

const knowsCode = (code: string, args: ContributorsArgs): boolean =>
  agencyOf({ code }, args) !== undefined

/** MongoDB refuses a query for an ID that is none of its own; a client may send any. */
function isPossibleIn({ contributors = 'contributors', req }: ContributorsArgs) {
  const { collections, db } = req.payload
  const isObjectID = db.name === 'mongoose' && !collections[contributors]?.customIDType
  return (id: number | string): boolean => !isObjectID || isValidID(id, 'ObjectID')
}

function byHandle(parties: readonly Party[], ids: readonly (number | string)[]): null | Where {
  const codes = parties.flatMap(({ code }) => code ?? [])
  const keys = parties.filter(({ code }) => !code).map(partyKey)
  const either: Where[] = []
  if (codes.length > 0) either.push({ agency: { in: codes } })
  if (keys.length > 0) either.push({ key: { in: keys } })
  if (ids.length > 0) either.push({ id: { in: [...ids] } })
  return either.length === 0 ? null : { or: either }
}

/**
 * Contributors that no code or key tells apart and that may have a party's name. Neither database
 * compares names without accents: agencies, of which there are hundreds, are all compared here;
 * people, of whom there may be very many, are looked for by a part of their name.
 */
function byName(parties: readonly Party[]): null | Where {
  const either: Where[] = []
  if (parties.some(({ kind }) => kind === 'agency')) either.push({ kind: { equals: 'agency' } })
  for (const { kind, name } of parties) {
    if (kind === 'agency') continue
    const part = longestPlainPart(name)
    either.push({
      and: [
        { kind: { equals: kind } },
        { key: { exists: false } },
        { or: [{ name: { contains: part } }, { 'aliases.name': { contains: part } }] },
      ],
    })
  }
  return either.length === 0 ? null : { or: either }
}

/** The longest run of letters whose case every database knows. */
function longestPlainPart(name: string): string {
  const parts = name.match(/[a-z]+/gi) ?? [name.trim()]
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest))
}

/** What a contributor is known and printed by. */
const FIELDS = { name: true, agency: true, creditName: true, key: true, kind: true } as const

/** Straight from the database: a save asks this each time, and hooks for readers have no part in it. */
async function find(
  { contributors = 'contributors' }: ContributorsArgs,
  req: PayloadRequest,
  where: null | Where,
  select: Record<string, true> = FIELDS,
): Promise<ContributorDocument[]> {
  if (where === null) return []
  const { docs } = await req.payload.db.find<ContributorDocument>({
    collection: contributors,
    joins: false,
    pagination: false,
    req,
    select,
    where,
  })
  return docs
}
