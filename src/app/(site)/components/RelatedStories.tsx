import { useId } from 'react'

import type { Newsroom } from '../../../options.js'
import type { Article } from '../../../payload-types.js'

interface Props {
  heading: string
  newsroom: Newsroom
  /** Those that the reader may see. */
  stories: Article[]
}

/** Links to other stories; nothing where the reader may see none of them. */
export function RelatedStories({ heading, newsroom, stories }: Props) {
  const id = useId()
  if (stories.length === 0) return null
  return (
    <nav aria-labelledby={id} className="related">
      <h2 id={id}>{heading}</h2>
      <ul>
        {stories.map((story) => (
          <li key={story.id}>
            <a href={newsroom.sitePath('articles', story.slug ?? '')}>{story.headline}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
