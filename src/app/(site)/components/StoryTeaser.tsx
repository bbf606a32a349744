import type { ListedArticle } from '../../../delivery/index.js'
import type { Newsroom } from '../../../options.js'
import type { Article } from '../../../payload-types.js'
import { heroOf } from '../story/people.js'
import { printMinute } from '../story/times.js'
import { Byline } from './Byline.js'
import { Kicker } from './Kicker.js'
import { Picture } from './Picture.js'

interface Props {
  /** Set large, as the first story of a page. */
  isLead?: boolean
  newsroom: Newsroom
  story: ListedArticle
}

/** A story in a list: enough to decide whether to read it. */
export function StoryTeaser({ isLead = false, newsroom, story }: Props) {
  const article = story as unknown as Article
  const hero = heroOf(article)
  const sizes = isLead ? '(min-width: 60rem) 40rem, 100vw' : '(min-width: 44rem) 14rem, 35vw'
  return (
    <article
      className={isLead ? 'teaser teaser-lead' : 'teaser'}
      lang={article.language ?? undefined}
    >
      <div className="teaser-text">
        <Kicker article={article} newsroom={newsroom} />
        <h2 className="teaser-headline">
          <a href={newsroom.sitePath('articles', story.slug)}>{story.headline}</a>
        </h2>
        {article.standfirst && <p className="teaser-standfirst">{article.standfirst}</p>}
        <div className="teaser-meta">
          <Byline article={article} newsroom={newsroom} />
          <time dateTime={story.publishedAt}>{printMinute(story.publishedAt)}</time>
        </div>
      </div>
      {hero && (
        <div className="teaser-picture">
          <Picture isFirst={isLead} media={hero} sizes={sizes} />
        </div>
      )}
    </article>
  )
}
