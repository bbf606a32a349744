'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import type { CreditUse } from '../../rights/index.js'

interface Props {
  /** Slug of the stories' collection. */
  articles: string
  uses: readonly CreditUse[]
}

const HEADINGS = ['Headline', 'Role', 'Place', 'Via', 'Date', 'Words of the copy']

/** Stories with a credit, a row each, which lead to the story. */
export function StoryTable({ articles, uses }: Props) {
  const { config } = useConfig()
  const urlOf = ({ id }: CreditUse) =>
    formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/${articles}/${id}` })
  return (
    <div className="credited-stories__table">
      <table>
        <thead>
          <tr>
            {HEADINGS.map((heading) => (
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
                <a href={urlOf(use)}>{use.headline || 'Untitled'}</a>
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
