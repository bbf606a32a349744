/** Only its origin matters: a path that leads away from it leads off the site. */
const HERE = 'https://site.invalid'

/**
 * The path, with its query, when it leads to a page of this site; `null` for anything else. It is
 * read the way that browsers do, which take `/\host`, `//host` and `/<tab>/host` for another site.
 */
export function safePath(text: null | string): null | string {
  if (!text?.startsWith('/') || !URL.canParse(text, HERE)) return null
  const { origin, pathname, search } = new URL(text, HERE)
  // Resolving dots can leave two slashes at the front, as in "/.//host".
  return origin === HERE && !pathname.startsWith('//') ? `${pathname}${search}` : null
}
