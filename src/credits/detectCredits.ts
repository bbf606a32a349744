import { registryWith } from './agencies/registry.js'
import type { Agency } from './agencies/agency.js'
import { adaptations } from './forms/adapted.js'
import { agencyMaterial } from './forms/agencyMaterial.js'
import { attributions } from './forms/attribution.js'
import { bracketedNames } from './forms/bracketedNames.js'
import { bylines } from './forms/bylines.js'
import { contributions } from './forms/contributed.js'
import { copyrights } from './forms/copyright.js'
import { datelines } from './forms/datelines.js'
import { lineEnds } from './forms/lineEnds.js'
import { nameLines } from './forms/nameLines.js'
import { signedStories } from './forms/signedStories.js'
import { sources } from './forms/source.js'
import type { CreditedParty, Form, Statement } from './forms/statement.js'
import { stackedBylines } from './forms/stackedBylines.js'
import { syndications } from './forms/syndication.js'
import { type Copy, readCopy } from './text/copy.js'
import { CONFIDENCE, type DetectedCredit } from './types.js'

/** The longest text that is looked at, in UTF-16 code units. */
export const MAX_COPY_LENGTH = 1_000_000

/** Settings of {@link detectCredits}. */
export interface DetectCreditsOptions {
  /** Agencies of the site's own. They go before the built-in ones of the same name. */
  agencies?: readonly Agency[]
}

/** All forms of credit. Where two find the same words, the earlier one's reading holds. */
const FORMS: readonly Form[] = [
  datelines,
  stackedBylines,
  bylines,
  nameLines,
  contributions,
  adaptations,
  syndications,
  copyrights,
  sources,
  attributions,
  agencyMaterial,
  bracketedNames,
  signedStories,
  lineEnds,
]

/**
 * Finds who is credited in a story's copy, in the order of the copy: agencies, people and
 * publications, each with the words that credit them. A mention ("Reuters reported", "told AP"), a
 * poll, a picture's credit or a name that merely contains an agency's is no credit.
 *
 * The same party is returned once for each statement that credits it. Time grows linearly with the
 * text.
 *
 * @throws RangeError for more than 1,000,000 characters.
 */
export function detectCredits(
  text: string,
  { agencies }: DetectCreditsOptions = {},
): DetectedCredit[] {
  if (text.length > MAX_COPY_LENGTH) {
    throw new RangeError(
      `The copy has ${text.length} characters; credits are looked for in at most ${MAX_COPY_LENGTH}. Split it into its stories.`,
    )
  }
  const copy = readCopy(text, registryWith(agencies))
  return linkToWire(statementsIn(copy).flatMap((statement) => creditsOf(copy, statement)))
}

/** The statements of all forms in the copy's order, none inside another. */
function statementsIn(copy: Copy): Statement[] {
  const taken = new Uint8Array(copy.tokens.length)
  const statements: Statement[] = []
  for (const form of FORMS) {
    for (const statement of form(copy)) {
      if (taken.subarray(statement.from, statement.to).includes(1)) continue
      taken.fill(1, statement.from, statement.to)
      statements.push(statement)
    }
  }
  return statements.sort((a, b) => a.from - b.from)
}

function creditsOf(copy: Copy, { confidence, credits, from, to }: Statement): DetectedCredit[] {
  const start = copy.tokens[from]?.start ?? 0
  const end = copy.tokens[to - 1]?.end ?? start
  const place = {
    confidence: confidence ?? CONFIDENCE.certain,
    verbatim: copy.text.slice(start, end),
    start,
    end,
  }
  const found = credits.map((credit) => ({ ...describe(copy, credit), ...place }))
  return found.filter(
    (credit, i) =>
      found.findIndex((other) => other.name === credit.name && other.via === credit.via) === i,
  )
}

function describe(copy: Copy, { party, role, via }: CreditedParty) {
  const what = role === undefined ? { via } : { role, via }
  if (party.kind === 'agency') {
    return { type: 'agency' as const, agency: party.agency.code, name: party.agency.name, ...what }
  }
  const name = printedName(copy, party)
  if (party.kind === 'unnamed') return { type: 'agency' as const, agency: 'unnamed', name, ...what }
  if (party.kind !== 'person') return { type: 'publication' as const, name, ...what }
  const { place, worksFor } = party
  return {
    type: 'person' as const,
    ...(worksFor && { agency: worksFor.code }),
    name,
    ...(place && { place: printedName(copy, place) }),
    ...what,
  }
}

/** The people of a wire story work for its agency: "By A", "PARIS (Reuters) -", "Editing by B". */
function linkToWire(credits: DetectedCredit[]): DetectedCredit[] {
  const wires = new Set(credits.flatMap(({ agency, via }) => (via === 'dateline' ? agency : [])))
  const [wire] = wires
  if (wire === undefined || wires.size > 1) return credits
  return credits.map((credit) => {
    const isTheirs =
      credit.type === 'person' && (credit.via === 'byline' || credit.via === 'sign-off')
    return isTheirs && !credit.agency ? { ...credit, agency: wire } : credit
  })
}

function printedName({ text, tokens }: Copy, { from, to }: { from: number; to: number }): string {
  const printed = text.slice(tokens[from]?.start, tokens[to - 1]?.end)
  return printed.replace(/['’]s$/, '').replaceAll(/\s+/g, ' ')
}
