import { draftMode } from 'next/headers.js'
import { redirect } from 'next/navigation.js'

import { safePath } from '../safePath.js'

/** Leaves the preview, for the page that readers see. */
export async function GET(request: Request): Promise<Response> {
  const draft = await draftMode()
  draft.disable()
  redirect(safePath(new URL(request.url).searchParams.get('path')) ?? '/')
}
