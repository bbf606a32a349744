import type { PayloadRequest } from 'payload'

import type { AttachCreditsOptions, CreditedStory } from '../attachCredits.js'
import { employerOf, partyKey as partyKeyOf, partyOf } from '../contributors/party.js'
import { creditsInStory, type StoryCopy, type StoryCredit } from '../creditsInStory.js'
import { formatCreditLine } from '../formatCreditLine.js'
import { printableCredit } from '../printCredits.js'
import { contributorKey, type CreditRow } from '../rows.js'
import { saveCredits } from '../saveCredits.js'
import { CONFIDENCE } from '../types.js'
import { lineFinder } from './lineFinder.js'
import {
  type Contributor,
  contributorOf,
  lookUpContributors,
  partyKey,
} from './lookUpContributors.js'
import { standingCredits } from './standingCredits.js'
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

  const parties = byParty(found)
  const people = await lookUpContributors(
    parties.flatMap(([credit]) => [partyOf(credit) ?? [], employerOf(credit) ?? []].flat()),
    { agencies: options.agencies, contributors: options.contributors, req },
    [],
  )
  const saved = await saveCredits({
    found,
    options,
    previous,
    req,
    resolve: lookUpContributors,
    story,
  })
  const lineAt = linesOf(copy)
  return {
    credits: parties.map((places) => {
      const contributor = contributorOf(places[0], people)
      const row = rowOf(contributor, saved.credits)
      const isInForm = rowOf(contributor, story.credits ?? []) !== undefined
      const employer = people.byParty.get(keyOfEmployer(places[0]))
      return review({ contributor, employer, isInForm, lineAt, options, places, row, story })
    }),
    creditLine: saved.creditLine || null,
    others: await standingCredits(saved.credits, people, args),
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
  employer: Contributor | undefined
  isInForm: boolean
  lineAt: LineAt
  options: AttachCreditsOptions
  places: Places
  row: CreditRow | undefined
  story: CreditedStory
}

function review(reviewed: Reviewed): ReviewedCredit {
  const { contributor, employer, isInForm, lineAt, places, row } = reviewed
  const [{ agency, name, type }] = places
  const confidence = Math.max(...places.map((place) => place.confidence))
  return {
    name: contributor?.name ?? name,
    type,
    ...(agency && { agency }),
    certainty: inWords(confidence),
    contributor: contributor ? idOf(contributor) : null,
    ...(employer && { employer: { id: idOf(employer), name: employer.name ?? '' } }),
    key: partyKey(places[0]),
    places: places.map((place) => placeOf(place, lineAt)),
    prints: printedAlone(reviewed),
    state: contributor ? stateOf(row, isInForm) : 'printed',
  }
}

const idOf = ({ id, isNew }: Contributor): null | number | string => (isNew ? null : id)

function keyOfEmployer(credit: StoryCredit): string {
  const employer = employerOf(credit)
  return employer === null ? '' : partyKeyOf(employer)
}

/** What the credit line would be if it were the only credit. */
function printedAlone({ contributor, options, places, row, story }: Reviewed): null | string {
  const { agencies, format = formatCreditLine, phrases } = options
  const { language } = story
  const [{ place, role, via }] = places
  const work = {
    place: row?.place ?? place,
    role: row?.role ?? role,
    via: row?.via ?? via,
  }
  const printed = contributor
    ? printableCredit(contributor, work, { agencies, language })
    : { ...work, name: 'unnamed' }
  return format([printed], { language, phrases })
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
