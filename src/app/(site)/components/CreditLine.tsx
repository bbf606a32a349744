import { creditedNameOf } from '../../../credits/index.js'
import type { Newsroom } from '../../../options.js'
import type { Article } from '../../../payload-types.js'
import { linkNames } from '../story/linkNames.js'
import { creditsOf } from '../story/people.js'

interface Props {
  article: Pick<Article, 'creditLine' | 'credits' | 'language'>
  newsroom: Newsroom
}

/** Who else is credited, each name that the line prints leading to its page. */
export function CreditLine({ article, newsroom }: Props) {
  if (!article.creditLine) return null
  const { agencies } = newsroom.credits
  const names = creditsOf(article).flatMap(({ contributor }) => {
    const href = newsroom.sitePath('contributors', contributor.slug ?? '')
    const inLine = creditedNameOf(contributor, { agencies, language: article.language })
    const printed = [inLine, contributor.name].find((word) => article.creditLine?.includes(word))
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
