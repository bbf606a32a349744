import { blocksOf } from '../../../body/index.js'
import type { Article, SignUpBlock } from '../../../payload-types.js'

interface Props {
  article: Pick<Article, 'body'>
}

/** The sign-up and consent lines that came with the copy, apart from the story. */
export function CallOuts({ article }: Props) {
  const callouts = blocksOf(article.body, 'signUp') as unknown as SignUpBlock[]
  if (callouts.length === 0) return null
  return (
    <aside aria-label="Sign-up notices" className="call-outs">
      {callouts.map(({ id, kind, text }) => (
        <p className={`call-out call-out-${kind}`} key={id}>
          {text}
        </p>
      ))}
    </aside>
  )
}
