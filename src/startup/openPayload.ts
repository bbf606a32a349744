import type { Payload } from 'payload'

/**
 * Opens the app's Payload.
 *
 * @param options.cron Runs planned work in this process, publications above all. Default false.
 */
export async function openPayload({ cron = false } = {}): Promise<Payload> {
  // Imported here, not above, because the config reads the environment as it loads.
  const { default: config } = await import('../payload.config.js')
  const { getPayload } = await import('payload')
  return getPayload({ config, cron })
}
