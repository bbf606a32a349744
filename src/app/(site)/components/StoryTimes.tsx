import type { Article } from '../../../payload-types.js'
import { correctedAt, printMinute } from '../story/times.js'

interface Props {
  article: Pick<Article, 'corrections' | 'publishedAt'>
}

/** When the story was published, and when it was last corrected. */
export function StoryTimes({ article }: Props) {
  const corrected = correctedAt(article)
  if (!article.publishedAt) return <p className="story-times">Not published yet</p>
  return (
    <p className="story-times">
      <span>
        Published <time dateTime={article.publishedAt}>{printMinute(article.publishedAt)}</time>
      </span>
      {corrected && (
        <span>
          Updated <time dateTime={corrected}>{printMinute(corrected)}</time>
        </span>
      )}
    </p>
  )
}
