/**
 * The time in milliseconds since 1970. Node's own: Next replaces `Date` by one that looks at each
 * call for the page that is being rendered, which costs readers more than finding their answer. So
 * this has to be loaded before Next is.
 */
export const clock: () => number = Date.now
