import type { Connection } from './preparedReads.js'

/** Opens connections to files. */
export type Driver = new (file: string) => Connection

/**
 * libSQL's driver, on which its client stands, and so Payload's adapter for SQLite; `undefined` where
 * a package manager keeps it out of this package's reach.
 */
export async function loadDriver(): Promise<Driver | undefined> {
  try {
    const { default: driver } = await import('libsql')
    return driver as unknown as Driver
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
}

/** Opens connections to files, if there is a driver. */
export const connectionsOf = (
  driver: Driver | undefined,
): ((file: string) => Connection) | undefined => driver && ((file) => new driver(file))
