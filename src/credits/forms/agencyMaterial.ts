import { agencyAt } from '../agencies/registry.js'
import { partiesAt } from '../grammar/parties.js'
import type { Copy } from '../text/copy.js'
import type { Line } from '../text/lines.js'
import { wordsOf } from '../words/wordsOf.js'
import { creditAll, type Form, hasAgency, type Statement } from './statement.js'

const words = (list: string): Set<string> => new Set(list.split(/\s+/))

/** What agencies supply. */
const MATERIAL = wordsOf(({ material }) => material?.nouns)

/** "the news agencies", before their names. */
const AGENCIES = wordsOf(({ material }) => material?.agencies)

/** A newsroom that speaks of itself or of its story. */
const OURS = wordsOf(({ material }) => material?.ours)

const GERMAN_OF = words('der von')

/** What opens a note without a verb: "Mit Informationen der …". */
const OPENINGS = words('mit with avec con com')

const MAX_SENTENCE = 60

/**
 * "Für unseren Liveblog verwenden wir Material der Nachrichtenagenturen dpa, epd und Reuters.": a
 * sentence that says what a story is made of, however it is put.
 */
export const agencyMaterial: Form = (copy) =>
  copy.sentences.flatMap((sentences) =>
    sentences.flatMap((sentence) => statementIn(copy, sentence) ?? []),
  )

function statementIn({ registry, tokens }: Copy, { from, to }: Line): null | Statement {
  if (to - from > MAX_SENTENCE) return null
  const sentence = tokens.slice(from, to)
  const material = sentence.findIndex(({ lower }) => lower === 'material') // "mit Material der dpa erstellt"
  const isOf = GERMAN_OF.has(sentence[material + 1]?.lower ?? '')
  const plain = isOf && agencyAt(registry, tokens, from + material + 2) ? material + 1 : -1
  const named = Math.max(
    plain,
    sentence.findIndex(({ lower }) => AGENCIES.has(lower)),
  )
  if (named === -1 || !sentence.slice(0, named).some(({ lower }) => MATERIAL.has(lower)))
    return null
  const opening = sentence[0]?.lower ?? ''
  if (!OPENINGS.has(opening) && !sentence.some(({ lower }) => OURS.has(lower))) return null
  const { list } = partiesAt(registry, tokens, from + named + 1, to)
  return hasAgency(list) ? { from, to, credits: creditAll(list, 'contribution') } : null
}
