import config from '@payload-config'
import { draftMode, headers } from 'next/headers.js'
import { getPayload, type TypedUser } from 'payload'

import { readAs, type Reading } from '../reading.js'

/** Someone signed in, and whether that makes them one of the newsroom's people. */
export interface Visitor {
  mayPreview: boolean
  user: null | TypedUser
}

/** Who is asking, by the session of this very request. */
export async function visitor(): Promise<Visitor> {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  if (!user) return { mayPreview: false, user: null }
  const { newsroom, req } = await readAs(user)
  return { mayPreview: newsroom.hasRole(req, 'admin', 'editor', 'reporter'), user }
}

/**
 * How someone of the newsroom reads in preview; `null` for everyone else. Next's draft mode is only a
 * cookie, and says nothing of who sent it: the session is asked at every request.
 */
export async function readAsPreviewer(): Promise<null | Reading> {
  const { isEnabled } = await draftMode()
  if (!isEnabled) return null
  const { mayPreview, user } = await visitor()
  return mayPreview && user ? readAs(user) : null
}
