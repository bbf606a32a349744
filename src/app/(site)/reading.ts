import config from '@payload-config'
import { notFound } from 'next/navigation.js'
import { APIError, createLocalReq, getPayload, type PayloadRequest, type TypedUser } from 'payload'
import { cache } from 'react'

import type { Newsroom } from '../../options.js'

/** What a page needs to ask for stories. */
export interface Reading {
  newsroom: Newsroom
  /** Carries who reads: every query is made with that person's rights. */
  req: PayloadRequest
}

/** Reads as `user`. */
export async function readAs(user?: TypedUser): Promise<Reading> {
  const payload = await getPayload({ config })
  const req = await createLocalReq(user ? { user } : {}, payload)
  return { newsroom: payload.config.custom?.newsroom as Newsroom, req }
}

/** Reads as the public does, whoever is signed in. Made once for each page shown. */
export const readAsPublic = cache(() => readAs())

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
