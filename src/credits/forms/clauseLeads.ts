import { agencyAt } from '../agencies/registry.js'
import { type Lead, leadAt } from '../grammar/leads.js'
import { nameAt } from '../grammar/names.js'
import { partiesAt } from '../grammar/parties.js'
import { skipArticles } from '../grammar/party.js'
import { BY, CONJUNCTIONS, PARTICLES, PLACE_PREPOSITIONS, WITH } from '../grammar/vocabulary.js'
import type { Copy } from '../text/copy.js'
import { isCapitalised } from '../text/tokens.js'

/** "(Por A; edição de B)", "(A, editing B)": the writer needs no key word if an editor follows. */
export function authorLead({ registry, tokens }: Copy, at: number, to: number): Lead | null {
  const start = BY.has(tokens[at]?.lower ?? '') ? at + 1 : at
  const isAuthor = start > at || nameAt(registry, tokens, at, to)?.kind === 'person'
  return isAuthor
    ? {
        end: start,
        via: 'sign-off',
        role: 'writing',
        isBare: false,
        needsAgency: false,
        isAuthor: true,
      }
    : null
}

/** "A, B pour le service français": the translators of a story, without a lead. */
export function serviceLead(copy: Copy, at: number, to: number): Lead | null {
  const words = copy.tokens.slice(at, Math.min(to, at + MAX_SERVICE))
  if (!isCapitalised(words[0]) || !words.some(({ lower }) => SERVICES.has(lower))) return null
  const { end } = partiesAt(copy.registry, copy.tokens, at, to)
  return serviceEnd(copy, end) > end
    ? { end: at, via: 'sign-off', role: 'translation', isBare: false, needsAgency: false }
    : null
}

/** "Aus dem Englischen von A", "Übersetzung aus dem Französischen: A": who has translated a text. */
export function translationLead({ tokens }: Copy, at: number): Lead | null {
  const start = TRANSLATED.has(tokens[at]?.lower ?? '') ? at + 1 : at
  const [from, article, language] = [0, 1, 2].map((step) => tokens[start + step])
  const end = TRANSLATED.has(tokens[start + 3]?.lower ?? '') ? start + 4 : start + 3
  const by = tokens[end]
  const isFrom = from?.lower === 'aus' && article?.lower === 'dem'
  const isLanguage = isCapitalised(language) && language?.lower.endsWith('schen')
  if (!isFrom || !isLanguage || !(by?.lower === 'von' || by?.text === ':')) return null
  return { end: end + 1, via: 'sign-off', role: 'translation', isBare: false, needsAgency: false }
}

const TRANSLATED = new Set(['übersetzt', 'übersetzung'])

/** "D'après un texte de A", "D'après les informations de B", "D'après AFP": what a story follows. */
export function sourceLead({ tokens }: Copy, at: number): Lead | null {
  if (tokens[at]?.lower !== "d'" || tokens[at + 1]?.lower !== 'après') return null
  let end = at + 2
  while (end - at < MAX_SOURCE && SOURCE_WORDS.has(tokens[end]?.lower ?? '')) end++
  const needsAgency = end <= at + 3
  return { end, via: 'contribution', isBare: false, needsAgency }
}

const SOURCE_WORDS = new Set([
  ..."un une des les texte article dépêche dépêches informations de du d' l' la".split(' '),
])

/** Words of such a lead, at most. */
const MAX_SOURCE = 7

/** The index behind "pour le service français", or `at`. */
export function serviceEnd({ tokens }: Copy, at: number): number {
  const isService = SERVICES.has(tokens[at + 2]?.lower ?? '')
  return isService && SERVES.has(tokens[at]?.lower ?? '') ? at + 4 : at
}

const SERVICES = new Set(['service', 'servizio', 'servicio'])

/** Words and marks before "service", at most. */
const MAX_SERVICE = 30

const SERVES = new Set(['pour', 'per', 'para', 'for'])

/** "AFP, editado por A": the agency whose story somebody has edited. */
export function editedLead({ registry, tokens }: Copy, at: number, to: number): Lead | null {
  const start = skipArticles(registry, tokens, at, to)
  const isNamed = agencyAt(registry, tokens, start) ?? nameAt(registry, tokens, start, to)
  const next = tokens[isNamed?.end ?? -1]
  if (!isNamed || !(next?.text === ',' || CONJUNCTIONS.has(next?.lower ?? ''))) return null
  const { end, list } = partiesAt(registry, tokens, at, Math.min(to, at + MAX_AGENCIES))
  const isAgency = list.every(({ kind }) => kind === 'agency')
  const isPeople = list.every(({ kind }) => kind === 'person')
  if (list.length === 0 || tokens[end]?.text !== ',') return null
  const lead = leadAt({ registry, tokens }, end + 1, to)
  const isEdited = lead?.role === 'editing' && isPeople // "Marie Petit et Jean Ek, édité par Luc Ek"
  const isMedium = list.every(({ kind }) => kind === 'publication')
  const isTranslated = lead?.role === 'translation' && isMedium // "NYT, tradução de Ana Souza"
  return (isAgency && lead?.role !== undefined) || isEdited || isTranslated ? lead : null
}

/** Words and marks of the agencies before it, at most. */
const MAX_AGENCIES = 12

/** "RFE/RL with reporting by A": the medium that adds to the story by itself. */
export function mediumLead({ registry, tokens }: Copy, at: number, to: number): Lead | null {
  let end = at
  while (end < to && end - at < 8 && isMediumWord(tokens, end)) end++
  const isWith = end > at && WITH.has(tokens[end]?.lower ?? '')
  const lead = isWith ? leadAt({ registry, tokens }, end, to) : null
  return lead?.isBare ? null : lead
}

/** A word or mark of a medium's name: "El Faro del Norte,", "RFE/RL", "Do Farol, em Brasília,". */
const isMediumWord = (tokens: Copy['tokens'], at: number): boolean =>
  isCapitalised(tokens[at]) ||
  '/&.,'.includes(tokens[at]?.text ?? ' ') ||
  ([PARTICLES, PLACE_PREPOSITIONS].some((words) => words.has(tokens[at]?.lower ?? '')) &&
    isCapitalised(tokens[at + 1]))
