import type { Topic } from '../../../payload-types.js'

interface Props {
  topic: Pick<Topic, 'breadcrumbs'>
}

/** The topics that this one belongs to, the widest first. */
export function WiderTopics({ topic }: Props) {
  const wider = (topic.breadcrumbs ?? []).slice(0, -1)
  if (wider.length === 0) return null
  return (
    <nav aria-label="Wider topics" className="wider-topics">
      <ol>
        {wider.map(({ id, label, url }) => (
          <li key={id}>
            <a href={url ?? undefined}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
