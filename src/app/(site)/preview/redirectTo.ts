/**
 * Sends the browser to another page of the site. The address stays relative: behind a proxy the
 * server does not know the host that readers use.
 */
export const redirectTo = (path: string): Response =>
  new Response(null, { headers: { 'Cache-Control': 'no-store', Location: path }, status: 307 })
