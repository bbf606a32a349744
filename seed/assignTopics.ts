/** What {@link assignTopics} needs to know of a topic. */
export interface NamedTopic {
  name: string
  /** Other words for it in copy. A word in capitals (`US`) is found only in capitals. */
  aliases?: readonly string[]
}

interface Name {
  topic: string
  words: readonly string[]
}

interface Mentions {
  inHeadline: boolean
  count: number
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/**
 * The names of the topics that a story mentions, the most prominent first: those in its headline
 * before the others, then by the number of mentions, then as they first appear.
 *
 * A mention is a topic's name or alias in whole words, in any case, whatever punctuation stands
 * between them. Where names overlap the longest counts: the European Council is no mention of a
 * council. Linear in the text.
 *
 * @param text the story; its first line is the headline
 */
export function assignTopics(text: string, topics: readonly NamedTopic[]): string[] {
  const names = namesByFirstWord(topics)
  const [headline = '', ...body] = text.trim().split('\n')
  const mentions = new Map<string, Mentions>()
  for (const topic of mentionsIn(headline, names)) {
    count(mentions, topic, true)
  }
  for (const topic of mentionsIn(body.join('\n'), names)) {
    count(mentions, topic, false)
  }
  return [...mentions]
    .sort(([, a], [, b]) => Number(b.inHeadline) - Number(a.inHeadline) || b.count - a.count)
    .map(([topic]) => topic)
}

function count(mentions: Map<string, Mentions>, topic: string, inHeadline: boolean): void {
  const before = mentions.get(topic) ?? { inHeadline, count: 0 }
  mentions.set(topic, { ...before, count: before.count + 1 })
}

function mentionsIn(text: string, names: ReadonlyMap<string, readonly Name[]>): string[] {
  const words = wordsOf(text)
  const topics: string[] = []
  let at = 0
  while (at < words.length) {
    const here = at
    const found = names
      .get(words[here]?.toLowerCase() ?? '')
      ?.find((name) => name.words.every((word, i) => isSameWord(word, words[here + i])))
    if (found) {
      topics.push(found.topic)
    }
    at += found?.words.length ?? 1
  }
  return topics
}

/** Every name and alias by its first word in lower case, the longest first. */
function namesByFirstWord(topics: readonly NamedTopic[]): ReadonlyMap<string, readonly Name[]> {
  const byFirstWord = new Map<string, Name[]>()
  const names = topics
    .flatMap(({ name, aliases = [] }) =>
      [name, ...aliases].map((alias): Name => ({ topic: name, words: wordsOf(alias) })),
    )
    .sort((a, b) => b.words.length - a.words.length)
  for (const name of names) {
    const first = name.words[0]?.toLowerCase()
    if (first !== undefined) {
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name])
    }
  }
  return byFirstWord
}

function isSameWord(expected: string, word: string | undefined): boolean {
  return expected === expected.toUpperCase()
    ? word === expected
    : word?.toLowerCase() === expected.toLowerCase()
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(WORD) ?? []
}
