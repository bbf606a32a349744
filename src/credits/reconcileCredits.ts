import { contributorKey, type CreditRow, type ResolvedCredit } from './rows.js'

/** @see reconcileCredits */
export interface ReconcileArgs {
  /** What the copy credits now, in its order. */
  detected: readonly ResolvedCredit[]
  /**
   * The words of all credits in the copy, those that are only suggested to an editor as well: what
   * an editor dismissed stays so while its words are there.
   */
  credited?: readonly string[]
  /** The rows as stored; none for a new story. */
  previous?: null | readonly CreditRow[]
  /** The rows as the client sends them; not sent means unchanged. */
  incoming?: null | readonly CreditRow[]
}

/**
 * The rows to store: what the copy credits, without undoing what an editor decided. One row for
 * each contributor.
 *
 * - A detected row goes when the copy no longer names it, unless an editor has changed it: then it
 *   is the editor's, and stays. Rows of a feed do not depend on the copy.
 * - A row that the client leaves out was removed by an editor. It stays, `dismissed`, while the copy
 *   still names it, or for good if it came from a feed, so that neither brings it back.
 * - Sending `dismissed: false`, or adding the contributor anew, takes a removal back for good.
 *
 * The result given back as `previous` and `incoming` is returned unchanged.
 */
export function reconcileCredits({
  credited = [],
  detected,
  previous,
  incoming,
}: ReconcileArgs): CreditRow[] {
  const words = new Set<null | string | undefined>(credited)
  const stored = previous ?? []
  const places = groupByContributor(detected)
  const sent = (incoming ?? stored).map((row) => decide(row, stored))
  const kept = onePerContributor([...sent, ...removals(sent, stored, places)])
    .filter((row) => stays(row, places) || (row.dismissed && words.has(row.verbatim)))
    .map((row) => withCurrentWords(row, places))
  return insertDetected(kept, places)
}

type Places = ReadonlyMap<string, readonly ResolvedCredit[]>

function groupByContributor(detected: readonly ResolvedCredit[]): Places {
  const places = new Map<string, ResolvedCredit[]>()
  for (const credit of detected) {
    const key = contributorKey(credit.contributor)
    places.set(key, [...(places.get(key) ?? []), credit])
  }
  return places
}

/** The row as sent, completed from the stored one, with the origin that follows from the changes. */
function decide(row: CreditRow, stored: readonly CreditRow[]): CreditRow {
  const before = storedRow(row, stored)
  if (!before) return { ...row, origin: row.origin ?? 'editor' }

  const isAddedAnew = !row.id && before.dismissed && !row.origin && !row.dismissed
  if (isAddedAnew) return { ...row, id: before.id, dismissed: false, origin: 'editor' }

  const merged: CreditRow = { ...before, ...withoutGaps(row), id: before.id, origin: before.origin }
  const isTouched = EDITABLE.some((field) => isChanged(field, before, merged))
  return isTouched && before.origin === 'detected' ? { ...merged, origin: 'editor' } : merged
}

/** The stored row that a sent one is: by its ID, or by its contributor where a client sends none. */
function storedRow(row: CreditRow, stored: readonly CreditRow[]): CreditRow | undefined {
  if (row.id) return stored.find(({ id }) => id === row.id)
  const key = contributorKey(row.contributor)
  return stored.find(({ contributor }) => key !== '' && contributorKey(contributor) === key)
}

const EDITABLE = ['contributor', 'role', 'place', 'agency', 'via', 'verbatim', 'dismissed'] as const

function isChanged(field: (typeof EDITABLE)[number], before: CreditRow, after: CreditRow): boolean {
  if (field === 'contributor' || field === 'agency') {
    return contributorKey(before[field]) !== contributorKey(after[field])
  }
  return (before[field] || null) !== (after[field] || null)
}

/** What a client did not send at all is no change. */
function withoutGaps(row: CreditRow): CreditRow {
  const entries = Object.entries(row).filter(
    ([field, value]) => value !== undefined && !(field === 'dismissed' && value === null),
  )
  return Object.fromEntries(entries)
}

/** Tombstones for the stored contributors that the client no longer sends. */
function removals(
  sent: readonly CreditRow[],
  stored: readonly CreditRow[],
  places: Places,
): CreditRow[] {
  const present = new Set(sent.map(({ contributor }) => contributorKey(contributor)))
  const ids = new Set(sent.map(({ id }) => id))
  return stored
    .filter(({ contributor }) => !present.has(contributorKey(contributor)))
    .filter((row) => row.origin === 'feed' || places.has(contributorKey(row.contributor)))
    .map((row) => {
      // Its row may live on with another contributor: the tombstone then needs an ID of its own.
      const { id, ...rest } = row
      return { ...rest, ...(ids.has(id) ? {} : { id }), dismissed: true }
    })
}

/** The first row of each contributor that is not dismissed, or the first; rows still empty stay. */
function onePerContributor(rows: readonly CreditRow[]): CreditRow[] {
  const chosen = new Map<string, CreditRow>()
  for (const row of rows) {
    const key = contributorKey(row.contributor)
    const before = chosen.get(key)
    if (!before || (before.dismissed && !row.dismissed)) chosen.set(key, row)
  }
  return rows.filter((row) => {
    const key = contributorKey(row.contributor)
    return key === '' || chosen.get(key) === row
  })
}

function stays(row: CreditRow, places: Places): boolean {
  if (row.origin === 'feed') return true
  if (row.origin === 'editor' && !row.dismissed) return true
  return places.has(contributorKey(row.contributor))
}

/** A detected row follows its words when the copy around them is edited. */
function withCurrentWords(row: CreditRow, places: Places): CreditRow {
  const found = places.get(contributorKey(row.contributor))
  const [first] = found ?? []
  if (row.origin !== 'detected' || !first) return row
  const isCurrent = found?.some(({ verbatim, via }) => verbatim === row.verbatim && via === row.via)
  return isCurrent ? row : { ...row, ...wordsOf(first) }
}

const wordsOf = ({ agency, place, role, verbatim, via }: ResolvedCredit) => ({
  role: role ?? null,
  place: place ?? null,
  agency: agency ?? null,
  verbatim,
  via,
})

/** Adds what is new in the copy, each behind the one that the copy names before it. */
function insertDetected(rows: readonly CreditRow[], places: Places): CreditRow[] {
  const result = [...rows]
  let behind = -1
  for (const [key, [credit]] of places) {
    const at = result.findIndex(({ contributor }) => contributorKey(contributor) === key)
    if (at !== -1 || !credit) {
      behind = at
      continue
    }
    const position = behind === -1 ? positionOfNext(result, places) : behind + 1
    result.splice(position, 0, {
      contributor: credit.contributor,
      ...wordsOf(credit),
      origin: 'detected',
      dismissed: false,
    })
    behind = position
  }
  return result
}

/** Where the first row stands that the copy names, or the end. */
function positionOfNext(rows: readonly CreditRow[], places: Places): number {
  const at = rows.findIndex(({ contributor }) => places.has(contributorKey(contributor)))
  return at === -1 ? rows.length : at
}
