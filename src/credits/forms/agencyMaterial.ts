import { agencyAt } from '../agencies/registry.js'
import { partiesAt } from '../grammar/parties.js'
import type { Copy } from '../text/copy.js'
import type { Line } from '../text/lines.js'
import { creditAll, type Form, hasAgency, type Statement } from './statement.js'

const words = (list: string): Set<string> => new Set(list.split(/\s+/))

/** What agencies supply. */
const MATERIAL = words(
  `material materials materialien meldungen informationen berichte reports dispatches copy dépêches informations
  despachos informaciones informações dispacci notizie informazioni`,
)

/** "the news agencies", before their names. */
const AGENCIES = words(
  'nachrichtenagenturen nachrichtenagentur agenturen agencies agences agencias agências agenzie',
)

/** A newsroom that speaks of itself or of its story. */
const OURS = words(
  `diesen redaktion wir unser unsere unseren unserem liveblog newsblog liveticker newsticker we our this nous notre cet cette
  utilizamos nuestro este esta utilizziamo questo usamos nosso`,
)

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
