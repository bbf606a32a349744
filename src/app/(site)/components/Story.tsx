import type { Newsroom } from '../../../options.js'
import type { Article } from '../../../payload-types.js'
import { datelineOf } from '../story/newsArticle.js'
import { heroOf } from '../story/people.js'
import { allPopulated } from '../story/populated.js'
import { Byline } from './Byline.js'
import { CallOuts } from './CallOuts.js'
import { Corrections } from './Corrections.js'
import { CreditLine } from './CreditLine.js'
import { Figure } from './Figure.js'
import { Kicker } from './Kicker.js'
import { RelatedStories } from './RelatedStories.js'
import { StoryBody } from './StoryBody.js'
import { StoryTimes } from './StoryTimes.js'
import { TopicLinks } from './TopicLinks.js'

interface Props {
  article: Article
  newsroom: Newsroom
}

/** A story from its kicker to what to read next, in the order that a newspaper prints it. */
export function Story({ article, newsroom }: Props) {
  const dateline = datelineOf(article)
  return (
    <>
      <article className="story" lang={article.language ?? undefined}>
        <header className="story-header">
          <Kicker article={article} newsroom={newsroom} />
          <h1>{article.headline}</h1>
          {article.standfirst && <p className="standfirst">{article.standfirst}</p>}
          <div className="story-meta">
            <Byline article={article} newsroom={newsroom} />
            <StoryTimes article={article} />
          </div>
        </header>
        <Figure
          caption={article.hero?.caption}
          isFirst
          media={heroOf(article)}
          sizes="(min-width: 60rem) 58rem, 100vw"
        />
        <div className="story-text">
          {dateline && <p className="dateline">{dateline} —</p>}
          <StoryBody article={article} newsroom={newsroom} />
          <footer className="story-footer">
            <CreditLine article={article} newsroom={newsroom} />
            {article.rights && <p className="rights">{article.rights}</p>}
            <Corrections article={article} />
            <TopicLinks article={article} newsroom={newsroom} />
          </footer>
        </div>
      </article>
      <CallOuts article={article} />
      <RelatedStories
        heading="Related stories"
        newsroom={newsroom}
        stories={allPopulated<Article>(article.related)}
      />
    </>
  )
}
