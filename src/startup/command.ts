import { ConfigurationError } from '../database/index.js'

/**
 * Runs what a command line starts. A `ConfigurationError` is printed as its one sentence, any other
 * error with its stack, and both end the process with code 1.
 */
export function runCommand(work: () => Promise<void>): void {
  work().catch((error: unknown) => {
    process.stderr.write(`\n${describe(error)}\n`)
    process.exit(1)
  })
}

function describe(error: unknown): string {
  if (error instanceof ConfigurationError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
