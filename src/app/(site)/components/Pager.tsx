interface Props {
  /** Whether this is the first page. */
  isFirst: boolean
  /** The cursor of the page after this one; `null` at the end. */
  next: null | string
  /** The address of the first page. */
  path: string
}

/** The way to older stories, and back to the newest. */
export function Pager({ isFirst, next, path }: Props) {
  if (isFirst && next === null) return null
  return (
    <nav aria-label="More stories" className="pager">
      {!isFirst && <a href={path}>Newest stories</a>}
      {next !== null && (
        <a href={`${path}?after=${next}`} rel="next">
          Older stories
        </a>
      )}
    </nav>
  )
}
