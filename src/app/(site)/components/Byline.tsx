import { Fragment } from 'react'

import type { Newsroom } from '../../../options.js'
import type { Article } from '../../../payload-types.js'
import { LOCALE } from '../publication.js'
import { authorsOf } from '../story/people.js'

interface Props {
  article: Pick<Article, 'authors'>
  newsroom: Newsroom
}

const LIST = new Intl.ListFormat(LOCALE, { type: 'conjunction' })

/** "By Ann Lee and Bob Ray", each name leading to the author's page. A publication needs no "By". */
export function Byline({ article, newsroom }: Props) {
  const authors = authorsOf(article)
  if (authors.length === 0) return null
  const parts = LIST.formatToParts(authors.map(({ name }) => name))
  const remaining = [...authors]
  return (
    <p className="byline">
      {authors.some(({ kind }) => kind === 'person') && 'By '}
      {parts.map(({ type, value }, i) => {
        const author = type === 'element' ? remaining.shift() : undefined
        return (
          <Fragment key={i}>
            {author ? (
              <a href={newsroom.sitePath('authors', author.slug ?? '')} rel="author">
                {value}
              </a>
            ) : (
              value
            )}
          </Fragment>
        )
      })}
    </p>
  )
}
