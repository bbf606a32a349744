import { notFound } from 'next/navigation.js'
import { APIError } from 'payload'

/** Awaits a page of stories; an address with a broken cursor is one that does not exist. */
export async function orNotFound<T>(page: Promise<T>): Promise<T> {
  try {
    return await page
  } catch (error) {
    if (error instanceof APIError && error.status === 400) notFound()
    throw error
  }
}

/** What Next hands to a page of the site. */
export interface PageProps {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ after?: string | string[] }>
}

/** The cursor in a page's address; `null` on the first page. */
export async function cursorOf(searchParams: PageProps['searchParams']): Promise<null | string> {
  const { after } = await searchParams
  return typeof after === 'string' && after !== '' ? after : null
}
