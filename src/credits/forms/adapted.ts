import { leadAt } from '../grammar/leads.js'
import { partiesAt } from '../grammar/parties.js'
import type { Copy } from '../text/copy.js'
import type { Line } from '../text/lines.js'
import { creditAll, type Form, hasAgency, type Statement } from './statement.js'

/** Words and marks of such a sentence, at most. */
const MAX_SENTENCE = 60

/** What people do with a story that others reported. */
const ADAPTED = new Set(['adapted', 'rewrote'])

/** What follows the story: whom it is for, and what it was made of. */
const USES = new Set(['based', 'for', 'from', 'using', 'with'])

/** What an agency did with it. */
const REPORTED = 'reported'

/** What stands for the story. */
const STORY = new Set(['article', 'it', 'report', 'story'])

/**
 * "Ann Lee adapted this story based on reports from Reuters.", "The Associated Press reported this
 * story.", "Bo Ek was the editor.": sentences on who made a story, as schools' news have them.
 */
export const adaptations: Form = (copy) =>
  copy.sentences.flatMap((sentences) => {
    const statements = sentences.flatMap((sentence) => adaptedIn(copy, sentence) ?? [])
    if (statements.length === 0) return []
    return [...statements, ...sentences.flatMap((sentence) => editorIn(copy, sentence) ?? [])]
  })

function adaptedIn(copy: Copy, { from, to }: Line): null | Statement {
  const { registry, tokens } = copy
  const isSo = tokens
    .slice(from, Math.min(to, from + MAX_SENTENCE))
    .some(({ lower }) => lower === REPORTED || ADAPTED.has(lower))
  if (!isSo || to - from > MAX_SENTENCE) return null
  const { end, list } = partiesAt(registry, tokens, from, to)
  const verb = tokens[end]?.lower ?? ''
  const story = [1, 2].find((step) => STORY.has(tokens[end + step]?.lower ?? ''))
  if (list.length === 0 || story === undefined) return null
  if (verb === REPORTED) {
    const isWhole = tokens.slice(end + 3, to).every(({ isWord }) => !isWord)
    return isWhole && hasAgency(list)
      ? { from, to, credits: creditAll(list, 'contribution') }
      : null
  }
  const next = tokens[end + story + 1]
  const isAll = !next?.isWord || USES.has(next.lower) // not "the report of the port"
  if (!ADAPTED.has(verb) || !isAll || !list.every(({ kind }) => kind === 'person')) return null
  const based = tokens.slice(end, to).findIndex(({ lower }) => lower === 'based')
  const lead = based === -1 ? null : leadAt(copy, end + based, to)
  const sources = lead ? partiesAt(registry, tokens, lead.end, to).list : []
  const agencies = sources.filter(({ kind }) => kind === 'agency' || kind === 'unnamed')
  return {
    from,
    to,
    credits: [...creditAll(list, 'sign-off', 'writing'), ...creditAll(agencies, 'contribution')],
  }
}

/** "Bo Ek was the editor." */
function editorIn({ registry, tokens }: Copy, { from, to }: Line): null | Statement {
  const { end, list } = partiesAt(registry, tokens, from, to)
  const words = tokens.slice(end, to).filter(({ isWord }) => isWord)
  const isEditor = words.map(({ lower }) => lower).join(' ') === 'was the editor'
  const arePeople = list.length > 0 && list.every(({ kind }) => kind === 'person')
  return isEditor && arePeople
    ? { from, to, credits: creditAll(list, 'sign-off', 'editing') }
    : null
}
