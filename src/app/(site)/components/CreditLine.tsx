import type { Newsroom } from '../../../options.js'
import type { Article } from '../../../payload-types.js'
import { linkNames } from '../story/linkNames.js'
import { contributorsOf } from '../story/people.js'

interface Props {
  article: Pick<Article, 'creditLine' | 'credits'>
  newsroom: Newsroom
}

/** Who else is credited, each name that the line prints leading to its page. */
export function CreditLine({ article, newsroom }: Props) {
  if (!article.creditLine) return null
  const names = contributorsOf(article).flatMap(({ creditName, name, slug }) => {
    const href = newsroom.sitePath('contributors', slug ?? '')
    const printed = [creditName, name].find((word) => word && article.creditLine?.includes(word))
    return printed ? [{ href, name: printed }] : []
  })
  return (
    <p className="credit-line">
      {linkNames(article.creditLine, names).map(({ href, text }, i) =>
        href === undefined ? (
          text
        ) : (
          <a href={href} key={i}>
            {text}
          </a>
        ),
      )}
    </p>
  )
}
