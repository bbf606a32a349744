import type {
  Certainty,
  CreditPlace,
  CreditState,
  CreditVia,
  ReviewedCredit,
  StandingCredit,
} from '../../credits/index.js'

const FIELDS = { byline: 'Authors field', dateline: 'Dateline field' } as const

/** What the panel says of a credit's `type`. */
export const TYPES: Record<ReviewedCredit['type'], string> = {
  agency: 'Agency',
  person: 'Person',
  publication: 'Publication',
}

/** How sure a credit is, with what that means. */
export const CERTAINTIES: Record<Certainty, { meaning: string; steps: number; word: string }> = {
  certain: { meaning: 'These words say nothing else.', steps: 3, word: 'Certain' },
  likely: { meaning: 'A known party where credits stand.', steps: 2, word: 'Likely' },
  possible: {
    meaning: 'The name stands for much else, too. Please look.',
    steps: 1,
    word: 'Possible',
  },
}

/** What becomes of a credit. */
export const STATES: Record<CreditState, { meaning: string; word: string }> = {
  attached: { meaning: 'Readers see it with the story.', word: 'Attached' },
  dismissed: { meaning: 'Removed: readers do not see it.', word: 'Dismissed' },
  pending: { meaning: 'The next save attaches it.', word: 'On save' },
  printed: { meaning: 'Not named, so nobody is linked.', word: 'Printed' },
  suggested: { meaning: 'Not attached unless you accept it.', word: 'Suggested' },
}

/** Where a credit is from that the copy does not give. */
export const ORIGINS: Record<StandingCredit['origin'], string> = {
  detected: 'Found in the copy before',
  editor: 'Added by an editor',
  feed: 'Came with the copy; the line is not in the body',
}

const VIAS: Record<CreditVia, string> = {
  byline: 'Byline',
  contribution: 'Contribution line',
  copyright: 'Copyright line',
  dateline: 'Dateline',
  'sign-off': 'Sign-off',
  source: 'Source line',
  syndication: 'Syndication notice',
}

/** The party's name; agencies that the copy does not name have none. */
export const nameInWords = ({ name, state }: ReviewedCredit): string =>
  state === 'printed' ? 'Agencies' : name

/** Where a credit stands: "Sign-off, last paragraph". */
export function placeInWords({ paragraph, part, via }: CreditPlace, paragraphs: number): string {
  if (part !== 'body') return FIELDS[part]
  const isLast = paragraph === paragraphs && paragraphs > 1
  return `${VIAS[via]}, ${isLast ? 'last paragraph' : `paragraph ${paragraph}`}`
}

/** What was done, and where: what a place of the copy and a row of the story have in common. */
type Work = Pick<StandingCredit, 'place' | 'role'>

/** What a credited person did, where, and for whom: "Reporting in Kyiv for Reuters". */
export function workInWords(done: readonly Work[], employer?: null | string): string {
  const works = done.flatMap(({ place, role }) =>
    role || place ? [[role, place && `in ${place}`].filter(Boolean).join(' ')] : [],
  )
  const words = [[...new Set(works)].join('; '), employer && `for ${employer}`]
    .filter(Boolean)
    .join(' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Tells the places of a review from one another; people of one sign-off share theirs. */
export const placeKey = ({ part, start, verbatim }: CreditPlace): string =>
  `${part}:${start}:${verbatim}`

/** The credits by the words that first give them, in the order of the copy. */
export function byStatement(credits: readonly ReviewedCredit[]): [CreditPlace, ReviewedCredit[]][] {
  const statements = new Map<string, [CreditPlace, ReviewedCredit[]]>()
  for (const credit of credits) {
    const [place] = credit.places
    if (!place) continue
    const statement = statements.get(placeKey(place)) ?? [place, []]
    statement[1].push(credit)
    statements.set(placeKey(place), statement)
  }
  return [...statements.values()]
}

/** The credits that the copy does not give, by where they are from. */
export function byOrigin(
  others: readonly StandingCredit[],
): [string, [StandingCredit, ...StandingCredit[]]][] {
  const groups = new Map<string, [StandingCredit, ...StandingCredit[]]>()
  for (const credit of others) {
    const key = `${credit.origin}:${credit.verbatim ?? ''}`
    const group = groups.get(key)
    groups.set(key, group ? [...group, credit] : [credit])
  }
  return [...groups]
}

/** The places of a credit behind its first, each statement once. */
export function otherPlaces({ places }: ReviewedCredit): CreditPlace[] {
  const others = new Map(places.map((place) => [placeKey(place), place]))
  const [first] = places
  if (first) others.delete(placeKey(first))
  return [...others.values()]
}
