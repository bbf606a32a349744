import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import type { Agency } from './agencies/agency.js'
import { type ContributorDocument, contributorsById, contributorsOf } from './contributors.js'
import { detectCredits, MAX_COPY_LENGTH } from './detectCredits.js'
import { formatCreditLine, type PrintableCredit } from './formatCreditLine.js'
import { reconcileCredits } from './reconcileCredits.js'
import { contributorKey, type CreditRow, type ResolvedCredit } from './rows.js'
import type { DetectedCredit } from './types.js'

/** The parts of a story that credits stand in, as plain text. */
export interface StoryCopy {
  body: string
  byline?: string
  dateline?: string
}

/** Options of {@link attachCredits}. */
export interface AttachCreditsOptions {
  /** Slug of the contributors' collection. Default `contributors`. */
  contributors?: string
  /** Reads a story's copy, a line for each paragraph. Called for the story as it was, too. */
  readCopy: (data: Record<string, unknown>, req: PayloadRequest) => Promise<StoryCopy> | StoryCopy
  /** Agencies of the site's own, besides the built-in ones. */
  agencies?: readonly Agency[]
  /** Attach the people of sign-offs as well, as contributors of the kind `person`. Default false. */
  persons?: boolean
}

/** The fields of a story that the hook reads and writes. */
interface CreditedStory extends Record<string, unknown> {
  credits?: CreditRow[] | null
  creditLine?: null | string
  deletedAt?: null | string
  language?: null | string
}

/**
 * Hook that keeps `credits` and `creditLine` as the copy has them on every save, without undoing an
 * editor: see `reconcileCredits`. Agencies become contributors, new ones are created; "agencies"
 * that are not named become none, and are only printed in the line. The line is generated anew only
 * while it is empty or as generated before: an editor's own wording stays.
 *
 * A story in the bin is left as it is, and so is one whose copy is too long to be looked at.
 */
export function attachCredits(options: AttachCreditsOptions): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req }) => {
    const previous = originalDoc as CreditedStory | undefined
    const story = { ...previous, ...data }
    const found = story.deletedAt ? null : await detectIn(story, options, req)
    if (!found) return data

    const before = previous ? ((await detectIn(previous, options, req)) ?? []) : []
    if (previous && isUnchanged({ before, found, previous, story })) return data
    return { ...data, ...(await attach({ before, found, options, previous, req, story })) }
  }
}

interface AttachArgs {
  before: DetectedCredit[]
  found: DetectedCredit[]
  options: AttachCreditsOptions
  previous: CreditedStory | undefined
  req: PayloadRequest
  story: CreditedStory
}

async function attach({ before, found, options, previous, req, story }: AttachArgs) {
  const { agencies, contributors = 'contributors' } = options
  const attached = found.filter((credit) => isAttached(credit, options))
  const resolved = await contributorsOf(attached, { agencies, contributors, req })
  const detected: ResolvedCredit[] = attached.flatMap((credit) => {
    const contributor = resolved.get(credit)
    return contributor ? { ...credit, contributor: contributor.id } : []
  })
  const credits = reconcileCredits({
    detected,
    incoming: story.credits,
    previous: previous?.credits,
  })
  const rows = [...credits, ...(previous?.credits ?? [])]
  const known = new Map([...resolved.values()].map((doc) => [String(doc.id), doc]))
  const people = await addMissing(known, rows, req, contributors)
  const line = formatCreditLine(printable(credits, found, people), story)
  const lineBefore = formatCreditLine(printable(previous?.credits ?? [], before, people), {
    language: previous?.language,
  })
  const isEditors = Boolean(story.creditLine) && story.creditLine !== lineBefore
  return { credits, creditLine: isEditors ? story.creditLine : line }
}

/** All credits of the story's copy; null if it is too long to be looked at. */
async function detectIn(
  story: CreditedStory,
  options: AttachCreditsOptions,
  req: PayloadRequest,
): Promise<DetectedCredit[] | null> {
  const { body, byline = '', dateline = '' } = await options.readCopy(story, req)
  const parts = [byline, dateline, body]
  if (parts.some((part) => part.length > MAX_COPY_LENGTH)) return null
  return parts.flatMap((part) => detectCredits(part, { agencies: options.agencies }))
}

function isAttached({ agency, type }: DetectedCredit, { persons }: AttachCreditsOptions): boolean {
  return type === 'agency' ? agency !== 'unnamed' : type === 'person' && persons === true
}

/** Is this save none of the credits' business, so that no contributor need be looked up? */
function isUnchanged({
  before,
  found,
  previous,
  story,
}: Pick<AttachArgs, 'before' | 'found' | 'story'> & { previous: CreditedStory }): boolean {
  const essence = (
    credits: DetectedCredit[],
    { credits: rows, creditLine, language }: CreditedStory,
  ) =>
    JSON.stringify([
      credits.map(({ agency, name, verbatim, via }) => [agency, name, verbatim, via]),
      (rows ?? []).map((row) => [
        row.id,
        contributorKey(row.contributor),
        row.role,
        row.via,
        row.verbatim,
        row.origin,
        row.dismissed,
      ]),
      creditLine,
      language,
    ])
  const agencies = new Set(
    found.filter(({ type }) => type === 'agency').map(({ agency }) => agency),
  )
  const isAttachedAlready = (previous.credits ?? []).length >= agencies.size
  const hasLine = Boolean(previous.creditLine) || found.length === 0
  return isAttachedAlready && hasLine && essence(before, previous) === essence(found, story)
}

/** Looks up the contributors of the rows that are not known yet. */
async function addMissing(
  known: Map<string, ContributorDocument>,
  rows: readonly CreditRow[],
  req: PayloadRequest,
  contributors: string,
): Promise<Map<string, ContributorDocument>> {
  const ids = rows.flatMap(({ contributor }) => {
    const id = typeof contributor === 'object' ? contributor?.id : contributor
    return id === undefined || known.has(String(id)) ? [] : id
  })
  const found = await contributorsById(req, contributors, [...new Set(ids)])
  return new Map([...known, ...found])
}

/** What the credit line prints: the rows that stand, and "agencies" where the copy names none. */
function printable(
  rows: readonly CreditRow[],
  found: readonly DetectedCredit[],
  people: ReadonlyMap<string, ContributorDocument>,
): PrintableCredit[] {
  const standing = rows.filter(({ dismissed }) => !dismissed)
  const named = standing.flatMap(({ contributor, via }) => {
    const doc = people.get(contributorKey(contributor))
    const name = doc?.creditName || doc?.name
    return name ? { name, via } : []
  })
  const unnamed = found.filter(({ agency }) => agency === 'unnamed')
  return [...named, ...unnamed.map(({ via }) => ({ name: 'unnamed', via }))]
}
