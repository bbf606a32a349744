import type { Newsroom } from '../../../options.js'
import type { Article } from '../../../payload-types.js'
import { breakingLabel } from '../story/breakingLabel.js'
import { topicsOf } from '../story/people.js'

interface Props {
  article: Pick<Article, 'breaking' | 'isBreaking' | 'topics'>
  newsroom: Newsroom
}

/** Above the headline: that the story is breaking, and its first topic. */
export function Kicker({ article, newsroom }: Props) {
  const [topic] = topicsOf(article)
  if (!topic && !article.isBreaking) return null
  return (
    <p className="kicker">
      {article.isBreaking && (
        <span className="breaking-level">{breakingLabel(article.breaking)}</span>
      )}{' '}
      {topic && <a href={newsroom.sitePath('topics', topic.slug ?? '')}>{topic.name}</a>}
    </p>
  )
}
