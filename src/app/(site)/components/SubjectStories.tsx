import type { ReactNode } from 'react'

import type { ArticlePage } from '../../../delivery/index.js'
import type { Newsroom } from '../../../options.js'
import { Pager } from './Pager.js'
import { StoryList } from './StoryList.js'

interface Props {
  /** What is told of the subject below its name. */
  children?: ReactNode
  isFirst: boolean
  name: string
  newsroom: Newsroom
  page: ArticlePage
  path: string
}

/** The page of a topic, an author or a contributor: who or what it is, and its stories. */
export function SubjectStories({ children, isFirst, name, newsroom, page, path }: Props) {
  return (
    <>
      <header className="subject">
        <h1>{name}</h1>
        {children}
      </header>
      {page.articles.length === 0 && <p className="empty">No stories yet.</p>}
      <StoryList newsroom={newsroom} stories={page.articles} />
      <Pager isFirst={isFirst} next={page.next} path={path} />
    </>
  )
}
