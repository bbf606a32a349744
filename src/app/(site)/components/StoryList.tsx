import type { ListedArticle } from '../../../delivery/index.js'
import type { Newsroom } from '../../../options.js'
import { StoryTeaser } from './StoryTeaser.js'

interface Props {
  newsroom: Newsroom
  stories: ListedArticle[]
}

/** Stories, newest first. */
export function StoryList({ newsroom, stories }: Props) {
  if (stories.length === 0) return null
  return (
    <ol className="story-list">
      {stories.map((story) => (
        <li key={story.id}>
          <StoryTeaser newsroom={newsroom} story={story} />
        </li>
      ))}
    </ol>
  )
}
