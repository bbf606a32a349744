/** Where a command reads and writes: `process`. */
export type Console = Pick<NodeJS.Process, 'stderr' | 'stdin' | 'stdout'>

/** Codes that a command ends with. Nothing found is a success. */
export const EXIT = { success: 0, failure: 1, usage: 2 } as const

/**
 * One command: takes its arguments and resolves to its exit code.
 *
 * @throws UsageError, or what `util.parseArgs` throws, for arguments that it does not have.
 */
export type Command = (args: string[], console: Console) => Promise<number>

/** What a command line lacks, in a sentence for whoever wrote it. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** Was a command called in a way that it does not know? */
export const isUsageError = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
