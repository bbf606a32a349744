import type { PayloadRequest } from 'payload'

import type { AttachCreditsOptions, CreditedStory } from './attachCredits.js'
import type { Contributors, ContributorsArgs } from './contributors/findContributors.js'
import { findOrCreateContributors } from './contributors/findOrCreateContributors.js'
import { employerOf, type Party, partyKey, partyOf } from './contributors/party.js'
import { formatCreditLine } from './formatCreditLine.js'
import { printableCredits } from './printCredits.js'
import { reconcileCredits } from './reconcileCredits.js'
import { contributorID, type CreditRow, type ResolvedCredit } from './rows.js'
import { type DetectedCredit, MIN_CONFIDENCE } from './types.js'

/** @see saveCredits */
export interface SaveCreditsArgs {
  /** All that the copy credits. */
  found: readonly DetectedCredit[]
  options: AttachCreditsOptions
  /** The story as stored; none for a new one. */
  previous: CreditedStory | undefined
  req: PayloadRequest
  /**
   * Finds the contributors for parties, and those of IDs. Default: {@link findOrCreateContributors},
   * which creates new ones.
   */
  resolve?: (
    parties: readonly Party[],
    args: ContributorsArgs,
    ids: readonly (number | string)[],
  ) => Promise<Contributors>
  /** The story as it is sent, completed from the stored one. */
  story: CreditedStory
}

/** What a save stores of a story's credits. */
export interface SavedCredits {
  credits: CreditRow[]
  creditLine: null | string
  /** The line if it was written from the credits, `null` if it is an editor's. */
  generatedCreditLine: null | string
}

/** The credits that a save of the story stores, and their line. */
export async function saveCredits({
  found,
  options,
  previous,
  req,
  resolve = findOrCreateContributors,
  story,
}: SaveCreditsArgs): Promise<SavedCredits> {
  const { agencies, format = formatCreditLine, minConfidence = MIN_CONFIDENCE, phrases } = options
  const { language } = story
  const sure = found.filter(({ confidence }) => confidence >= minConfidence)
  const attached = sure.filter((credit) => isAttached(credit, options))
  const rowsNow = [...(story.credits ?? []), ...(previous?.credits ?? [])]
  const contributors = await resolve(
    partiesOf(attached),
    { agencies, contributors: options.contributors, req },
    idsIn(rowsNow),
  )
  const credits = reconcileCredits({
    credited: found.map(({ verbatim }) => verbatim),
    detected: attached.flatMap((credit) => resolved(credit, contributors)),
    incoming: story.credits,
    previous: previous?.credits,
  })
  const printed = printableCredits(credits, sure, contributors, { agencies, language })
  const line = format(printed, { language, phrases })
  const written = [line, story.generatedCreditLine, previous?.generatedCreditLine]
  return !story.creditLine || written.includes(story.creditLine)
    ? { credits, creditLine: line, generatedCreditLine: line }
    : { credits, creditLine: story.creditLine, generatedCreditLine: null }
}

const isAttached = (
  { agency, type }: DetectedCredit,
  { persons = false }: AttachCreditsOptions,
): boolean => (type === 'agency' ? agency !== 'unnamed' : type === 'person' && persons)

/** Whom these credits go to, and whom the people among them work for, each once. */
function partiesOf(credits: readonly DetectedCredit[]): Party[] {
  const parties = credits.flatMap((credit) => [
    ...(partyOf(credit) ? [partyOf(credit) as Party] : []),
    ...(employerOf(credit) ? [employerOf(credit) as Party] : []),
  ])
  return [...new Map(parties.map((party) => [partyKey(party), party])).values()]
}

function idsIn(rows: readonly CreditRow[]): (number | string)[] {
  const ids = rows.flatMap(({ agency, contributor }) => [
    contributorID(contributor) ?? [],
    contributorID(agency) ?? [],
  ])
  return [...new Set(ids.flat())]
}

function resolved(credit: DetectedCredit, { byParty }: Contributors): ResolvedCredit[] {
  const idOf = (party: null | Party) => party && byParty.get(partyKey(party))?.id
  const contributor = idOf(partyOf(credit))
  if (!contributor) return []
  const { place, role, verbatim, via } = credit
  return [{ agency: idOf(employerOf(credit)), contributor, place, role, verbatim, via }]
}
