import type { CollectionName, Newsroom } from './options.js'

/** The full address of a document's page on the public site. */
export function pageURL(newsroom: Newsroom, collection: CollectionName, slug: string): string {
  return `${newsroom.siteURL}${newsroom.sitePath(collection, slug)}`
}

/**
 * The address that shows an unpublished story on the site, for the admin's preview. It opens only
 * for a signed-in user who may read the story; `null` while the story has no slug.
 */
export function previewURL(newsroom: Newsroom, doc: Record<string, unknown>): null | string {
  if (typeof doc.slug !== 'string' || doc.slug === '') return null
  const path = newsroom.sitePath('articles', doc.slug)
  return `${newsroom.siteURL}/preview?path=${encodeURIComponent(path)}`
}
