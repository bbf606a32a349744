import { agencyAt } from '../agencies/registry.js'
import type { Party } from '../grammar/party.js'
import type { Copy } from '../text/copy.js'
import type { Line } from '../text/lines.js'
import { creditAll, type Form, type Statement } from './statement.js'

const words = (list: string): Set<string> => new Set(list.split(' '))

const FEEDS = words('feed feeds newsfeed')
const KINDS = words('syndicated agency agencies wire wires news automated')
const VERBS = words(
  `published generated auto-generated sourced taken received provided publicada publicado publica procede generado generada publiée publié reprise repris
issue issu provient stammt übernommen veröffentlicht erstellt pubblicata pubblicato proviene tratta tratto ripresa ripreso gerado gerada provém retirado retirada`
    .split(/\s+/)
    .join(' '),
)
const OPENINGS = words(
  'this the except disclaimer ( with este esta esto ce cet cette dieser diese dieses questo questa',
)
/** What says that nobody at the site has worked on the text. */
const UNEDITED = words(
  `edited modified editada editado modificada modificado cambios éditée édité modifiée modifié modifications bearbeitet redigiert unverändert automatisch
automatisiert modificata modificato modifiche redatta alterado alterada alterações changes automatically automáticamente automaticamente automatiquement`
    .split(/\s+/)
    .join(' '),
)

const MAX_SENTENCE = 80

/**
 * "This story has not been edited by our staff and is published from a syndicated feed." The agency
 * is that of the feed ("from a PTI feed"), or unnamed.
 */
export const syndications: Form = (copy) =>
  copy.sentences.flatMap((sentences) =>
    sentences.flatMap((sentence) => statementIn(copy, sentence) ?? []),
  )

function statementIn(copy: Copy, { from, to }: Line): null | Statement {
  const { tokens } = copy
  if (to - from > MAX_SENTENCE || !OPENINGS.has(tokens[from]?.lower ?? '')) return null
  const sentence = tokens.slice(from, to)
  const has = (set: Set<string>) => sentence.findIndex((token) => set.has(token.lower))
  const feed = has(FEEDS)
  // Without a feed, the sentence must disown the text and name the agency.
  if (has(VERBS) === -1 || (feed === -1 && has(UNEDITED) === -1)) return null

  const agencies: Party[] = []
  for (let i = from; i < (feed === -1 ? to : from + feed); i++) {
    const match = agencyAt(copy.registry, tokens, i)
    if (!match) continue
    agencies.push({ kind: 'agency', agency: match.agency, needs: null, from: i, to: match.end })
    i = match.end - 1
  }
  const unnamed: Party = { kind: 'unnamed', from: from + feed, to: from + feed + 1 }
  if (agencies.length === 0 && (feed === -1 || has(KINDS) === -1)) return null
  return { from, to, credits: creditAll(agencies.length > 0 ? agencies : [unnamed], 'syndication') }
}
