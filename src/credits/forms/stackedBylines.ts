import { isNumber } from '../grammar/dates.js'
import { partiesAt } from '../grammar/parties.js'
import type { Party } from '../grammar/party.js'
import { BY, STAFF, WITH } from '../grammar/vocabulary.js'
import type { Copy } from '../text/copy.js'
import type { Line } from '../text/lines.js'
import { creditAll, type Form, type Statement } from './statement.js'

/** Lines at the head of the copy in which a byline may stand. */
const HEAD_LINES = 10
const MAX_DATE = 10

/** "By", "Ann Lee and Bob Ray", "The Associated Press": a byline on lines of its own. */
export const stackedBylines: Form = (copy) => {
  const last = Math.min(HEAD_LINES, copy.lines.length - 1)
  return Array.from({ length: last }, (_, k) => statementAt(copy, k) ?? []).flat()
}

function statementAt(copy: Copy, k: number): null | Statement {
  const [line, next] = [copy.lines[k], copy.lines[k + 1]]
  if (!line || !next) return null
  const { tokens } = copy
  const isBy = BY.has(tokens[line.from]?.lower ?? '')
  // Two capitalised words above an agency's name are a headline as well where nothing precedes them.
  const isBelowBy = isByLine(copy, copy.lines[k - 1])
  const isTitled = STAFF.has(tokens[next.from]?.lower ?? '')
  const isBarred = tokens[next.from + 1]?.text === '|' // "EFE | LA PATRIA | WASHINGTON"
  if (!isBy && !isTitled && !isBarred && k === 0 && !isDated(copy, copy.lines[2])) return null

  const people = wholeLine(copy, { from: isBy ? line.from + 1 : line.from, to: line.to })
  // "Marie Petit", "avec AFP"
  const isWith = WITH.has(tokens[next.from]?.lower ?? '')
  const agencies = wholeLine(copy, { from: isWith ? next.from + 1 : next.from, to: next.to })
  if (!people || !agencies || !people.every(({ kind }) => kind === 'person')) return null
  const [agency, ...others] = agencies
  const isAlone = others.every(({ kind }) => isBarred && kind === 'publication')
  if (!isAlone || agency?.kind !== 'agency') return null
  const from = isBelowBy ? (copy.lines[k - 1]?.from ?? line.from) : line.from
  if (isWith) {
    const credits = [...creditAll(people, 'byline'), ...creditAll([agency], 'contribution')]
    return { from, to: next.to, credits }
  }
  const staff = people.map((person) => ({ ...person, worksFor: agency.agency }))
  return { from, to: next.to, credits: creditAll([...staff, agency], 'byline') }
}

/** A date below the agency tells a byline from a headline. */
const isDated = ({ tokens }: Copy, line: Line | undefined): boolean =>
  line !== undefined &&
  line.to - line.from <= MAX_DATE &&
  tokens.slice(line.from, line.to).some((token) => isNumber(token))

function isByLine({ tokens }: Copy, line: Line | undefined): boolean {
  return line?.to === (line?.from ?? 0) + 1 && BY.has(tokens[line?.from ?? 0]?.lower ?? '')
}

/** The parties of a line that holds nothing else, an agency's staff included: "AP Writer". */
function wholeLine({ registry, tokens }: Copy, { from, to }: Line): null | Party[] {
  const { end, list } = partiesAt(registry, tokens, from, to)
  const isWhole = end === to || list.at(-1)?.kind === 'agency'
  return isWhole && tokens.slice(end, to).every(({ isWord }) => !isWord) ? list : null
}
