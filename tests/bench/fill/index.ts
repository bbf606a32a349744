import type { Payload } from 'payload'

import { type Subjects, templates } from '../stories.js'
import { fillMongo } from './mongodb.js'
import { fillSqlite } from './sqlite.js'

/** The fields of an article that name subjects, and the collections that they name. */
type SubjectFields = Record<string, 'authors' | 'contributors' | 'topics'>

const NEWSROOM: SubjectFields = {
  authors: 'authors',
  creditedTo: 'contributors',
  topics: 'topics',
}
const BARE: SubjectFields = { authors: 'authors', contributors: 'contributors', topics: 'topics' }

/**
 * Fills a newsroom with `count` stories. Half of them have the topic, author and contributor with
 * the slug `common`, ten have those with the slug `rare`.
 */
export async function fillNewsroom(payload: Payload, count: number): Promise<void> {
  const subjects = await createSubjects(payload, NEWSROOM)
  const { creditedTo, ...named } = subjects
  for (const template of templates()) {
    const { isAboutCommon, ...story } = template
    const common = isAboutCommon ? commonOf(named) : {}
    const credits =
      isAboutCommon && creditedTo
        ? [{ contributor: creditedTo.common, origin: 'feed', via: 'source' }]
        : []
    await create(payload, 'articles', { ...story, ...common, _status: 'published', credits })
  }
  await fill(payload, count, subjects)
}

/** Fills bare Payload with the same stories, without the newsroom's hooks. */
export async function fillBarePayload(payload: Payload, count: number): Promise<void> {
  const subjects = await createSubjects(payload, BARE)
  for (const { isAboutCommon, ...story } of templates()) {
    const common = isAboutCommon ? commonOf(subjects) : {}
    await create(payload, 'articles', { ...story, ...common, _status: 'published' })
  }
  await fill(payload, count, subjects)
}

const fill = (payload: Payload, count: number, subjects: Record<string, Subjects>) =>
  payload.db.name === 'mongoose'
    ? fillMongo(payload, count, subjects)
    : fillSqlite(payload, count, subjects)

async function createSubjects(
  payload: Payload,
  fields: SubjectFields,
): Promise<Record<string, Subjects>> {
  const subjects: Record<string, Subjects> = {}
  for (const [field, collection] of Object.entries(fields)) {
    const [common, rare] = [
      await create(payload, collection, { name: `The common one`, slug: 'common' }),
      await create(payload, collection, { name: `The rare one`, slug: 'rare' }),
    ]
    subjects[field] = { common, rare }
  }
  return subjects
}

const commonOf = (subjects: Record<string, Subjects>) =>
  Object.fromEntries(Object.entries(subjects).map(([field, { common }]) => [field, [common]]))

async function create(
  payload: Payload,
  collection: string,
  data: object,
): Promise<number | string> {
  const { id } = await payload.create({ collection, data: data })
  return id
}
