import { NewsroomOptionsError } from './optionsError.js'

/** Options of the `newsroom` plugin for what readers get. Every one may be left out. */
export interface DeliveryOptions {
  /**
   * Bytes of memory that each process may fill with answers; those used longest ago make way. 0
   * answers everything from the database. Default 256 MiB.
   */
  memory?: number
  /**
   * Seconds for which a CDN may answer without asking (`s-maxage`), which is how old its answers can
   * be. Set it higher where a CDN is purged. Default 1.
   */
  sharedMaxAge?: number
  /** Seconds for which a CDN may then still answer while it asks (`stale-while-revalidate`). Default 1. */
  staleWhileRevalidate?: number
}

const DEFAULTS: Required<DeliveryOptions> = {
  memory: 256 * 1024 * 1024,
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
    if (value !== undefined && !(Number.isSafeInteger(value) && value >= 0)) {
      refuse(name, `is ${String(value)}; write a whole number that is not negative.`)
    }
  }
  return { ...DEFAULTS, ...options }
}

function refuse(option: string, problem: string): never {
  throw new NewsroomOptionsError(`newsroom({ delivery: { ${option} } }) ${problem}`)
}
