import type { Token } from '../text/tokens.js'
import { CONJUNCTIONS, PREPOSITIONS, WITH } from './vocabulary.js'

/** What stands between people and whom they work for. */
export const EMPLOYS = new Set(
  "of for from pour für para per da do de del dell dell' della des".split(' '),
)

/** What else joins two parties: "as well as", "along with". */
const AS_WELL_AS = new Set(['as', 'well', 'along', 'together'])

const SEPARATORS = new Set([',', ';', '/', '&', '+', '|', '-', '–', '—', '•', '·', '*'])

export interface Joint {
  start: number
  end: number
  hasSlash: boolean
  hasWith: boolean
}

/** "——", which parts a story from what a site prints below it. */
const isRule = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '—' && tokens[at + 1]?.text === '—'

/** What separates two parties: marks and conjunctions, "of" and "for" for "A of the Associated Press". */
export function jointAt(tokens: readonly Token[], start: number, end: number): Joint {
  const joint: Joint = { start, end: start, hasSlash: false, hasWith: false }
  while (joint.end < end && joint.end - start < 4) {
    const token = tokens[joint.end]
    if (!token || isRule(tokens, joint.end)) break
    const isWith = WITH.has(token.lower)
    const isJoint =
      isWith ||
      SEPARATORS.has(token.text) ||
      [CONJUNCTIONS, EMPLOYS, AS_WELL_AS].some((words) => words.has(token.lower))
    const isGenitive = (token.text === '’' || token.text === "'") && joint.end === start
    const isRepeated = joint.end > start && PREPOSITIONS.has(token.lower) // "da A e da B"
    if (!isJoint && !isGenitive && !isRepeated) break
    if (isGenitive) return { ...joint, start, end: joint.end + 1 }
    joint.hasSlash ||= token.text === '/'
    joint.hasWith ||= isWith
    joint.end++
  }
  return joint
}
