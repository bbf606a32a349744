import { has, type Line } from './lines.js'
import { wholeLine } from './lexicon.js'
import { opensWithQuote } from './shape.js'
import { type CalloutKind } from './types.js'

/** Sign-up forms are terse: whatever is longer has to be a consent notice, or is the story's. */
const longestSignUp = 320

/** How many lines of a form may stand between two that are certain. */
const widestGap = 8

/** Titles of a form are short. */
const longestTitle = 60

type Found = CalloutKind | undefined

/**
 * Finds the call-outs among the lines: those that their words give away, and then their neighbours
 * that make one form with them, such as a newsletter's title or a button.
 *
 * @param lines the copy's lines
 * @param taken lines that are something else for certain, by their index
 * @returns the kind of each line that is part of a call-out, by its index
 */
export const findCallouts = (
  lines: Line[],
  taken: (index: number) => boolean,
): Map<number, CalloutKind> => {
  const found = new Map<number, CalloutKind>()
  const sure: number[] = []
  lines.forEach((line, index) => {
    const kind = taken(index) ? undefined : calloutKind(line)
    if (!kind) return
    found.set(index, kind)
    sure.push(index)
  })
  sure.forEach((index, order) => {
    const kind = found.get(index) ?? 'newsletter'
    const next = sure[order + 1]
    if (next !== undefined && next > index + 1 && next - index <= widestGap + 1) {
      const between = lines.slice(index + 1, next)
      const joins = between.every(
        (line, offset) => !taken(index + 1 + offset) && belongsToForm(line),
      )
      if (joins) between.forEach((_, offset) => found.set(index + 1 + offset, formKind(kind)))
    }
    const before = lines[index - 1]
    const isTitle =
      before && !taken(index - 1) && !found.has(index - 1) && isFormTitle(before, lines[index - 2])
    if (isTitle && isSignUp(kind)) found.set(index - 1, kind)
  })
  return found
}

const isSignUp = (kind: CalloutKind) => kind === 'alert' || kind === 'newsletter'

const formKind = (kind: CalloutKind): CalloutKind =>
  kind === 'subscription' || kind === 'alert' ? kind : 'newsletter'

/** What a line is by its own words, if they make it a call-out for certain. */
export const calloutKind = (line: Line): Found => {
  switch (wholeLine(line.words)) {
    case 'consent':
      return 'privacy'
    case 'signUp':
      return has(line, 'alert') ? 'alert' : 'newsletter'
    case 'subscription':
      return 'subscription'
    default:
  }
  if (opensWithQuote(line.text) && !line.tokens.length) return undefined
  if (isConsent(line)) return 'consent'
  if (isAlert(line)) return 'alert'
  if (invites(line)) return 'newsletter'
  if (offersSubscription(line)) return 'subscription'
  return undefined
}

/** The line opens a clause with an invitation: in the imperative, not "he signed up". */
const asks = (line: Line): boolean =>
  line.matches.some(({ at, cue }) => cue === 'ask' && opensClauseAt(line, at))

const opensClauseAt = (line: Line, at: number): boolean => line.tokens[at]?.opensClause ?? false

const isConsent = (line: Line): boolean => {
  const opens = line.matches.some(
    ({ at, cue }) => cue === 'consentOpening' && (at < 3 || opensClauseAt(line, at)),
  )
  const speaks = has(line, 'consent')
  return (
    (opens && has(line, 'consentMatter') && (speaks || has(line, 'you') || isOath(line))) ||
    (speaks && (opens || !line.prose || has(line, 'you')) && has(line, 'consentMatter'))
  )
}

/** The line opens with the reader's own word: "I agree", which no reporter writes. */
const isOath = (line: Line): boolean =>
  line.matches.some(({ at, cue }) => cue === 'consentOpening' && at === 0) &&
  line.text.length < longestSignUp

const isAlert = (line: Line): boolean =>
  has(line, 'alert') &&
  line.text.length < longestSignUp &&
  (asks(line) || has(line, 'inbox') || has(line, 'signUp'))

const invites = (line: Line): boolean => {
  if (line.text.length > longestSignUp) return false
  const offers = has(line, 'offer')
  if (opensWithAsk(line) && has(line, 'subscription')) return true
  if (
    asks(line) &&
    (has(line, 'signUp') || (offers && (!line.prose || has(line, 'you') || opensWithAsk(line))))
  )
    return true
  return (
    (has(line, 'signUp') && (!line.prose || has(line, 'you'))) ||
    (offers && has(line, 'inbox') && has(line, 'you'))
  )
}

const opensWithAsk = (line: Line): boolean =>
  line.matches.some(({ at, cue, length }) => cue === 'ask' && at === 0 && length > 1)

const offersSubscription = (line: Line): boolean =>
  (line.text.length < longestSignUp &&
    line.matches.some(({ at, cue }) => cue === 'subscription' && (at === 0 || !line.prose))) ||
  (has(line, 'subscription') && line.text.length < longestSignUp && has(line, 'you'))

/** Between two certain lines of a form: a label, or a sentence that speaks to the reader. */
const belongsToForm = (line: Line): boolean =>
  line.text.length < longestSignUp / 2 &&
  !opensWithQuote(line.text) &&
  (!line.prose ||
    has(line, 'you') ||
    has(line, 'offer') ||
    has(line, 'ask') ||
    has(line, 'subscription'))

/** Above a form: a short label that no paragraph precedes as its subhead would be followed by one. */
const isFormTitle = (line: Line, before: Line | undefined): boolean =>
  before !== undefined && !line.prose && line.text.length <= longestTitle
