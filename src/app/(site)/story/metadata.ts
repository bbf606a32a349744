import type { Metadata } from 'next'

import type { Newsroom } from '../../../options.js'
import type { Article, Media } from '../../../payload-types.js'
import { pageURL } from '../../../site.js'
import { PUBLICATION } from '../publication.js'
import { authorsOf, heroOf, topicsOf } from './people.js'
import { populated } from './populated.js'
import type { StoryRead } from './readStory.js'
import { correctedAt } from './times.js'

/** A story's title, description and share card. A preview is kept from search engines. */
export function storyMetadata(newsroom: Newsroom, { article, isPreview }: StoryRead): Metadata {
  const title = article.meta?.title || article.headline
  const description = article.meta?.description || article.standfirst || null
  const url = pageURL(newsroom, 'articles', article.slug ?? '')

  return {
    alternates: { canonical: url },
    description,
    openGraph: {
      authors: authorsOf(article).map(({ slug }) => pageURL(newsroom, 'authors', slug ?? '')),
      description: description ?? '',
      images: shareImages(newsroom, article),
      modifiedTime: correctedAt(article) ?? article.publishedAt ?? undefined,
      publishedTime: article.publishedAt ?? undefined,
      siteName: PUBLICATION,
      tags: topicsOf(article).map(({ name }) => name),
      title,
      type: 'article',
      url,
    },
    title,
    ...(isPreview && { robots: { follow: false, index: false } }),
  }
}

function shareImages(newsroom: Newsroom, article: Article) {
  const media = populated<Media>(article.meta?.image) ?? heroOf(article)
  const wide = media?.sizes?.wide?.url ? media.sizes.wide : media
  if (!media || !wide?.url) return []
  const size = wide.width && wide.height ? { height: wide.height, width: wide.width } : {}
  return [{ alt: media.alt, url: new URL(wide.url, newsroom.siteURL).href, ...size }]
}
