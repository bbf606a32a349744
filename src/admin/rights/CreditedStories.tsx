import { Button } from '@payloadcms/ui'
import type { UIFieldServerProps } from 'payload'

import {
  countPublished,
  type CreditUse,
  type CreditUsesArgs,
  draftUses,
  publishedUses,
} from '../../rights/index.js'
import { STORIES_STYLES } from './storiesStyles.js'

/** Props of {@link CreditedStories}. */
export interface CreditedStoriesProps extends UIFieldServerProps {
  /** Slug of the stories' collection. */
  articles: string
}

/** How many stories of each list are shown; the export has all. */
const SHOWN = 25

/**
 * The stories that carry a contributor's credit, for the contributor's own page: what is published,
 * newest first, and what is not yet; with a button that exports them all.
 */
export async function CreditedStories({ articles, id, payload, req }: CreditedStoriesProps) {
  if (id === undefined) return null
  const { admin, api } = payload.config.routes
  const args: CreditUsesArgs = { articles, contributor: id, req }
  const [count, published, drafts] = await Promise.all([
    countPublished(args),
    firstOf(publishedUses(args, SHOWN)),
    firstOf(draftUses(args, SHOWN)),
  ])
  const pathOf = (story: CreditUse) => `${admin}/collections/${articles}/${story.id}`
  return (
    <section className="credited-stories field-type">
      <style href="newsroom-credited-stories" precedence="newsroom">
        {STORIES_STYLES}
      </style>
      <header>
        <h3>Stories with this credit</h3>
        <Button
          buttonStyle="secondary"
          el="anchor"
          margin={false}
          size="small"
          url={`${api}/newsroom/contributors/${id}/credits.csv`}
        >
          Export as CSV
        </Button>
      </header>
      {count + drafts.length === 0 && <p>No story carries this credit.</p>}
      {count > 0 && (
        <>
          <h4>Published: {count}</h4>
          {count > SHOWN && <p>The newest {SHOWN}. The export has all.</p>}
          <StoryTable pathOf={pathOf} uses={published} />
        </>
      )}
      {drafts.length > 0 && (
        <>
          <h4>Not published</h4>
          {drafts.length === SHOWN && (
            <p>The {SHOWN} that were changed last. The export has all.</p>
          )}
          <StoryTable pathOf={pathOf} uses={drafts} />
        </>
      )}
    </section>
  )
}

async function firstOf(batches: AsyncGenerator<CreditUse[]>): Promise<CreditUse[]> {
  const first = await batches.next()
  await batches.return(undefined)
  return first.done ? [] : first.value
}

interface StoryTableProps {
  pathOf: (use: CreditUse) => string
  uses: readonly CreditUse[]
}

function StoryTable({ pathOf, uses }: StoryTableProps) {
  return (
    <div className="credited-stories__table">
      <table>
        <thead>
          <tr>
            {['Headline', 'Role', 'Place', 'Via', 'Date', 'Words of the copy'].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {uses.map((use) => (
            <tr key={use.id}>
              <th scope="row">
                <a href={pathOf(use)}>{use.headline || 'Untitled'}</a>
              </th>
              <td>{use.role}</td>
              <td>{use.place}</td>
              <td>{use.via}</td>
              <td>{dateOf(use)}</td>
              <td>{use.words && <q>{use.words}</q>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The day, and what is to be said of a story that readers do not see. */
function dateOf({ published, status }: CreditUse): string {
  const day = published?.slice(0, 10) ?? ''
  return status === 'published' ? day : [day, status].filter(Boolean).join(', ')
}
