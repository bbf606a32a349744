'use client'

import { Button, ShimmerEffect, useDocumentInfo } from '@payloadcms/ui'

import { PeriodFields } from './PeriodFields.js'
import { STORIES_STYLES } from './storiesStyles.js'
import { StoryTable } from './StoryTable.js'
import { useCreditsOverview } from './useCreditsOverview.js'

/** Props of {@link CreditedStories}. */
export interface CreditedStoriesProps {
  /** Slug of the stories' collection. */
  articles: string
}

/**
 * The stories that carry a contributor's credit, for the contributor's own page: what is published,
 * newest first, and what is not yet. Two dates narrow the list, and what the button exports.
 */
export function CreditedStories({ articles }: CreditedStoriesProps) {
  const { id } = useDocumentInfo()
  return id === undefined ? null : <StoriesOf articles={articles} contributor={id} />
}

function StoriesOf({
  articles,
  contributor,
}: CreditedStoriesProps & { contributor: number | string }) {
  const { exportURL, failure, isLoading, overview, period, setPeriod } =
    useCreditsOverview(contributor)
  return (
    <section aria-busy={isLoading} className="credited-stories field-type">
      <style href="newsroom-credited-stories" precedence="newsroom">
        {STORIES_STYLES}
      </style>
      <header>
        <h3>Stories with this credit</h3>
        <PeriodFields onChange={setPeriod} period={period} />
        <Button buttonStyle="secondary" el="anchor" margin={false} size="small" url={exportURL}>
          Export as CSV
        </Button>
      </header>
      {failure !== undefined && <p role="alert">{failure}</p>}
      {!overview && isLoading && <ShimmerEffect height="4rem" />}
      {overview?.total === 0 && overview.drafts.length === 0 && (
        <p>No story {period.from || period.to ? 'of these dates ' : ''}carries this credit.</p>
      )}
      {overview && overview.total > 0 && (
        <>
          <h4>Published: {overview.total}</h4>
          {overview.total > overview.published.length && (
            <p>The newest {overview.published.length}. The export has all.</p>
          )}
          <StoryTable articles={articles} uses={overview.published} />
        </>
      )}
      {overview && overview.drafts.length > 0 && (
        <>
          <h4>Not published</h4>
          {overview.hasMoreDrafts && (
            <p>The {overview.drafts.length} that were changed last. The export has all.</p>
          )}
          <StoryTable articles={articles} uses={overview.drafts} />
        </>
      )}
    </section>
  )
}
