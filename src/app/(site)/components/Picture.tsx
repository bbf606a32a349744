import type { Media } from '../../../payload-types.js'

interface Props {
  /** The width that it takes on the page, as CSS's `sizes`. */
  sizes: string
  /** The first thing that the reader sees: fetched before the rest. */
  isFirst?: boolean
  media: Media
}

/** A picture from the library, in the smallest of its sizes that fits the screen. */
export function Picture({ isFirst = false, media, sizes }: Props) {
  const { alt, height, url, width } = media
  if (!url) return null
  const versions = [...Object.values(media.sizes ?? {}), media].flatMap((version) =>
    version.url && version.width ? [`${version.url} ${version.width}w`] : [],
  )
  return (
    <img
      alt={alt}
      fetchPriority={isFirst ? 'high' : undefined}
      height={height ?? undefined}
      loading={isFirst ? undefined : 'lazy'}
      sizes={sizes}
      src={url}
      srcSet={versions.join(', ') || undefined}
      width={width ?? undefined}
    />
  )
}
