import type { Article, Author, Contributor, Media, Topic } from '../../../payload-types.js'
import { allPopulated, populated } from './populated.js'

/** Who wrote the story, in the order of the byline. */
export const authorsOf = (article: Pick<Article, 'authors'>): Author[] =>
  allPopulated(article.authors)

/** Who is credited besides the authors. Credits that an editor removed do not count. */
export function contributorsOf(article: Pick<Article, 'credits'>): Contributor[] {
  const standing = (article.credits ?? []).filter((credit) => !credit.dismissed)
  const contributors = allPopulated<Contributor>(standing.map((credit) => credit.contributor))
  return [...new Map(contributors.map((one) => [one.id, one])).values()]
}

/** What the story is about, the most important first. */
export const topicsOf = (article: Pick<Article, 'topics'>): Topic[] => allPopulated(article.topics)

/** The story's main picture. */
export const heroOf = (article: Pick<Article, 'hero'>): Media | null =>
  populated(article.hero?.image)
