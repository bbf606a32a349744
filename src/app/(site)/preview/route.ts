import config from '@payload-config'
import { cookies, draftMode } from 'next/headers.js'
import { getPayload } from 'payload'

import { visitor } from './previewer.js'
import { redirectTo } from './redirectTo.js'
import { safePath } from './safePath.js'

/** Next's own cookie for draft mode. */
const DRAFT_COOKIE = '__prerender_bypass'

/**
 * `/preview?path=/articles/some-story` shows a page as it will be, to people of the newsroom. Others
 * are sent to sign in, and those who are signed in without a role find nothing here.
 */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const path = safePath(searchParams.get('path'))
  if (path === null) return nothingHere()

  const { mayPreview, user } = await visitor()
  if (!user) return redirectTo(await signInPath(path))
  if (!mayPreview) return nothingHere()

  await enterDraftMode()
  return redirectTo(path)
}

const nothingHere = () => new Response('There is nothing at this address.', { status: 404 })

async function signInPath(path: string): Promise<string> {
  const { routes } = await config
  const back = `/preview?path=${encodeURIComponent(path)}`
  return `${routes.admin}/login?redirect=${encodeURIComponent(back)}`
}

/**
 * Next sends its cookie for use on other sites, which browsers take over HTTPS alone. The admin
 * shows the site in a frame of the same origin, so the stricter setting does, and works over HTTP.
 */
async function enterDraftMode(): Promise<void> {
  const draft = await draftMode()
  draft.enable()
  const jar = await cookies()
  const value = jar.get(DRAFT_COOKIE)?.value
  if (value === undefined) return
  const payload = await getPayload({ config })
  jar.set(DRAFT_COOKIE, value, {
    httpOnly: true,
    path: '/',
    sameSite: 'lax',
    secure: payload.config.serverURL.startsWith('https:'),
  })
}
