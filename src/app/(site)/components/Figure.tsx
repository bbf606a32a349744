import type { Media } from '../../../payload-types.js'
import { Picture } from './Picture.js'

interface Props {
  /** In the place of the library's. */
  caption?: null | string
  /** In the place of the library's. */
  credit?: null | string
  isFirst?: boolean
  media: Media | null
  sizes: string
}

/** A picture with its caption and credit; nothing where the reader may not see the picture. */
export function Figure({ isFirst, media, sizes, ...own }: Props) {
  if (!media) return null
  const caption = own.caption || media.caption
  const credit = own.credit || media.credit
  return (
    <figure className="figure">
      <Picture isFirst={isFirst} media={media} sizes={sizes} />
      {(caption || credit) && (
        <figcaption>{[caption, credit].filter(Boolean).join(' ')}</figcaption>
      )}
    </figure>
  )
}
