import type { PayloadRequest } from 'payload'

import type { ParsedCopy } from '../src/copy/index.js'
import { type DetectedCredit, findOrCreateAgency } from '../src/credits/index.js'
import { findOrCreate } from '../src/database/index.js'
import { CONTRIBUTORS } from './data/contributors.js'
import { type SeedTopic, TOPICS } from './data/topics.js'

type ID = number | string

/** Makes sure of the agencies that every newsroom meets; those that are there stay as they are. */
export async function ensureContributors(req: PayloadRequest): Promise<void> {
  for (const { aliases, ...contributor } of CONTRIBUTORS) {
    await findOrCreate({
      collection: 'contributors',
      data: { ...contributor, aliases: aliases.map((name) => ({ name })) },
      req,
      where: { agency: { equals: contributor.agency } },
    })
  }
}

/** Makes sure of the tree of topics. Returns each with its ID, by name. */
export async function ensureTopics(
  req: PayloadRequest,
): Promise<Map<string, { id: ID; topic: SeedTopic }>> {
  const topics = new Map<string, { id: ID; topic: SeedTopic }>()
  for (const topic of TOPICS) {
    const { aliases = [], parent, ...data } = topic
    const { id } = await findOrCreate({
      collection: 'topics',
      data: {
        ...data,
        aliases: aliases.map((name) => ({ name })),
        parent: parent === undefined ? null : topics.get(parent)?.id,
      },
      req,
      where: { name: { equals: topic.name } },
    })
    topics.set(topic.name, { id, topic })
  }
  return topics
}

/**
 * The authors of parsed copy: those of its byline, or the publication that it names when it has none.
 * A name in a byline is one author for each "and" or comma.
 */
export async function ensureAuthors(req: PayloadRequest, copy: ParsedCopy): Promise<ID[]> {
  const people = (copy.byline ?? '')
    .split(/,| and | und | et | y | e | & /)
    .map((name) => name.trim())
  const names = people.filter(Boolean)
  if (names.length === 0 && copy.publication !== null) {
    return [await ensureAuthor(req, copy.publication, 'publication')]
  }
  const ids: ID[] = []
  for (const name of names) ids.push(await ensureAuthor(req, name, 'person'))
  return ids
}

async function ensureAuthor(
  req: PayloadRequest,
  name: string,
  kind: 'person' | 'publication',
): Promise<ID> {
  const { id } = await findOrCreate({
    collection: 'authors',
    data: { kind, name },
    req,
    where: { and: [{ name: { equals: name } }, { kind: { equals: kind } }] },
  })
  return id
}

/** The credits that came with the copy: its agencies, each once, as rows of an article's `credits`. */
export async function ensureCredits(req: PayloadRequest, credits: DetectedCredit[]) {
  const rows = []
  const seen = new Set<string>()
  for (const credit of credits) {
    if (!credit.agency || credit.agency === 'unnamed' || seen.has(credit.agency)) continue
    seen.add(credit.agency)
    rows.push({
      contributor: (await findOrCreateAgency({ code: credit.agency, req })).id,
      origin: 'feed',
      role: credit.role,
      verbatim: credit.verbatim,
      via: credit.via,
    })
  }
  return rows
}
