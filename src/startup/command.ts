import { ConfigurationError } from '../database/index.js'

/**
 * Runs what a command line starts. A `ConfigurationError` is printed as its one sentence, any other
 * error with its stack, and both end the process with code 1.
 */
export function runCommand(work: () => Promise<void>): void {
  // While all that a process waits for is an import through tsx, Node 20 may take it for idle and end
  // it with code 0: about one start in seven on a busy machine. A timer keeps it from that.
  const staysAlive = setInterval(() => undefined, 1000)

  work().then(
    () => clearInterval(staysAlive),
    (error: unknown) => {
      process.stderr.write(`\n${describe(error)}\n`)
      process.exit(1)
    },
  )
}

function describe(error: unknown): string {
  if (error instanceof ConfigurationError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
