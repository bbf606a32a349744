import type { Newsroom } from '../../../options.js'
import type { Article } from '../../../payload-types.js'
import { topicsOf } from '../story/people.js'

interface Props {
  article: Pick<Article, 'topics'>
  newsroom: Newsroom
}

/** What the story is about, each leading to the topic's page. */
export function TopicLinks({ article, newsroom }: Props) {
  const topics = topicsOf(article)
  if (topics.length === 0) return null
  return (
    <nav aria-label="Topics of this story" className="topic-links">
      <ul>
        {topics.map(({ id, name, slug }) => (
          <li key={id}>
            <a href={newsroom.sitePath('topics', slug ?? '')}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
