import type { Article, Author, Contributor, Media, Topic } from '../../../payload-types.js'
import { allPopulated, populated } from './populated.js'

/** Who wrote the story, in the order of the byline. */
export const authorsOf = (article: Pick<Article, 'authors'>): Author[] =>
  allPopulated(article.authors)

/** A credit that stands, with whom it goes to. */
export interface StandingCredit extends Pick<CreditOf, 'place' | 'role' | 'verbatim' | 'via'> {
  contributor: Contributor
  worksFor: Contributor | null
}

type CreditOf = NonNullable<Article['credits']>[number]

/** Who is credited besides the authors, and for what. Credits that an editor removed do not count. */
export function creditsOf({ credits }: Pick<Article, 'credits'>): StandingCredit[] {
  return (credits ?? []).flatMap(({ agency, contributor, dismissed, ...credit }) => {
    const credited = populated<Contributor>(contributor)
    if (dismissed || !credited) return []
    return [{ ...credit, contributor: credited, worksFor: populated<Contributor>(agency) }]
  })
}

/** What the story is about, the most important first. */
export const topicsOf = (article: Pick<Article, 'topics'>): Topic[] => allPopulated(article.topics)

/** The story's main picture. */
export const heroOf = (article: Pick<Article, 'hero'>): Media | null =>
  populated(article.hero?.image)
