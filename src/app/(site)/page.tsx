import type { Metadata } from 'next'

import { frontPage, remembered } from '../../delivery/index.js'
import { BreakingBanner } from './components/BreakingBanner.js'
import { Pager } from './components/Pager.js'
import { StoryList } from './components/StoryList.js'
import { StoryTeaser } from './components/StoryTeaser.js'
import { PUBLICATION } from './publication.js'
import { cursorOf, orNotFound, type PageProps } from './paging.js'
import { readAsPublic } from './reading.js'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const { newsroom } = await readAsPublic()
  return { alternates: { canonical: `${newsroom.siteURL}/` } }
}

export default async function FrontPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const { newsroom, req } = await readAsPublic()
  const after = await cursorOf(searchParams)
  const { articles, breaking, next } = await orNotFound(
    remembered(req.payload, ['front', after], () => frontPage(newsroom, req, { after })),
  )
  const [lead, ...others] = after === null ? articles : [undefined, ...articles]

  return (
    <>
      <BreakingBanner newsroom={newsroom} stories={breaking} />
      <h1 className={after === null ? 'visually-hidden' : 'page-title'}>
        {after === null ? PUBLICATION : 'Older stories'}
      </h1>
      {articles.length === 0 && <p className="empty">No stories have been published yet.</p>}
      {lead && <StoryTeaser isLead newsroom={newsroom} story={lead} />}
      <StoryList newsroom={newsroom} stories={others.filter((story) => story !== undefined)} />
      <Pager isFirst={after === null} next={next} path="/" />
    </>
  )
}
