/** Addresses that a link may lead to: no script, no data. */
const SAFE = /^(?:https?:|mailto:|tel:|\/|#)/i

/** The address, when a reader may be sent there; `null` otherwise. */
export function safeLink(url: null | string | undefined): null | string {
  const address = url?.trim()
  return address && SAFE.test(address) ? address : null
}
