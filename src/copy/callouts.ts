import { furnitureKind } from './furniture.js'
import { has, type Line } from './lines.js'
import { type Cue, wholeLine } from './lexicon.js'
import { namesAfterLead } from './byline.js'
import { isName } from './names.js'
import { opensWithQuote } from './shape.js'
import { type CalloutKind } from './types.js'

/** Sign-up forms are terse: whatever is longer has to be a consent notice, or is the story's. */
const longestSignUp = 320

/** How many lines of a form may stand between two that are certain. */
const widestGap = 8

/** The byline stands below no more paragraphs than this. */
const paragraphsOfHead = 3

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
  let count = 0
  const paragraphs = lines.map(({ prose }) => (prose ? count++ : count))
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
    if (!isForm(kind)) return
    let top = index - 1
    while (top > 0 && !taken(top) && !found.has(top) && isPitch(lines[top])) {
      found.set(top, formKind(kind))
      top -= 1
    }
    if (
      top > 0 &&
      !taken(top) &&
      !found.has(top) &&
      isFormTitle(lines[top], paragraphs[top] ?? 0)
    ) {
      found.set(top, formKind(kind))
    }
  })
  return found
}

const isForm = (kind: CalloutKind) => kind === 'alert' || kind === 'newsletter'

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
  const offersMail = has(line, 'offer') || has(line, 'signUp')
  if (offersSubscription(line) && !offersMail) return 'subscription'
  if (invites(line)) return 'newsletter'
  return offersSubscription(line) ? 'subscription' : undefined
}

/** The line opens a clause with an invitation: in the imperative, not "he signed up". */
const asks = (line: Line): boolean =>
  line.matches.some(({ at, cue }) => cue === 'ask' && opensClauseAt(line, at))

const opensClauseAt = (line: Line, at: number): boolean => line.tokens[at]?.opensClause ?? false

/**
 * A label may be terse. A sentence has to say more, since reporters write of terms and data too:
 * a phrase that only such notices have, or what is agreed to twice, or a word to the reader.
 */
const isConsent = (line: Line): boolean => {
  const matters = countApart(line, 'consentMatter')
  const opens = line.matches.some(
    ({ at, cue }) => cue === 'consentOpening' && (at < 3 || opensClauseAt(line, at)),
  )
  if (matters === 0) return false
  if (!line.prose) return opens || has(line, 'consent')
  if (has(line, 'consent')) return opens || has(line, 'you')
  return opens && (matters > 1 || (has(line, 'you') && line.text.length < longestSignUp))
}

/** How many phrases with this cue stand in the line, those that overlap counted once. */
const countApart = (line: Line, cue: Cue, from = 0): number => {
  let count = 0
  let free = from
  for (const match of line.matches) {
    if (match.cue !== cue || match.at < free) continue
    count += 1
    free = match.at + match.length
  }
  return count
}

const isAlert = (line: Line): boolean =>
  has(line, 'alert') &&
  line.text.length < longestSignUp &&
  (asks(line) || has(line, 'inbox') || has(line, 'signUp'))

const invites = (line: Line): boolean => {
  if (line.text.length > longestSignUp) return false
  const speaks = has(line, 'you')
  const opening = line.matches.find(({ at, cue }) => cue === 'ask' && at === 0)
  if (opening && has(line, 'subscription')) return true
  if (has(line, 'signUp')) return !line.prose || speaks || asks(line)
  if (has(line, 'offer') && has(line, 'inbox') && speaks) return true
  if (!line.prose) return isNamedNewsletter(line) || (asks(line) && has(line, 'offer'))
  const offers = opening ? countApart(line, 'offer', opening.length) : 0
  return offers > 1 || (offers > 0 && speaks)
}

const isNamedNewsletter = (line: Line): boolean =>
  line.tokens.some(({ word }) => word === 'newsletter' || word === 'newsletters')

const offersSubscription = (line: Line): boolean =>
  (line.text.length < longestSignUp &&
    line.matches.some(({ at, cue }) => cue === 'subscription' && (at === 0 || !line.prose))) ||
  (has(line, 'subscription') && line.text.length < longestSignUp && has(line, 'you'))

/** Between two certain lines of a form: a label, or a short sentence that speaks to the reader. */
const belongsToForm = (line: Line): boolean => {
  if (line.text.length > longestSignUp / 2 || opensWithQuote(line.text)) return false
  const offers = has(line, 'offer') || has(line, 'subscription')
  return !line.prose || has(line, 'you') || asks(line) || (offers && line.text.length < 120)
}

/** Right above a form: a sentence that praises what it offers. */
const isPitch = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.prose &&
  line.text.length < longestSignUp / 2 &&
  has(line, 'offer') &&
  asks(line)

/** Above a form: its name, which is no sentence and, where a byline may stand, no person's. */
const isFormTitle = (line: Line | undefined, paragraphsAbove: number): boolean =>
  line !== undefined &&
  !line.prose &&
  line.text.length <= longestTitle &&
  furnitureKind(line) === undefined &&
  (paragraphsAbove >= paragraphsOfHead ||
    (!isName(line.text) && namesAfterLead(line.text) === null))
