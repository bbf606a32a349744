import { notFound } from 'next/navigation.js'

export const dynamic = 'force-dynamic'

/** Every other address. Next shows the site's own "not found" page only from a page of the site. */
export default function NoSuchPage(): never {
  notFound()
}
