import { RichText } from '@payloadcms/richtext-lexical/react'

import type { Newsroom } from '../../../options.js'
import type { Article } from '../../../payload-types.js'
import { storyConverters } from './storyConverters.js'

interface Props {
  article: Article
  newsroom: Newsroom
}

/** The story's text, with the pictures and boxes that stand in it. */
export function StoryBody({ article, newsroom }: Props) {
  if (!article.body) return null
  return (
    <RichText className="story-body" converters={storyConverters(newsroom)} data={article.body} />
  )
}
