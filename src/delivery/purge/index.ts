/** Tells CDNs to drop the answers that a change concerns. */
export { cloudflare, type CloudflareOptions } from './cloudflare.js'
export { fastly, type FastlyOptions } from './fastly.js'
export { type Purger, purger, type PurgerOptions } from './purger.js'
export type { Logger, Retries } from './sender.js'
export type { Purge, Target } from './target.js'
export { webhook, type WebhookOptions } from './webhook.js'
