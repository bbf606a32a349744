import { cache } from 'react'

import { articleBySlug, remembered } from '../../../delivery/index.js'
import type { Article } from '../../../payload-types.js'
import { readAsPreviewer } from '../preview/previewer.js'
import { readAsPublic } from '../reading.js'

/** A story, and whether it is shown as its newest draft rather than as readers see it. */
export interface StoryRead {
  article: Article
  isPreview: boolean
}

/** The story at an address; `null` when whoever asks may not see one there. */
export const readStory = cache(async (slug: string): Promise<null | StoryRead> => {
  const previewer = await readAsPreviewer()
  const { newsroom, req } = previewer ?? (await readAsPublic())
  const isPreview = previewer !== null
  const article = isPreview
    ? await articleBySlug(newsroom, req, slug, { draft: true })
    : await remembered(req.payload, ['article', slug], () => articleBySlug(newsroom, req, slug))
  return article && { article: article as unknown as Article, isPreview }
})
