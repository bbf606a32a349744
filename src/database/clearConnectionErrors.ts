import type { BaseDatabaseAdapter, Payload } from 'payload'

import { ConfigurationError } from './configurationError.js'
import { describeConnectionError } from './connectionError.js'

type Adapter = BaseDatabaseAdapter & { initializing?: Promise<unknown> }

/**
 * Makes a failure to connect a {@link ConfigurationError} with one sentence. Payload's adapters log
 * the driver's error with its stack before they throw one of their own without it; what they log is
 * held back until it is known whether the sentence can take its place.
 */
export function clearConnectionErrors(adapter: Adapter, url: string): void {
  const { connect } = adapter
  if (!connect) return
  adapter.connect = async (options) => {
    const { payload } = adapter
    const { heldBack, quiet } = withoutErrors(payload)
    adapter.payload = quiet
    // SQLite's adapter rejects it besides throwing; nobody waits for it, and that would end Node.
    adapter.initializing?.catch(() => undefined)
    try {
      await connect.call(adapter, options)
    } catch (error) {
      for (const cause of [error, ...heldBack.map(causeOf)]) {
        const sentence = describeConnectionError(cause, url)
        if (sentence) throw new ConfigurationError(sentence)
      }
      for (const entry of heldBack) payload.logger.error(entry)
      throw error
    } finally {
      adapter.payload = payload
    }
  }
}

function withoutErrors(payload: Payload): { heldBack: unknown[]; quiet: Payload } {
  const heldBack: unknown[] = []
  const logger = Object.create(payload.logger, {
    error: { value: (entry: unknown) => heldBack.push(entry) },
  }) as Payload['logger']
  return { heldBack, quiet: Object.create(payload, { logger: { value: logger } }) as Payload }
}

function causeOf(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null && 'err' in entry ? entry.err : undefined
}
