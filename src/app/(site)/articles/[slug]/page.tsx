import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation.js'

import { movedTo, remembered } from '../../../../delivery/index.js'
import { JsonLd } from '../../components/JsonLd.js'
import { PreviewBar } from '../../components/PreviewBar.js'
import { Story } from '../../components/Story.js'
import type { PageProps } from '../../paging.js'
import { readAsPublic } from '../../reading.js'
import { storyMetadata } from '../../story/metadata.js'
import { newsArticle } from '../../story/newsArticle.js'
import { readStory } from '../../story/readStory.js'

export const dynamic = 'force-dynamic'

type Props = Pick<PageProps, 'params'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = await readStory((await params).slug)
  const { newsroom } = await readAsPublic()
  return story ? storyMetadata(newsroom, story) : {}
}

export default async function StoryPage({ params }: Props) {
  const { slug } = await params
  const story = await readStory(slug)
  const { newsroom, req } = await readAsPublic()
  if (!story) {
    const target = await remembered(req.payload, ['moved', slug], () =>
      movedTo(newsroom, req, slug),
    )
    return target === null ? notFound() : permanentRedirect(newsroom.sitePath('articles', target))
  }

  const { article, isPreview } = story
  const { serverURL } = req.payload.config
  return (
    <>
      {isPreview && <PreviewBar article={article} newsroom={newsroom} serverURL={serverURL} />}
      <JsonLd data={newsArticle(newsroom, article)} />
      <Story article={article} newsroom={newsroom} />
    </>
  )
}
