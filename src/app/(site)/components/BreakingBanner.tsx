import type { ListedArticle } from '../../../delivery/index.js'
import type { Newsroom } from '../../../options.js'
import { breakingLabel } from '../story/breakingLabel.js'

interface Props {
  newsroom: Newsroom
  stories: ListedArticle[]
}

/** What is breaking at the moment of the request; nothing when nothing is. */
export function BreakingBanner({ newsroom, stories }: Props) {
  if (stories.length === 0) return null
  return (
    <section aria-label="Breaking now" className="breaking-banner">
      <ul>
        {stories.map((story) => (
          <li key={story.id}>
            <a href={newsroom.sitePath('articles', story.slug)} lang={languageOf(story)}>
              <span className="breaking-level" lang="en">
                {breakingLabel(story.breaking)}
              </span>{' '}
              {story.headline}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const languageOf = ({ language }: ListedArticle): string | undefined =>
  typeof language === 'string' ? language : undefined
