import type {
  CorrectionComment,
  ImageObject,
  NewsArticle,
  NewsMediaOrganization,
  Organization,
  Person,
  WithContext,
} from 'schema-dts'

import { isWholeCopy } from '../../../credits/index.js'
import type { Newsroom } from '../../../options.js'
import type { Article, Author, Contributor, Media, Topic } from '../../../payload-types.js'
import { pageURL } from '../../../site.js'
import { PUBLICATION } from '../publication.js'
import { authorsOf, creditsOf, heroOf, type StandingCredit, topicsOf } from './people.js'
import { correctedAt } from './times.js'

/** What a topic is, in schema.org's words. */
const THINGS = {
  event: 'Event',
  organisation: 'Organization',
  person: 'Person',
  place: 'Place',
  subject: 'Thing',
} as const satisfies Record<Topic['kind'], string>

/** The story as search engines read it: schema.org's NewsArticle, in JSON-LD. */
export function newsArticle(newsroom: Newsroom, article: Article): WithContext<NewsArticle> {
  const url = pageURL(newsroom, 'articles', article.slug ?? '')
  const hero = heroOf(article)
  const [firstTopic] = topicsOf(article)
  const credits = creditsOf(article)

  return {
    '@context': 'https://schema.org',
    '@id': `${url}#story`,
    '@type': 'NewsArticle',
    headline: article.headline,
    ...given('description', article.standfirst),
    url,
    mainEntityOfPage: { '@id': url, '@type': 'WebPage' },
    ...given('datePublished', article.publishedAt),
    ...given('dateModified', correctedAt(article) ?? article.publishedAt),
    author: authorsOf(article).map((author) => writer(newsroom, author)),
    sourceOrganization: credits.filter(isWhole).map((credit) => source(newsroom, credit)),
    contributor: credits
      .filter((credit) => !isWhole(credit))
      .map((credit) => credited(newsroom, credit)),
    ...given('creditText', creditText(article)),
    ...given('dateline', datelineOf(article)),
    publisher: { '@type': 'Organization', name: PUBLICATION, url: `${newsroom.siteURL}/` },
    ...(hero && { image: picture(newsroom, hero, article.hero?.caption) }),
    ...(firstTopic && { articleSection: firstTopic.name }),
    about: topicsOf(article).map(({ kind, name, slug }) => ({
      '@type': THINGS[kind],
      name,
      url: pageURL(newsroom, 'topics', slug ?? ''),
    })),
    correction: (article.corrections ?? []).map((correction): CorrectionComment => ({
      '@type': 'CorrectionComment',
      datePublished: correction.at,
      text: correction.text,
    })),
    inLanguage: article.language ?? 'en',
    ...given('copyrightNotice', article.rights),
  }
}

/** "MOSCOW, Dec 19"; empty for a story without a dateline. */
export function datelineOf({ dateline }: Pick<Article, 'dateline'>): string {
  return [dateline?.place, dateline?.date].filter(Boolean).join(', ')
}

function writer(newsroom: Newsroom, { jobTitle, kind, name, slug }: Author): Organization | Person {
  const url = pageURL(newsroom, 'authors', slug ?? '')
  if (kind !== 'person') return { '@type': 'Organization', name, url }
  return { '@type': 'Person', name, url, ...given('jobTitle', jobTitle) }
}

function source(newsroom: Newsroom, { contributor }: StandingCredit): NewsMediaOrganization {
  return { '@type': 'NewsMediaOrganization', ...profile(newsroom, contributor) }
}

/** Is the whole copy theirs? Others have contributed to it. */
const isWhole = ({ contributor: { kind }, role, via }: StandingCredit): boolean =>
  isWholeCopy({ kind, role, via })

function credited(
  newsroom: Newsroom,
  { contributor, worksFor }: StandingCredit,
): Organization | Person {
  if (contributor.kind !== 'person') {
    return { '@type': 'Organization', ...profile(newsroom, contributor) }
  }
  return {
    '@type': 'Person',
    ...profile(newsroom, contributor),
    ...(worksFor && {
      affiliation: { '@type': 'Organization', ...profile(newsroom, worksFor) },
    }),
  }
}

const profile = (newsroom: Newsroom, { homepage, name, slug }: Contributor) => ({
  name,
  url: pageURL(newsroom, 'contributors', slug ?? ''),
  ...given('sameAs', homepage),
})

/** The agencies' own words, which contracts ask for; our line where there are none. */
function creditText(article: Article): null | string | undefined {
  const words = creditsOf(article).flatMap(({ verbatim }) => verbatim?.trim() || [])
  return words.length > 0 ? [...new Set(words)].join(' ') : article.creditLine
}

function picture(newsroom: Newsroom, media: Media, caption?: null | string): ImageObject {
  const { credit, url } = media
  return {
    '@type': 'ImageObject',
    ...(url && { url: new URL(url, newsroom.siteURL).href }),
    ...given('caption', caption || media.caption),
    ...given('creditText', credit),
  }
}

/** One property, or none where there is nothing to say. */
function given<K extends string>(
  key: K,
  value: null | string | undefined,
): Partial<Record<K, string>> {
  return value ? ({ [key]: value } as Record<K, string>) : {}
}
