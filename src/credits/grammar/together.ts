import { isAllCaps, type Token } from '../text/tokens.js'
import { EMPLOYS, type Joint } from './joints.js'
import type { Party } from './party.js'
import { DESKS, WITH } from './vocabulary.js'

/** Two parties side by side: an agency and one of its people, or a publication's person. */
export const standsTogether = (tokens: readonly Token[], before: Party, after: Party): boolean =>
  (before.kind === 'initials' && after.kind === 'initials') || // "rt deutsch/dpa"
  (before.kind === 'agency' && after.kind === 'agency' && before.agency === after.agency) || // "Keystone-SDA ATS"
  (before.kind === 'agency' && after.kind === 'agency' && isSmall(tokens, before, after)) || // "ats afp"
  (isAllCaps(tokens[before.from]) && isSigned(before, after)) || // "AB // CD Lusa"
  isMedium(tokens, before, after) ||
  (after.kind === 'agency' && DESKS.has(tokens[before.to - 1]?.lower ?? '')) ||
  (before.kind === 'agency' || before.kind === 'publication'
    ? after.kind === 'person' || (before.kind === 'publication' && after.kind === 'unnamed')
    : before.kind === 'person' && after.kind === 'agency')

/** "Zone bourse avec Reuters": a medium's name that ends in lower case. */
const isMedium = (tokens: readonly Token[], before: Party, after: Party): boolean =>
  before.kind === 'publication' &&
  after.kind === 'initials' &&
  WITH.has(tokens[after.to]?.lower ?? '')

/** Two or three capitals before an agency. */
const isSigned = (before: Party, after: Party): boolean =>
  after.kind === 'agency' &&
  (before.kind === 'initials' || (before.kind === 'publication' && before.to === before.from + 1))

const isSmall = (tokens: readonly Token[], ...names: Party[]): boolean =>
  names.every(({ from, to }) => to === from + 1 && /^[a-z]{3,4}$/.test(tokens[from]?.text ?? ''))

/** Notes whom people work for: "AP writers A and B", "A of the Associated Press". */
export function link(
  tokens: readonly Token[],
  list: readonly Party[],
  party: Party,
  joint: Joint,
): void {
  const previous = list.at(-1)
  const isDirect = joint.start === joint.end
  if (party.kind === 'person') {
    const isStaff = previous?.kind === 'agency' && (isDirect || isGenitive(tokens, joint))
    const employer = isStaff ? previous.agency : null
    const shared = previous?.kind === 'person' && isColleague(list) ? previous.worksFor : null
    const worksFor = employer ?? shared
    if (worksFor) party.worksFor = worksFor
  } else if (party.kind === 'agency' && previous?.kind === 'person') {
    const isOf = [joint.start, joint.end - 1].some((at) => EMPLOYS.has(tokens[at]?.lower ?? ''))
    if (isDirect || isOf) previous.worksFor = party.agency
  }
}

const isGenitive = (tokens: readonly Token[], { start, end }: Joint): boolean =>
  end === start + 1 && (tokens[start]?.text === '’' || tokens[start]?.text === "'")

/** Do the people of the list follow their agency, so that all of them are its people? */
const isColleague = (list: readonly Party[]): boolean =>
  list.findLast(({ kind }) => kind !== 'person')?.kind === 'agency'
