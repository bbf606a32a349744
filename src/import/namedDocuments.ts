import type { PayloadRequest } from 'payload'

import { findOrCreate } from '../database/index.js'
import type { Named } from './archiveStory.js'

type ID = number | string

interface Subject {
  id: ID
  name: string
  slug?: null | string
}

/**
 * The IDs of authors or topics by what a line calls them: one query for all that are there, by name
 * or else by slug. Those that are not are created.
 */
export async function namedDocuments(
  collection: string,
  all: Named[],
  req: PayloadRequest,
): Promise<(named: Named) => ID> {
  const wanted = new Map(all.map((named) => [keyOf(named), named]))
  const found = await find(collection, [...wanted.values()], req)
  const ids = new Map<string, ID>()
  for (const [key, named] of wanted) {
    const { name, ...more } = detailsOf(named)
    const there = match(found, named)
    const { id } =
      there ??
      (await findOrCreate({
        collection,
        data: { name, ...more },
        req,
        where: more.kind ? { and: [is('name', name), is('kind', more.kind)] } : is('name', name),
      }))
    ids.set(key, id)
  }
  return (named) => ids.get(keyOf(named)) as ID
}

const is = (field: string, value: string) => ({ [field]: { equals: value } })

function detailsOf(named: Named): { kind?: string; name: string; slug?: string } {
  if (typeof named === 'string') return { name: named.trim() }
  const { kind, name, slug } = named
  return { name: name.trim(), ...(kind && { kind }), ...(slug && { slug }) }
}

const keyOf = (named: Named): string => JSON.stringify(detailsOf(named))

async function find(collection: string, all: Named[], req: PayloadRequest): Promise<Subject[]> {
  if (all.length === 0) return []
  const details = all.map(detailsOf)
  const names = details.map(({ name }) => name)
  const slugs = details.flatMap(({ name, slug }) => slug ?? name)
  const { docs } = await req.payload.db.find<Subject & { kind?: string }>({
    collection,
    joins: false,
    pagination: false,
    req,
    select: { name: true, kind: true, slug: true },
    sort: 'createdAt',
    where: { or: [{ name: { in: names } }, { slug: { in: slugs } }] },
  })
  return docs
}

function match(found: Subject[], named: Named): Subject | undefined {
  const { kind, name, slug } = detailsOf(named)
  const ofKind = found.filter((doc) => !kind || (doc as { kind?: string }).kind === kind)
  return (
    ofKind.find((doc) => slug && doc.slug === slug) ??
    ofKind.find((doc) => doc.name === name) ??
    (typeof named === 'string' ? ofKind.find((doc) => doc.slug === name) : undefined)
  )
}
