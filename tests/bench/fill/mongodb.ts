import type { Payload } from 'payload'

import { publishedAt, RARE_STORIES, type Subjects } from '../stories.js'

type Document = Record<string, unknown>

interface Collection {
  find: (filter: object) => { toArray: () => Promise<Document[]> }
  insertMany: (documents: Document[]) => Promise<unknown>
}

const BATCH = 1000

/** Fills MongoDB with `count` copies of the articles that are there. */
export async function fillMongo(
  payload: Payload,
  count: number,
  rareSubjects: Record<string, Subjects>,
): Promise<void> {
  const { collections } = payload.db as unknown as {
    collections: Record<
      string,
      { base: { Types: { ObjectId: new (id: string) => unknown } }; collection: Collection }
    >
  }
  const model = collections.articles
  if (!model) throw new Error('There is no collection "articles".')
  const { ObjectId } = model.base.Types
  const templates = await model.collection.find({}).toArray()

  const copy = (n: number): Document => {
    const { _id, ...template } = templates[n % templates.length] as Document
    const time = new Date(publishedAt(n))
    const story: Document = {
      ...template,
      createdAt: time,
      firstPublishedAt: time,
      headline: `${String(template.headline)} ${n}`,
      publishedAt: time,
      slug: `story-${n}`,
      updatedAt: time,
    }
    if (n % Math.ceil(count / RARE_STORIES) !== 0) return story
    for (const [path, { rare }] of Object.entries(rareSubjects)) {
      story[path] = [...((story[path] as unknown[]) ?? []), new ObjectId(String(rare))]
    }
    return story
  }
  for (let start = 0; start < count; start += BATCH) {
    const size = Math.min(BATCH, count - start)
    await model.collection.insertMany(Array.from({ length: size }, (_, i) => copy(start + i)))
  }
}
