import type { Target } from './delivery/purge/index.js'
import { NewsroomOptionsError } from './optionsError.js'

/** Options of the `newsroom` plugin for what readers get. Every one may be left out. */
export interface DeliveryOptions {
  /**
   * Bytes of memory that each process may fill with the documents that answers are made from: people,
   * topics and pictures, and stories as lists show them. 0 reads them anew for each answer. Default
   * 64 MiB.
   */
  documents?: number
  /**
   * Bytes of memory that each process may fill with answers; those used longest ago make way. 0
   * answers everything from the database. Default 256 MiB.
   */
  memory?: number
  /**
   * The CDNs that are told what has changed: `[fastly({ serviceID, token })]`, `cloudflare({ … })`,
   * `webhook({ … })`. Default: none.
   */
  purge?: readonly Target[]
  /**
   * Seconds for which a CDN may answer without asking (`s-maxage`), which is how old its answers can
   * be. Set it higher where a CDN is purged. Default 1.
   */
  sharedMaxAge?: number
  /** Seconds for which a CDN may then still answer while it asks (`stale-while-revalidate`). Default 1. */
  staleWhileRevalidate?: number
}

const DEFAULTS: Required<DeliveryOptions> = {
  documents: 64 * 1024 * 1024,
  memory: 256 * 1024 * 1024,
  purge: [],
  sharedMaxAge: 1,
  staleWhileRevalidate: 1,
}

/**
 * The options with every default filled in.
 *
 * @throws NewsroomOptionsError for one that cannot work.
 */
export function checkDeliveryOptions(options: DeliveryOptions): Required<DeliveryOptions> {
  for (const [name, value] of Object.entries(options)) {
    if (!(name in DEFAULTS)) {
      const names = Object.keys(DEFAULTS).join(', ')
      refuse(name, `is no option of delivery; it has ${names}.`)
    }
    if (name === 'purge') checkTargets(value)
    else if (value !== undefined && !(Number.isSafeInteger(value) && value >= 0)) {
      refuse(name, `is ${String(value)}; write a whole number that is not negative.`)
    }
  }
  return { ...DEFAULTS, ...options }
}

function checkTargets(targets: unknown): void {
  const isTarget = (target: unknown) => typeof (target as Target | null)?.request === 'function'
  if (targets === undefined || (Array.isArray(targets) && targets.every(isTarget))) return
  refuse(
    'purge',
    'is no list of targets; write [fastly({ … })], of fastly, cloudflare and webhook.',
  )
}

function refuse(option: string, problem: string): never {
  throw new NewsroomOptionsError(`newsroom({ delivery: { ${option} } }) ${problem}`)
}
