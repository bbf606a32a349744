import { draftMode } from 'next/headers.js'

import { redirectTo } from '../redirectTo.js'
import { safePath } from '../safePath.js'

/** Leaves the preview, for the page that readers see. */
export async function GET(request: Request): Promise<Response> {
  const draft = await draftMode()
  draft.disable()
  return redirectTo(safePath(new URL(request.url).searchParams.get('path')) ?? '/')
}
