import { agencyAt } from '../agencies/registry.js'
import type { Party } from '../grammar/party.js'
import type { Copy } from '../text/copy.js'
import type { Line } from '../text/lines.js'
import { wordsOf } from '../words/wordsOf.js'
import { creditAll, type Form, skipJunk, type Statement } from './statement.js'

const words = (list: string): Set<string> => new Set(list.split(' '))

const FEEDS = words('feed feeds newsfeed newswire')
const KINDS = words('syndicated agency agencies wire wires news automated')
const VERBS = wordsOf(({ syndicated }) => syndicated?.verbs)
const OPENINGS = new Set(['(', ...wordsOf(({ syndicated }) => syndicated?.openings)])
/** What says that nobody at the site has worked on the text. */
const UNEDITED = wordsOf(({ syndicated }) => syndicated?.unedited)

/** "A direct feed", "an unedited story from a feed": what needs no verb. */
const DIRECT = words('direct unedited')

/** "Dieser Artikel wurde von der dpa übernommen.": verbs that say it all. */
const TAKEN = wordsOf(({ syndicated }) => syndicated?.verbsOfOrigin)
/** Words and marks of a sentence with one of them, at most. */
const MAX_NOTE = 14

const MAX_SENTENCE = 80
/** Words and marks between a feed and its agency, at most: "a feed from ANI". */
const BEHIND_FEED = 5

/**
 * "This story has not been edited by our staff and is published from a syndicated feed." The agency
 * is that of the feed ("from a PTI feed"), or unnamed.
 */
export const syndications: Form = (copy) => {
  const statements =
    found.get(copy) ??
    [...bracketsOf(copy), ...copy.sentences.flat()].flatMap(
      (sentence) => statementIn(copy, sentence) ?? [],
    )
  found.set(copy, statements)
  return statements
}

/** The ends of lines ask for them as well. */
const found = new WeakMap<Copy, Statement[]>()

/** "PTI ABC DEF (Except for the headline, this story …)": a sentence that no full stop precedes. */
const bracketsOf = ({ brackets }: Copy): Line[] =>
  [...brackets].map(([open, close]) => ({ from: open, to: close + 1 }))

function statementIn(copy: Copy, { from, to }: Line): null | Statement {
  const { tokens } = copy
  const opening = skipJunk(copy, from, to)
  if (to - from > MAX_SENTENCE) return null
  if (!OPENINGS.has(tokens[opening]?.lower ?? '')) return postedBy(copy, { from, to })
  const sentence = tokens.slice(from, to)
  const has = (set: ReadonlySet<string>) => sentence.findIndex((token) => set.has(token.lower))
  const feed = has(FEEDS)
  // Without a feed, the sentence must disown the text and name the agency, or do no more than that.
  const isShort = to - from <= MAX_NOTE && OPENINGS.has(tokens[opening]?.lower ?? '')
  const isTaken = isShort && sentence.some(({ lower }) => TAKEN.has(lower))
  if (has(VERBS) === -1 && has(DIRECT) === -1) return null
  if (feed === -1 && has(UNEDITED) === -1 && !isTaken) return null

  const agencies: Party[] = []
  for (let i = from; i < (feed === -1 ? to : Math.min(to, from + feed + BEHIND_FEED)); i++) {
    const match = agencyAt(copy.registry, tokens, i)
    if (!match) continue
    agencies.push({ kind: 'agency', agency: match.agency, needs: null, from: i, to: match.end })
    i = match.end - 1
  }
  const unnamed: Party = { kind: 'unnamed', from: from + feed, to: from + feed + 1 }
  if (agencies.length === 0 && (feed === -1 || has(KINDS) === -1)) return null
  return { from, to, credits: creditAll(agencies.length > 0 ? agencies : [unnamed], 'syndication') }
}

/** "L'articolo … proviene da Italpress.", as sites print below what a feed brought them. */
function postedBy({ registry, tokens }: Copy, { from, to }: Line): null | Statement {
  if (tokens[from]?.lower !== "l'" || tokens[from + 1]?.lower !== 'articolo') return null
  const verb = tokens.slice(from, to).findIndex(({ lower }) => lower === 'proviene')
  const at = from + verb + 2
  const match = verb === -1 ? null : agencyAt(registry, tokens, at)
  if (!match) return null
  const party: Party = {
    kind: 'agency',
    agency: match.agency,
    needs: null,
    from: at,
    to: match.end,
  }
  return { from, to, credits: creditAll([party], 'syndication') }
}
