/** The name on the masthead, and in what search engines are told. */
export const PUBLICATION = 'The Newsroom'

/** What the front page says it is, to search engines and share cards. */
export const TAGLINE = 'The news, as it is published.'

/** How dates are written. */
export const LOCALE = 'en-GB'

/** Whose clock the page shows. The server's own would differ from one machine to the next. */
export const TIME_ZONE = 'UTC'
