import { PayloadSDK } from '@payloadcms/sdk'
import type { CollectionSlug, Plugin } from 'payload'
import { newsroom, type NewsroomOptions, roleFromField } from 'payload-newsroom'
import type { Article, Author, Config } from 'payload-newsroom'
import { type HasRole, makeHasRole, mediaAccess } from 'payload-newsroom/access'
import { flagBreaking } from 'payload-newsroom/breaking'
import { parseCopy } from 'payload-newsroom/copy'
import { type DetectedCredit, detectCredits } from 'payload-newsroom/credits'
import { afterCommit } from 'payload-newsroom/database'
import { creditedStoriesField, type CreditUse, rightsEndpoints } from 'payload-newsroom/rights'

/** What the package's users write, for the type checker: a site, and a front end. */
const options: NewsroomOptions = {
  collections: { topics: ({ defaultCollection }) => ({ ...defaultCollection, labels: {} }) },
  roleOf: (user) => roleFromField(user) ?? 'admin',
}
export const plugin: Plugin = newsroom(options)

// @ts-expect-error -- there is no such option
export const mistyped: NewsroomOptions = { slug: 'stories' }

// The newsroom's types are offered, not declared: the host's own slugs stay as they were.
export const hosts: CollectionSlug = 'recipes'

export async function headlines(): Promise<string[]> {
  const sdk = new PayloadSDK<Config>({ baseURL: 'https://news.example.com/api' })
  const { docs } = await sdk.find({ collection: 'articles', depth: 1 })
  return docs.map(byline)
}

function byline({ authors, headline }: Article): string {
  const names = (authors ?? []).filter((author): author is Author => typeof author === 'object')
  return `${headline}, by ${names.map(({ name }) => name).join(' and ')}`
}

export const credits: DetectedCredit[] = detectCredits('(Reporting by Reuters)')
export const headline: null | string = parseCopy('A headline').headline
export const hasRole: HasRole = makeHasRole(roleFromField)
export const rooms = {
  afterCommit,
  creditedStoriesField,
  flagBreaking,
  mediaAccess,
  rightsEndpoints,
}
export const wordsOf = ({ words }: CreditUse): string => words
