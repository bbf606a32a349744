import type { Newsroom } from '../../../options.js'
import type { Article } from '../../../payload-types.js'
import { visibleFrom } from '../../../publishing/index.js'
import { printMinute } from '../story/times.js'
import { RefreshOnSave } from './RefreshOnSave.js'

interface Props {
  article: Article
  newsroom: Newsroom
  /** The origin of the admin, whose saves the page follows. */
  serverURL: string
}

/** Tells an editor that this is not, or not yet, what readers see. */
export function PreviewBar({ article, newsroom, serverURL }: Props) {
  const path = newsroom.sitePath('articles', article.slug ?? '')
  return (
    <section aria-label="Preview" className="preview-bar">
      <RefreshOnSave serverURL={serverURL} />
      <p>
        <strong>Preview</strong> — {stateOf(article)}
      </p>
      <a href={`/preview/exit?path=${encodeURIComponent(path)}`}>Leave preview</a>
    </section>
  )
}

function stateOf(article: Article): string {
  const from = visibleFrom({ ...article })
  if (from === null) return 'not published'
  return new Date(from) > new Date() ? `readers see it from ${printMinute(from)}` : 'published'
}
