import type { PayloadRequest } from 'payload'

import { attach, type AttachCreditsOptions, type CreditedStory } from '../attachCredits.js'
import { contributorsById } from '../contributors.js'
import { creditsInStory, type StoryCopy, type StoryCredit } from '../creditsInStory.js'
import { formatCreditLine } from '../formatCreditLine.js'
import { contributorKey, type CreditRow } from '../rows.js'
import { CONFIDENCE } from '../types.js'
import { lineFinder } from './lineFinder.js'
import { type Contributor, lookUpContributors, partyKey } from './lookUpContributors.js'
import type { Certainty, CreditPlace, CreditsReview, CreditState, ReviewedCredit } from './types.js'

/** @see reviewCredits */
export interface ReviewArgs {
  /** The options of the hook that saves the story. */
  options: AttachCreditsOptions
  /** The story as stored; none for a new one. */
  previous?: CreditedStory
  req: PayloadRequest
  /** The story as it stands in the form. */
  story: CreditedStory
}

/**
 * The credits of a story that is being edited, and what a save would make of them: the hook's own
 * reading and rules, without creating or storing anything. `null` if the copy is too long to be
 * looked at.
 */
export async function reviewCredits(args: ReviewArgs): Promise<CreditsReview | null> {
  const { options, previous, req, story } = args
  const copy = await options.readCopy(story, req)
  const found = creditsInStory(copy, options)
  if (!found) return null

  const before = previous && creditsInStory(await options.readCopy(previous, req), options)
  const { agencies, contributors = 'contributors' } = options
  const people = await lookUpContributors(found, { agencies, contributors, req })
  const saved = await attach({
    before: before ?? [],
    found,
    options,
    previous,
    req,
    resolve: async () => people,
    story,
  })
  const lineAt = linesOf(copy)
  return {
    credits: byParty(found).map((places) => {
      const contributor = people.get(places[0])
      const row = rowOf(contributor, saved.credits)
      const isInForm = rowOf(contributor, story.credits ?? []) !== undefined
      return review({ contributor, isInForm, lineAt, places, row, story })
    }),
    creditLine: saved.creditLine || null,
    others: await namesOf(saved.credits, people, { contributors, req }),
    paragraphs: copy.body === '' ? 0 : copy.body.split('\n').length,
  }
}

type Places = [StoryCredit, ...StoryCredit[]]

/** The credits of each party, in the order of the copy. */
function byParty(found: readonly StoryCredit[]): Places[] {
  const parties = new Map<string, Places>()
  for (const credit of found) {
    const key = partyKey(credit)
    parties.set(key, [...(parties.get(key) ?? []), credit] as Places)
  }
  return [...parties.values()]
}

/** The names behind the rows that stand but are not of the copy. */
async function namesOf(
  rows: readonly CreditRow[],
  people: ReadonlyMap<unknown, Contributor>,
  { contributors, req }: { contributors: string; req: PayloadRequest },
): Promise<string[]> {
  const credited = new Set([...people.values()].map(({ id }) => String(id)))
  const ids = rows
    .filter(
      ({ contributor, dismissed }) => !dismissed && !credited.has(contributorKey(contributor)),
    )
    .flatMap(
      ({ contributor }) => (typeof contributor === 'object' ? contributor?.id : contributor) ?? [],
    )
  const others = await contributorsById(req, contributors, [...new Set(ids)])
  return [...others.values()].flatMap(({ creditName, name }) => creditName || name || [])
}

function rowOf(
  contributor: Contributor | undefined,
  rows: readonly CreditRow[],
): CreditRow | undefined {
  return (
    contributor && rows.find((row) => contributorKey(row.contributor) === String(contributor.id))
  )
}

interface Reviewed {
  contributor: Contributor | undefined
  isInForm: boolean
  lineAt: LineAt
  places: Places
  row: CreditRow | undefined
  story: CreditedStory
}

function review({ contributor, isInForm, lineAt, places, row, story }: Reviewed): ReviewedCredit {
  const [{ agency, name, type, via }] = places
  const confidence = Math.max(...places.map((place) => place.confidence))
  const printed = contributor ? contributor.creditName || contributor.name || name : 'unnamed'
  return {
    name: contributor?.name ?? name,
    type,
    ...(agency && { agency }),
    certainty: inWords(confidence),
    contributor: contributor && !contributor.isNew ? contributor.id : null,
    key: partyKey(places[0]),
    places: places.map((place) => placeOf(place, lineAt)),
    prints: formatCreditLine([{ name: printed, via: row?.via ?? via }], story),
    state: contributor ? stateOf(row, isInForm) : 'printed',
  }
}

function stateOf(row: CreditRow | undefined, isInForm: boolean): CreditState {
  if (!row) return 'suggested'
  if (row.dismissed) return 'dismissed'
  return isInForm ? 'attached' : 'pending'
}

function inWords(confidence: number): Certainty {
  if (confidence >= CONFIDENCE.certain) return 'certain'
  return confidence >= CONFIDENCE.likely ? 'likely' : 'possible'
}

type LineAt = Record<StoryCredit['part'], (offset: number) => number>

const linesOf = ({ body, byline = '', dateline = '' }: StoryCopy): LineAt => ({
  body: lineFinder(body),
  byline: lineFinder(byline),
  dateline: lineFinder(dateline),
})

function placeOf(credit: StoryCredit, lineAt: LineAt): CreditPlace {
  const { end, part, place, role, start, verbatim, via } = credit
  return { end, paragraph: lineAt[part](start), part, place, role, start, verbatim, via }
}
