/** What the newsroom adds to a host's config, and what it keeps of the host's own. */
export { addCollections, switchOff } from './collections.js'
export { addRedirects } from './redirects.js'
