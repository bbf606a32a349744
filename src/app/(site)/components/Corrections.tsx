import type { Article } from '../../../payload-types.js'
import { printDay } from '../story/times.js'

const LABELS = {
  clarification: 'Clarification',
  correction: 'Correction',
  retraction: 'Retraction',
  update: 'Update',
} as const

interface Props {
  article: Pick<Article, 'corrections'>
}

/** What was put right after publication: "Correction, 12 Dec 2026: …". */
export function Corrections({ article: { corrections } }: Props) {
  if (!corrections?.length) return null
  return (
    <section aria-label="Corrections" className="corrections">
      <ul>
        {corrections.map(({ id, at, kind, text }) => (
          <li key={id}>
            <strong>
              {LABELS[kind]}, <time dateTime={at}>{printDay(at)}</time>:
            </strong>{' '}
            {text}
          </li>
        ))}
      </ul>
    </section>
  )
}
