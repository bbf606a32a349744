import type { DetectedCredit } from '../types.js'
import { foldName } from './foldName.js'

/** Whom copy credits, apart from where and for what. */
export interface Party {
  /** What a contributor is that stands for it; a publication counts as an agency. */
  kind: 'agency' | 'person'
  /** The code of an agency that is known. */
  code?: string
  /** Its full name; for a person or publication, the name as printed. */
  name: string
}

/** Whom a credit goes to; `null` for agencies that the copy does not name. */
export function partyOf({ agency, name, type }: DetectedCredit): null | Party {
  if (type === 'agency') return agency === 'unnamed' ? null : { code: agency, kind: 'agency', name }
  return { kind: type === 'person' ? 'person' : 'agency', name }
}

/** The agency that a credited person works for; `null` where the copy says none. */
export const employerOf = ({ agency, type }: DetectedCredit): null | Party =>
  type === 'person' && agency && agency !== 'unnamed'
    ? { code: agency, kind: 'agency', name: agency }
    : null

/**
 * What a party is found again by, however it is printed. An agency has its code; others have this
 * as the unique `key` of their contributor.
 */
export const partyKey = ({ code, kind, name }: Party): string =>
  `${kind}:${code ?? foldName(name).slice(0, LONGEST_KEY)}`

const LONGEST_KEY = 200
