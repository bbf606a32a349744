import { type Command, type Console, EXIT, isUsageError, UsageError } from './command.js'
import { credits } from './credits/index.js'

const COMMANDS = new Map<string, Command>([['credits', credits]])

const HELP = `Usage: payload-newsroom COMMAND

Commands:
  credits [FILE…]  print the wire credits in texts

payload-newsroom COMMAND --help says more.
`

/**
 * Runs the command that the arguments name and resolves to the exit code: 0 for success, 1 where
 * something could not be done, 2 for a wrong call. Errors are sentences on standard error.
 */
export async function runCommandLine(args: string[], console: Console = process): Promise<number> {
  endQuietlyWithReader(console)
  const [name = '', ...rest] = args
  if (name === '--help' || name === '-h') {
    console.stdout.write(HELP)
    return EXIT.success
  }
  try {
    const command = COMMANDS.get(name)
    if (!command) {
      const names = [...COMMANDS.keys()].join(', ')
      throw new UsageError(
        `${name ? `There is no command "${name}"` : 'No command'}: use ${names}.`,
      )
    }
    return await command(rest, console)
  } catch (error) {
    if (!isUsageError(error)) throw error
    console.stderr.write(`${error.message}\nTry payload-newsroom --help.\n`)
    return EXIT.usage
  }
}

/** A reader that has seen enough (`| head`) closes the pipe, which is no failure. */
function endQuietlyWithReader({ stdout }: Console): void {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(EXIT.success)
  })
}
