import slugifyText from '@sindresorhus/slugify'

/** Long enough for any headline to stay recognisable, short enough for a web address. */
const LONGEST = 80

/**
 * A headline as it stands in a web address: lower-case letters, digits and hyphens, letters of other
 * alphabets transliterated ("Große Pläne" → "grosse-plaene"), cut between words at 80 characters.
 * Empty for a text without a single letter or digit.
 */
export function slugify(text: string): string {
  const slug = slugifyText(text.slice(0, 4 * LONGEST), { decamelize: false })
  if (slug.length <= LONGEST) return slug
  const cut = slug.lastIndexOf('-', LONGEST)
  return slug.slice(0, cut > 0 ? cut : LONGEST)
}
