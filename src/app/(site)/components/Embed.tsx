import { safeLink } from '../story/safeLink.js'

interface Props {
  title: string
  url: string
}

/** A post, video or chart from elsewhere, as a link: nothing of another site runs on this one. */
export function Embed({ title, url }: Props) {
  const href = safeLink(url)
  if (href === null) return null
  return (
    <p className="embed">
      <a href={href}>
        <span className="embed-title">{title}</span>{' '}
        <span className="embed-host">{hostOf(href)}</span>
      </a>
    </p>
  )
}

const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
